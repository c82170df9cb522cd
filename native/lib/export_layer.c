#include "export.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SAMPLE 4096 /* rows */

/* ---- which rows --------------------------------------------------------- */

static void mark(qc_marks *marks, int64_t id)
{
    if (marks->bits && id >= 0 && id < marks->count)
        marks->bits[id >> 3] |= (unsigned char)(1 << (id & 7));
}

static int is_marked(const qc_marks *marks, int64_t id)
{
    return !marks->bits || (id >= 0 && id < marks->count && marks->bits[id >> 3] & 1 << (id & 7));
}

/* What the courses that passed leave to the other layers is all of theirs. */
static qcert_filter filter_of(const qc_job *job, int which, int any_order)
{
    qcert_filter filter = QCERT_INIT(qcert_filter);

    if (which == QC_LAYER_COURSES || !job->marks[which].bits) {
        filter = job->filter;
        filter.any_order |= any_order && !filter.limit;
        return filter;
    }
    filter.origin = job->filter.origin;
    filter.gone = filter.all_organisations = 1;
    return filter;
}

static int64_t id_of(const qc_table *table, const qcert_rows *rows)
{
    return qc_column_value(&table->columns[0], rows).whole;
}

/* Like qcert_rows_next(), but what is told of the export stays told. */
static int next(const qc_job *job, int which, qcert_rows *rows)
{
    int rc;

    while ((rc = rows->next(rows)) == QCERT_ROW && !is_marked(&job->marks[which], id_of(&qc_tables[which], rows)))
        ;
    return rc;
}

int qc_job_walk(qc_job *job, int which, qcert_filter filter, int (*work)(qc_job *job, const qcert_rows *rows))
{
    int64_t count = 0;
    qcert_rows *rows;
    int rc = qc_tables[which].find(job->store, &filter, &rows);

    while (!rc && (rc = next(job, which, rows)) == QCERT_ROW) {
        rc = work(job, rows);
        if (!rc)
            rc = qc_tell(&job->store->ctx, qc_tables[which].name, ++count, 0);
    }
    qcert_rows_free(rows);
    return rc < 0 ? rc : 0;
}

static int mark_course(qc_job *job, const qcert_rows *rows)
{
    mark(&job->marks[QC_LAYER_CENTRES], rows->row.course.centre_id);
    mark(&job->marks[QC_LAYER_ORGANISATIONS], rows->row.course.organisation_id);
    return 0;
}

int qc_job_mark(qc_job *job)
{
    return qc_job_walk(job, QC_LAYER_COURSES, filter_of(job, QC_LAYER_COURSES, 1), mark_course);
}

/* ---- points ------------------------------------------------------------- */

static int add_point(qc_job *job, size_t *count, double lon, double lat)
{
    size_t room = job->points_room ? 2 * job->points_room : 16;
    qcert_point *points = job->points;

    if (isnan(lon) || isnan(lat))
        return 0;
    if (*count == job->points_room) {
        points = realloc(points, room * sizeof *points);
        if (!points)
            return qc_fail_memory(&job->store->ctx);
        job->points = points;
        job->points_room = room;
    }
    points[(*count)++] = (qcert_point){ lon, lat };
    return 0;
}

/* An organisation lies at all of its centres; the one that stands in its row is the first. */
static int add_centres(qc_job *job, const qcert_rows *rows, size_t *count)
{
    const qcert_organisation *organisation = &rows->row.organisation;
    qc_stmt *centres = qc_prepare(job->store->db, "SELECT geom FROM centre WHERE organisation = ? AND gone IS NULL"
                                  " AND geom IS NOT NULL ORDER BY id");
    double lon, lat;
    int rc;

    qc_bind_int(centres, organisation->id);
    while ((rc = qc_step(centres)) == QCERT_ROW) {
        qc_point(centres, 0, &lon, &lat);
        rc = lon == organisation->lon && lat == organisation->lat ? 0 : add_point(job, count, lon, lat);
        if (rc)
            break;
    }
    qc_release(centres);
    return rc;
}

static int gather_points(qc_job *job, const qcert_rows *rows, size_t *count)
{
    qcert_point point = qc_row_point(rows);
    int rc = add_point(job, count, point.lon, point.lat);

    if (rc || job->table->shape != QC_MANY_POINTS)
        return rc;
    return add_centres(job, rows, count);
}

/* ---- rows --------------------------------------------------------------- */

static int gather_values(qc_job *job, const qcert_rows *rows)
{
    for (size_t i = 0; i < job->count; i++) {
        job->values[i] = qc_column_value(&job->columns[i], rows);
        if (job->columns[i].type != QC_TEXT || !job->values[i].text)
            continue;
        job->values[i].text = qc_fit_text(&job->fit, i, job->values[i].text);
        if (!job->values[i].text)
            return qc_fail_memory(&job->store->ctx);
    }
    return 0;
}

static int put_row(qc_job *job, const qcert_rows *rows)
{
    qc_row row = { .id = id_of(job->table, rows), .values = job->values };
    int rc = gather_values(job, rows);

    if (!rc)
        rc = gather_points(job, rows, &row.point_count);
    row.points = job->points;
    if (rc)
        return rc;
    rc = job->exporter->put(job->export, &row);
    if (rc < 0)
        return qc_job_fail(job);
    job->placeless += rc;
    job->written[job->table - qc_tables] += !rc;
    return rows->kind == QC_COURSES ? mark_course(job, rows) : 0;
}

/* ---- fields ------------------------------------------------------------- */

static const char *name_of(const qc_job *job, const qc_column *column)
{
    if (job->format->traits & QC_BRIEF && column->brief)
        return column->brief;
    if (job->format->traits & QC_NAMED && !strcmp(column->name, "type"))
        return "name";
    return column->name;
}

static void choose_columns(qc_job *job)
{
    size_t skipped = job->driver.has_ids ? 1 : 0; /* the id is the format's own key */

    job->columns = job->table->columns + skipped;
    job->count = (job->filter.origin ? job->table->far_count : job->table->count) - skipped;
    for (size_t i = 0; i < job->count; i++) {
        const qc_column *column = &job->columns[i];
        int plain = column->type == QC_DAY && job->format->traits & QC_PLAIN_DAYS;
        job->fields[i] = (qc_field){ name_of(job, column), plain ? QC_TEXT : column->type, 0 };
    }
}

static int measure(qc_job *job, const qcert_rows *rows)
{
    for (size_t i = 0; i < job->count; i++) {
        const char *text = job->columns[i].type == QC_TEXT ? qc_column_value(&job->columns[i], rows).text : NULL;
        size_t length = text ? strlen(text) : 0;
        if (length > job->format->most_text)
            length = job->format->most_text;
        if ((size_t)job->fields[i].width < length)
            job->fields[i].width = (int)length;
    }
    return 0;
}

/* A sample is enough: OGR widens a field where a longer text comes, which only takes time. */
static int measure_some(qc_job *job, int which)
{
    qcert_filter filter = filter_of(job, which, 1);

    if (!filter.limit || filter.limit > SAMPLE)
        filter.limit = SAMPLE;
    for (size_t i = 0; i < job->count; i++)
        job->fields[i].width = 1;
    return qc_job_walk(job, which, filter, measure);
}

/* ---- losses ------------------------------------------------------------- */

void qc_job_lose(qc_job *job, const char *format, ...)
{
    char line[400];
    va_list args;

    va_start(args, format);
    vsnprintf(line, sizeof line, format, args);
    va_end(args);
    qc_buf_text(&job->losses, job->losses.count ? "\n" : "");
    qc_buf_text(&job->losses, line);
}

static void lose_names(qc_job *job)
{
    for (size_t i = 0; i < job->count && job->format->traits & QC_BRIEF; i++)
        if (strcmp(job->fields[i].name, job->columns[i].name))
            qc_job_lose(job, "%s: the field %s is called %s", job->table->name, job->columns[i].name,
                        job->fields[i].name);
}

void qc_job_lose_texts(qc_job *job)
{
    qc_fit *fit = &job->fit;

    for (size_t i = 0; i < job->count; i++)
        if (fit->cut[i])
            qc_job_lose(job, "%s: %lld of the texts of %s were cut at %zu bytes", job->table->name,
                        (long long)fit->cut[i], job->fields[i].name, job->format->most_text);
    if (fit->formulas)
        qc_job_lose(job, "%s: %lld texts that look like a formula begin with an apostrophe", job->table->name,
                    (long long)fit->formulas);
    if (fit->sniffed)
        qc_job_lose(job, "%s: %lld texts that look like JSON or XML end with a blank", job->table->name,
                    (long long)fit->sniffed);
    if (fit->controls)
        qc_job_lose(job, "%s: %lld control characters became blanks", job->table->name, (long long)fit->controls);
    if (job->placeless)
        qc_job_lose(job, "%s: %lld rows without a point were left out", job->table->name,
                    (long long)job->placeless);
    if (job->watch.astray)
        qc_job_lose(job, "%s: %lld points have no place in %s and were left out", job->table->name,
                    (long long)job->watch.astray, job->crs);
}

/* ---- a layer ------------------------------------------------------------ */

static qc_form form_of(const qc_job *job)
{
    if (!(job->format->traits & QC_FLAT) || job->table->shape == QC_NO_SHAPE)
        return QC_GEOMETRY;
    return job->by.table_geometry == QCERT_AS_WKT ? QC_WKT : QC_COLUMNS;
}

static int write_layer(qc_job *job, int which)
{
    qc_layer layer = {
        .name = job->table->name, .fields = job->fields, .count = job->count, .shape = job->table->shape,
        .form = form_of(job), .keeps_ids = job->driver.has_ids || job->format->traits & QC_KEYED,
        .bare = job->format->traits & QC_DEGREES,
        .needs_point = job->format->traits & QC_POINTED && job->table->shape != QC_NO_SHAPE,
        .options = job->format->layer_options,
    };

    job->written[which] = 0;
    if (job->exporter->begin(job->export, &layer))
        return qc_job_fail(job);
    return qc_job_walk(job, which, filter_of(job, which, job->driver.has_ids || job->format->traits & QC_REORDERED),
                put_row);
}

int qc_job_layer(qc_job *job, int which)
{
    int rc;

    job->table = &qc_tables[which];
    job->fit.format = job->format;
    job->watch.astray = job->placeless = 0;
    choose_columns(job);
    rc = job->format->traits & QC_BRIEF ? measure_some(job, which) : 0;
    if (!rc)
        rc = write_layer(job, which);
    if (!rc) {
        lose_names(job);
        qc_job_lose_texts(job);
    }
    qc_fit_free(&job->fit);
    job->fit = (qc_fit){ 0 };
    return rc;
}

/* ---- styles ------------------------------------------------------------- */

enum { CATALOG, SCHEMA, TABLE, COLUMN, STYLE_NAME, QML, SLD, BY_DEFAULT, DESCRIPTION, OWNER, UI, TIME, STYLE_FIELDS };

/* The table that QGIS looks for. It does not find rows whose catalog or schema is NULL. */
static const qc_field style_fields[STYLE_FIELDS] = {
    { "f_table_catalog", QC_TEXT, 0 }, { "f_table_schema", QC_TEXT, 0 }, { "f_table_name", QC_TEXT, 0 },
    { "f_geometry_column", QC_TEXT, 0 }, { "styleName", QC_TEXT, 0 }, { "styleQML", QC_TEXT, 0 },
    { "styleSLD", QC_TEXT, 0 }, { "useAsDefault", QC_WHOLE, 0 }, { "description", QC_TEXT, 0 },
    { "owner", QC_TEXT, 0 }, { "ui", QC_TEXT, 0 }, { "update_time", QC_TIME, 0 },
};

static int put_style(qc_job *job, const qc_table *table, int64_t id)
{
    char time[QC_TIME_SIZE];
    qc_value values[STYLE_FIELDS];
    qc_row row = { .id = id, .values = values };

    for (size_t i = 0; i < STYLE_FIELDS; i++)
        values[i].text = "";
    qc_time_write(qc_store_now(job->store), time);
    values[TABLE].text = values[STYLE_NAME].text = table->name;
    values[COLUMN].text = "geom";
    values[QML].text = table->style;
    values[BY_DEFAULT].whole = 1;
    values[TIME].text = time;
    return job->exporter->put(job->export, &row) ? qc_job_fail(job) : 0;
}

int qc_job_styles(qc_job *job)
{
    static const char *const options[] = { "FID=id", NULL };
    const qc_layer layer = { .name = "layer_styles", .fields = style_fields, .count = STYLE_FIELDS, .keeps_ids = 1,
                             .options = options };
    int rc = 0;

    if (job->exporter->begin(job->export, &layer))
        return qc_job_fail(job);
    for (int i = 0; i < QC_LAYERS && !rc; i++)
        if (job->written[i] >= 0 && qc_tables[i].style)
            rc = put_style(job, &qc_tables[i], i + 1);
    return rc;
}
