// Outlines of countries: Natural Earth's 1:10m as packed by world-atlas, simplified, one multipolygon an ISO code.

import { geoArea, geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import polygon_clipping from 'polygon-clipping';
import { feature } from 'topojson-client';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';

const parts_of_degree = 1000; /* the grid of coordinates: three decimals */
const least_area = 1e-8;      /* of a corner that is kept, in steradians; about 0.4 square kilometres */
const least_points = 12;      /* kept of every line, so that small islands stay */

const each_point = (polygons, change) => polygons.map(rings => rings.map(ring => ring.map(([x, y]) => change(x, y))));

/** Neighbours share their lines, so that no gaps open between them. */
function simplify(topology) {
    const weighed = presimplify(topology, sphericalTriangleArea);
    const arcs = weighed.arcs.map(arc => {
        const weights = arc.map(point => point[2]).sort((a, b) => b - a);
        const least = Math.min(least_area, weights[Math.min(least_points, weights.length) - 1]);
        return arc.filter(point => point[2] >= least).map(([lon, lat]) => [lon, lat]);
    });
    return { ...weighed, arcs };
}

/** On a globe, which side of a line is inside depends on its direction; on tiny islands, rounding has turned it. */
function wind(rings) {
    const all_but = geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI;
    return all_but ? rings.map(ring => ring.toReversed()) : rings;
}

/** From the globe to the plane: what crosses the antimeridian is cut there, what holds a pole is led around it. */
function polygons_of({ geometry: { type, coordinates } }) {
    const plane = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0); /* y grows downwards */
    const polygons = (type === 'Polygon' ? [coordinates] : coordinates).map(wind);
    const flat = geoProject({ type: 'MultiPolygon', coordinates: polygons }, plane);
    return each_point(flat.type === 'Polygon' ? [flat.coordinates] : flat.coordinates, (x, y) => [x, -y]);
}

const on_grid = polygons => each_point(polygons, (x, y) => [Math.round(x), Math.round(y)]);

/** One valid multipolygon on the grid. Where lines meet anew by being moved there, once more, until none does. */
function merge(polygons) {
    let merged = each_point(polygons, (x, y) => [Math.round(x * parts_of_degree), Math.round(y * parts_of_degree)]);
    let before;

    do {
        before = JSON.stringify(merged);
        merged = on_grid(polygon_clipping.union(merged));
    } while (JSON.stringify(merged) !== before);
    return each_point(merged, (x, y) => [x / parts_of_degree, y / parts_of_degree]);
}

/** The code of a polygon of a shape: that of the first part of the table that holds its first point. */
function code_of(shape, [[[lon, lat]]], codes, parts) {
    const part = parts.find(part => part.outline === shape.properties.name && lon >= part.min_lon &&
        lat >= part.min_lat && lon <= part.max_lon && lat <= part.max_lat);
    return part ? part.code : codes.get(shape.id);
}

/** code -> polygons. codes: ISO 3166 numeric -> alpha-2; parts: what the table outline-parts says. */
export function read_outlines(topology, codes, parts) {
    const found = new Map();
    const simple = simplify(topology);

    for (const shape of feature(simple, simple.objects.countries).features)
        for (const polygon of polygons_of(shape)) {
            const code = code_of(shape, polygon, codes, parts);
            if (code === undefined)
                throw new Error(`no code for ${shape.properties.name}; say it in outline-parts.tsv`);
            if (code !== '-')
                found.set(code, [...found.get(code) ?? [], polygon]);
        }
    return new Map([...found].map(([code, polygons]) => [code, merge(polygons)]).filter(([, merged]) => merged.length));
}

const in_brackets = texts => `(${texts.join(',')})`;

export function outline_row([code, polygons]) {
    const points = ring => in_brackets(ring.map(point => point.join(' ')));
    return [code, `MULTIPOLYGON${in_brackets(polygons.map(rings => in_brackets(rings.map(points))))}`];
}
