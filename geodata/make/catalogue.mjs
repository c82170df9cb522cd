// GeoNames' names of towns and regions in other languages, from the gettext catalogues of Debian's
// libgeonames-common. A message id is the GeoNames id of a town ("2867714"), or country and region ("DE.02").

import fs from 'node:fs';

const folder = '/usr/share/locale';

/** The pairs of one compiled catalogue (GNU gettext manual, "The Format of GNU MO Files"). */
function* messages(path) {
    const bytes = fs.readFileSync(path);
    const little = bytes.readUInt32LE(0) === 0x950412de;
    const number = at => little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    const text = at => bytes.toString('utf8', number(at + 4), number(at + 4) + number(at));
    const [count, ids, texts] = [number(8), number(12), number(16)];

    for (let i = 0; i < count; i++)
        yield [text(ids + 8 * i), text(texts + 8 * i)];
}

function catalogues() {
    return fs.readdirSync(folder).sort()
        .map(locale => ({ locale, path: `${folder}/${locale}/LC_MESSAGES/geonames.mo` }))
        .filter(({ path }) => fs.existsSync(path));
}

/** towns: id -> set of names; regions: "DE.02" -> English name. */
export function read_catalogues() {
    const towns = new Map(), regions = new Map();

    for (const { locale, path } of catalogues())
        for (const [id, name] of messages(path)) {
            if (/^\d+$/.test(id))
                towns.set(Number(id), (towns.get(Number(id)) ?? new Set()).add(name));
            else if (locale === 'en' && id.includes('.'))
                regions.set(id, name);
        }
    if (!towns.size)
        throw new Error('there are no catalogues: install the Debian package libgeonames-common');
    return { towns, regions };
}
