// Countries of ISO 3166 (and XK for Kosovo), what they are called in all languages, and where a label can stand.

import polylabel from 'polylabel';
import { read_countries, read_locales, read_names } from './cldr.mjs';
import { fold } from './fold.mjs';

function english_names(codes) {
    return new Map(read_names('en', 'territories').filter(([key]) => codes.has(key)));
}

/** Doubled area, in degrees of the parallel of the middle; enough to find the largest part. */
function area(ring, squeeze) {
    let sum = 0;
    for (let i = 1; i < ring.length; i++)
        sum += (ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1]) * squeeze;
    return Math.abs(sum);
}

/** The point farthest from the border of the largest part. */
function inner_point(polygons) {
    const parts = polygons.map(polygon => {
        const lats = polygon[0].map(([, lat]) => lat);
        const squeeze = Math.cos((Math.min(...lats) + Math.max(...lats)) * Math.PI / 360);
        return { polygon, squeeze, area: area(polygon[0], squeeze) };
    });
    const { polygon, squeeze } = parts.reduce((a, b) => b.area > a.area ? b : a);
    const [x, y] = polylabel(polygon.map(ring => ring.map(([lon, lat]) => [lon * squeeze, lat])), 0.01);
    return [Math.round(x / squeeze * 1000) / 1000, Math.round(y * 1000) / 1000];
}

function main_town(code, towns) {
    const is_capital = town => town.kind === 'PPLC';
    const [first] = towns.filter(({ country }) => country === code)
        .sort((a, b) => is_capital(b) - is_capital(a) || b.population - a.population || a.id - b.id);
    return [Number(first.lon), Number(first.lat)];
}

/** outlines: code -> polygons. Where there are none, the capital or else the largest town has the label. */
export function country_rows(outlines, towns) {
    const codes = read_countries();
    return [...english_names(codes)].map(([code, name]) =>
        [code, name, ...outlines.has(code) ? inner_point(outlines.get(code)) : main_town(code, towns)]);
}

/** "Bosnia and Herzegovina" and "Saint Lucia" beside CLDR's "Bosnia & Herzegovina" and "St. Lucia". */
function* spelt_out(code, name) {
    yield [code, name];
    yield [code, name.replaceAll('&', 'and').replaceAll('St.', 'Saint')];
}

function* claims(codes, extras) {
    for (const { code, name } of extras)
        yield [code, name];
    for (const [code, name] of english_names(codes))
        yield* spelt_out(code, name);
    for (const [code, { alpha3 }] of codes)
        yield [code, alpha3];
    for (const locale of read_locales())
        for (const [key, name] of read_names(locale, 'territories'))
            if (/^[A-Z]{2}(-alt-\w+)?$/.test(key) && codes.has(key.slice(0, 2)))
                yield [key.slice(0, 2), name];
}

/** A name belongs to the first that claims it: ISO 3166 alpha-2 codes, names kept by hand, English, alpha-3 codes,
 *  other languages by their speakers. */
export function country_name_rows(extras) {
    const codes = read_countries();
    const owners = new Map([...codes.keys()].map(code => [fold(code), [code, code]]));

    for (const [code, name] of claims(codes, extras)) {
        const folded = fold(name);
        if (folded && !owners.has(folded))
            owners.set(folded, [code, name]);
    }
    return owners.values();
}
