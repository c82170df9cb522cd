// Towns of GeoNames with at least 1000 inhabitants, the seats of governments and regions, and what they are called.

import fs from 'node:fs';
import { fold } from './fold.mjs';

const fields = ['id', 'name', 'ascii', 'others', 'lat', 'lon', 'class', 'kind', 'country', 'other_countries', 'admin'];
const seats = /^PPL(A\d?|C|G)$/;
const forsaken = /^PPL(H|Q|W|CH)$/; /* historical, abandoned, destroyed */

export function read_towns(path) {
    const lines = fs.readFileSync(path, 'utf8').split('\n').filter(Boolean);
    const towns = lines.map(line => {
        const cells = line.split('\t');
        const town = Object.fromEntries(fields.map((field, i) => [field, cells[i]]));
        return { ...town, id: Number(town.id), population: Number(cells[14]), others: town.others.split(',') };
    });
    return towns.filter(({ kind, population }) => !forsaken.test(kind) && (population >= 1000 || seats.test(kind)));
}

export function place_rows(towns) {
    return towns.map(town => [town.id, town.name, town.country, town.admin, town.population, town.lon, town.lat]);
}

/** Not codes (of airports and ports), nor links, nor transliterations made by machine, which have no capitals. */
function is_name(text) {
    if (/https?:|www\.|@/.test(text) || /^([A-Z]{3}|[A-Z]{5})$/.test(text) || !/\p{L}/u.test(text))
        return false;
    return !/\p{Script=Latin}/u.test(text) || /\p{Lu}/u.test(text);
}

/** Which towns a folded name surely means: those called so themselves or in a catalogue. */
function index_of_sure_names(towns, catalogue) {
    const index = new Map();

    for (const town of towns)
        for (const folded of new Set([town.name, ...catalogue.get(town.id) ?? []].flatMap(apart).map(fold)))
            index.set(folded, [...index.get(folded) ?? [], town]);
    return index;
}

/** GeoNames keeps names of long ago, too: Amman was Philadelphia, Washington was Rome. Such a name is left to the town
 *  that is called so today, unless that one is far smaller or the name is the first part of the town's own. */
function is_contested(town, folded, sure) {
    return !`${fold(town.name)} `.startsWith(`${folded} `) &&
        sure.get(folded)?.some(other => other.id !== town.id && other.population * 10 >= town.population);
}

/** "Cairo - القاهرة" is two names. */
function apart(name) {
    const parts = name.split(' - ').map(part => part.trim());
    const is_latin = parts.map(part => /\p{Script=Latin}/u.test(part));
    return parts.length === 2 && is_latin[0] !== is_latin[1] ? parts : [name.trim()];
}

/** Other names, one of each folding, none that folds like the town's own. */
function other_names(town, extra, translations, sure) {
    const kept = new Map([[fold(town.name), town.name]]);
    const others = [town.ascii, ...town.others].flatMap(apart)
        .filter(name => is_name(name) && !is_contested(town, fold(name), sure));

    for (const name of [...extra, ...[...translations].sort().flatMap(apart), ...others]) {
        const folded = fold(name);
        if (folded && !kept.has(folded))
            kept.set(folded, name);
    }
    return [...kept.values()].slice(1);
}

/** Of towns whose number of inhabitants is not known only what the catalogues say: few seek them, many they are. */
export function place_name_rows(towns, catalogue, extras) {
    const sure = index_of_sure_names(towns, catalogue);

    return towns.flatMap(town => {
        const extra = extras.filter(({ id }) => Number(id) === town.id).map(({ name }) => name);
        const known = town.population ? town : { ...town, others: [] };
        return other_names(known, extra, catalogue.get(town.id) ?? [], sure).map(name => [town.id, name]);
    });
}
