// Tables of tab-separated values: UTF-8, one header line, no quoting, sorted by bytes so that renewals compare well.

import fs from 'node:fs';

const by_bytes = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Sorts by columns in order; numbers as numbers, texts by the bytes of their UTF-8. */
export function by_columns(a, b) {
    for (let i = 0; i < a.length; i++) {
        const order = typeof a[i] === 'number' ? a[i] - b[i] : by_bytes(a[i], b[i]);
        if (order)
            return order;
    }
    return 0;
}

const normalized = row => row.map(cell => typeof cell === 'string' ? cell.normalize('NFC') : cell);

function line_of(row) {
    for (const cell of row)
        if (/[\t\n\r]/.test(cell))
            throw new Error(`a tab or a line break within ${JSON.stringify(cell)}`);
    return row.join('\t') + '\n';
}

export function write_table(path, header, rows) {
    const lines = new Set([...rows].map(normalized).sort(by_columns).map(line_of));
    const text = header.join('\t') + '\n' + [...lines].join('');
    fs.writeFileSync(path, text);
    console.log(`${path.pathname.split('/').pop()}: ${lines.size} rows, ${Buffer.byteLength(text)} bytes`);
}

/** The rows of a table kept by hand, as objects. */
export function read_table(path) {
    const [header, ...lines] = fs.readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
    const names = header.split('\t');
    return lines.map(line => Object.fromEntries(line.split('\t').map((cell, i) => [names[i], cell])));
}
