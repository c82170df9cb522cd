// Names of countries and languages in all of CLDR's locales.

import fs from 'node:fs';

const packages = new URL('node_modules/', import.meta.url);
const read = path => JSON.parse(fs.readFileSync(new URL(path, packages)));
const supplemental = file => read(`cldr-core/supplemental/${file}.json`).supplemental;

export const base_language = locale => locale.split('-')[0];

/** language -> how many people use it, all countries together */
function count_speakers() {
    const speakers = new Map();

    for (const country of Object.values(supplemental('territoryInfo').territoryInfo))
        for (const [key, use] of Object.entries(country.languagePopulation ?? {})) {
            const language = key.split('_')[0];
            const people = country._population * use._populationPercent / 100;
            speakers.set(language, (speakers.get(language) ?? 0) + people);
        }
    return speakers;
}

/** Locales in the order in which they may claim a name: English, then by the speakers of their language. */
export function read_locales() {
    const speakers = count_speakers();
    const rank = language => language === 'en' ? Infinity : speakers.get(language) ?? 0;
    const compare = (a, b) => a === b ? 0 : a < b ? -1 : 1;
    const by_rank = (a, b) => compare(rank(b), rank(a)) || compare(a, b);

    return fs.readdirSync(new URL('cldr-localenames-full/main', packages)).filter(locale => locale !== 'und')
        .sort((a, b) => by_rank(base_language(a), base_language(b)) || compare(a, b));
}

/** The pairs of key ("DE", "US-alt-short") and name of one locale; kind: "territories" or "languages". */
export function read_names(locale, kind) {
    const file = `cldr-localenames-full/main/${locale}/${kind}.json`;
    if (!fs.existsSync(new URL(file, packages)))
        return [];
    return Object.entries(read(file).main[locale].localeDisplayNames[kind])
        .filter(([key, name]) => name !== key && !key.includes('-menu-'));
}

/** ISO 3166: alpha-2 -> { numeric, alpha3 }, with XK for Kosovo, which CLDR and GeoNames use. */
export function read_countries() {
    const codes = supplemental('codeMappings').codeMappings;
    const named = read_names('en', 'territories').map(([key]) => key).filter(key => /^[A-Z]{2}$/.test(key));
    const assigned = named.filter(code => code === 'XK' || codes[code]?._numeric && Number(codes[code]._numeric) < 900);
    return new Map(assigned.map(code => [code, { numeric: codes[code]._numeric, alpha3: codes[code]._alpha3 }]));
}

/** Other codes of a language: "deu" and "ger" -> "de". */
export function read_language_aliases() {
    const aliases = Object.entries(supplemental('aliases').metadata.alias.languageAlias);
    return aliases.map(([code, { _replacement }]) => [code, base_language(_replacement)]);
}
