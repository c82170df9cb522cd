// Languages and what they are called: in themselves, in English, in all other languages, and by their ISO 639 codes.

import { base_language, read_language_aliases, read_locales, read_names } from './cldr.mjs';
import { fold } from './fold.mjs';

/** Who learns in the broader one understands courses in the narrower one, and seeks them there, too. */
const broader = { apc: 'ar', ckb: 'ku', gsw: 'de', nb: 'no', nn: 'no', sdh: 'ku', yue: 'zh' };

/** Withdrawn in 1989; today "in" is a word of English. */
const withdrawn = new Set(['in']);

/** Names in small languages that are words of large ones: "corso di QGIS", "GIS", "men". */
const words = new Set(['corso', 'gis', 'ile', 'masa', 'men', 'mono', 'pare', 'rua', 'tui']);

const is_two_letters = code => code.length === 2;

/** code -> English name: what CLDR has a locale for, and all of ISO 639-1 that is not another's former code. */
export function read_languages() {
    const aliases = new Map(read_language_aliases());
    const locales = new Set(read_locales().map(base_language));
    const named = read_names('en', 'languages').filter(([key]) => locales.has(key) || /^[a-z]{2}$/.test(key));
    return new Map(named.filter(([key]) => /^[a-z]{2,3}$/.test(key) && !aliases.has(key)));
}

function* codes_of(languages) {
    for (const code of languages.keys())
        yield [code, code, 'code'];
    for (const [alias, code] of read_language_aliases())
        if (/^[a-z]{2,3}$/.test(alias) && !withdrawn.has(alias))
            yield [code, alias, 'code'];
}

/** Names of one locale, variants ("Brazilian Portuguese") under the language they are variants of. */
function names_in(locale, languages, aliases) {
    const pairs = read_names(locale, 'languages').map(([key, name]) => [base_language(key), name]);
    return pairs.map(([code, name]) => [languages.has(code) ? code : aliases.get(code), name])
        .filter(([code]) => languages.has(code));
}

function* names_of(languages) {
    const aliases = new Map(read_language_aliases());
    const locales = read_locales();

    for (const locale of locales)
        for (const [code, name] of names_in(locale, languages, aliases))
            if (code === base_language(locale))
                yield [code, name, 'own'];
    for (const locale of locales)
        for (const [code, name] of names_in(locale, languages, aliases))
            yield [code, name, base_language(locale) === 'en' ? 'english' : 'other'];
}

/** A name belongs to the first that claims it: two-letter codes, names kept by hand (which may mean several
 *  languages), the language's own, English, codes of three letters, other languages by their speakers. */
export function language_name_rows(languages, extras) {
    const codes = [...codes_of(languages)].filter(([code]) => languages.has(code));
    const names = [...names_of(languages)];
    const by_hand = extras.map(({ code, name }) => [code, name, 'extra']);
    const claims = [
        ...codes.filter(([, name]) => is_two_letters(name)), ...by_hand,
        ...names.filter(([, , kind]) => kind === 'own'), ...names.filter(([, , kind]) => kind === 'english'),
        ...codes.filter(([, name]) => !is_two_letters(name)), ...names.filter(([, , kind]) => kind === 'other'),
    ];
    const countries = new Set(read_names('en', 'territories').map(([, name]) => fold(name)));
    const means_else = folded => words.has(folded) || countries.has(folded);
    const owners = new Map(); /* folded name -> its rows */

    for (const [code, name, kind] of claims) {
        const folded = fold(name);
        const rows = owners.get(folded);
        if (kind === 'other' && means_else(folded))
            continue;
        if (!rows)
            owners.set(folded, [[code, name, kind]]);
        else if (kind === 'extra' && rows[0][2] === 'extra')
            rows.push([code, name, kind]);
    }
    owners.delete('');
    return [...owners.values()].flat().flatMap(([code, name, kind]) =>
        broader[code] && kind !== 'code' ? [[code, name, kind], [broader[code], name, kind]] : [[code, name, kind]]);
}
