#include "export.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define MOST_LOSSES (sizeof ((qcert_export_report *)0)->losses - 1)

static int stops(void *user)
{
    qc_job *job = user;

    return qc_tell_again(&job->store->ctx) != 0;
}

int qc_job_fail(qc_job *job)
{
    const qc_watch *watch = &job->watch;
    const char *why = watch->write_error ? strerror(watch->write_error) : watch->failure;

    if (job->store->ctx.error.code == QCERT_ECANCELED)
        return QCERT_ECANCELED;
    return qc_fail_at(&job->store->ctx, QCERT_ESTORE, watch->write_error, job->where, "%s: %s", job->where,
                      *why ? why : "it cannot be written");
}

/* ---- what is asked for -------------------------------------------------- */

static int refuse_format(qc_job *job, const char *target)
{
    char names[700];

    job->exporter->names(names, sizeof names);
    if (job->by.format)
        return qc_fail(&job->store->ctx, QCERT_EFORMAT, "\"%.40s\" is no format that can be written; there are "
                       QC_CALENDAR ", %s", job->by.format, names);
    return qc_fail(&job->store->ctx, QCERT_EFORMAT, "the ending of \"%.60s\" tells no format; name one of "
                   QC_CALENDAR ", %s", target, names);
}

/* Data bases other than PostGIS could not be put back as they were. */
static int choose_driver(qc_job *job, const char *name, const char *target)
{
    int rc = qc_exporter_get(&job->store->ctx, &job->exporter);

    if (rc)
        return rc;
    if (!job->exporter->find(name, target, &job->driver))
        return refuse_format(job, target);
    if (!job->driver.is_file && strcmp(job->driver.name, "PostgreSQL"))
        return refuse_format(job, target);
    return 0;
}

static int choose_calendar(qc_job *job)
{
    job->driver = (qc_driver){ .name = QC_CALENDAR, .ending = "ics", .is_file = 1 };
    return qc_calendar_get(&job->store->ctx, &job->calendar);
}

static int choose_format(qc_job *job, const char *target)
{
    const char *name = job->by.format ? job->by.format : qc_medium_for(target);
    int rc = name && !strcasecmp(name, QC_CALENDAR) ? choose_calendar(job) : choose_driver(job, name, target);

    job->format = qc_medium_of(job->driver.name);
    job->where = job->driver.is_file ? target : "the data base";
    return rc;
}

/* A code of an authority, nothing that OGR would look for in a file or in the network. */
static int is_code(const char *text)
{
    const char *digits = strchr(text, ':');
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    return digits && digits > text && digits[1] && text + strspn(text, letters) == digits &&
           !digits[1 + strspn(digits + 1, letters)];
}

static int choose_crs(qc_job *job)
{
    job->crs = job->by.crs ? job->by.crs : "EPSG:4326";
    if (job->format->traits & QC_DEGREES && strcmp(job->crs, "EPSG:4326"))
        return qc_fail(&job->store->ctx, QCERT_EFORMAT, "%s is always in WGS 84 (EPSG:4326)", job->driver.name);
    if (is_code(job->crs) && (job->calendar || job->exporter->knows_crs(job->crs)))
        return 0;
    return qc_fail(&job->store->ctx, QCERT_EFORMAT, "\"%.40s\" is no coordinate system that is known; give its "
                   "code, such as EPSG:3857", job->crs);
}

static int into_folder(const qc_job *job)
{
    return job->driver.is_file && !job->target.name;
}

static int holds_one(const qc_job *job)
{
    return (job->format->traits & QC_ALONE || !job->driver.many_layers) && !into_folder(job);
}

static int want(qc_job *job, const char *name, size_t length)
{
    for (int i = 0; i < QC_LAYERS; i++)
        if (strlen(qc_tables[i].name) == length && !strncmp(qc_tables[i].name, name, length)) {
            job->wanted[i] = 1;
            return 0;
        }
    return qc_fail(&job->store->ctx, QCERT_EFORMAT, "\"%.*s\" is no layer; there are courses, centres, "
                   "organisations and contributions", (int)(length < 40 ? length : 40), name);
}

static int choose_layers(qc_job *job)
{
    const char *name = job->by.layers;
    int rc = 0, count = 0;

    for (int i = 0; i < QC_LAYERS && !name; i++)
        job->wanted[i] = i == QC_LAYER_COURSES ||
                         (i != QC_LAYER_CONTRIBUTIONS && !(job->calendar || holds_one(job)));
    while (name && *name && !rc) {
        size_t length = strcspn(name, ",");
        rc = want(job, name, length);
        name += length + (name[length] == ',');
    }
    for (int i = 0; i < QC_LAYERS; i++)
        count += job->wanted[i];
    if (!rc && (!count || (count > 1 && holds_one(job))))
        rc = qc_fail(&job->store->ctx, QCERT_EFORMAT, count ? "a file of %s holds one layer: name one, or end the "
                     "target with \"/\" for a folder" : "no layer is named%.0s", job->driver.name);
    if (!rc && job->calendar && (count > 1 || !job->wanted[QC_LAYER_COURSES]))
        rc = qc_fail(&job->store->ctx, QCERT_EFORMAT, "a calendar holds courses alone");
    return rc;
}

/* ---- marks -------------------------------------------------------------- */

/* Whether the filter asks for something that only courses have. */
static int is_narrow(const qcert_filter *filter)
{
    return filter->from || filter->until || filter->languages || filter->text || filter->limit || filter->id ||
           filter->strict_language || filter->online != QCERT_ONLINE_ANY;
}

static int make_marks(qc_job *job, int which, const char *last)
{
    qc_marks *marks = &job->marks[which];
    int rc = qc_get_int(job->store->db, last, 0, &marks->count);

    if (rc)
        return rc;
    marks->bits = calloc((size_t)++marks->count / 8 + 1, 1);
    return marks->bits ? 0 : qc_fail_memory(&job->store->ctx);
}

static int prepare_marks(qc_job *job)
{
    int rc;

    if (!is_narrow(&job->filter) || !(job->wanted[QC_LAYER_CENTRES] || job->wanted[QC_LAYER_ORGANISATIONS]))
        return 0;
    rc = make_marks(job, QC_LAYER_CENTRES, "SELECT max(id) FROM centre");
    if (!rc)
        rc = make_marks(job, QC_LAYER_ORGANISATIONS, "SELECT max(id) FROM organisation");
    return rc || job->wanted[QC_LAYER_COURSES] ? rc : qc_job_mark(job);
}

/* ---- writing ------------------------------------------------------------ */

static int open_at(qc_job *job, const char *path)
{
    job->export = job->exporter->open(&job->watch, &job->driver, path, job->crs, job->format->file_options);
    return job->export ? 0 : qc_job_fail(job);
}

static int end(qc_job *job, int rc)
{
    int64_t written = 0;

    for (int i = 0; i < QC_LAYERS; i++)
        written += job->written[i] > 0 ? job->written[i] : 0;
    if (!rc)
        rc = qc_tell(&job->store->ctx, "writing", written, 0);
    if (job->export && job->exporter->close(job->export, !rc) && !rc)
        rc = qc_job_fail(job);
    job->export = NULL;
    return rc;
}

static int write_layers(qc_job *job)
{
    int rc = 0;

    for (int i = 0; i < QC_LAYERS && !rc; i++) {
        if (i && job->wanted[i] && !job->by.layers && !job->exporter->takes_more(job->export)) {
            qc_job_lose(job, "a file of %s holds one layer: it has the courses alone", job->driver.name);
            break;
        }
        if (job->wanted[i])
            rc = qc_job_layer(job, i);
    }
    return rc || !(job->format->traits & QC_STYLED) ? rc : qc_job_styles(job);
}

/* A file for each layer. */
static int write_folder(qc_job *job)
{
    int rc = 0;

    for (int i = 0; i < QC_LAYERS && !rc; i++) {
        char *name, *path;
        if (!job->wanted[i])
            continue;
        name = qc_format("%s%s%s", qc_tables[i].name, *job->driver.ending ? "." : "", job->driver.ending);
        path = name ? qc_target_path(&job->target, name) : NULL;
        rc = path ? open_at(job, path) : qc_fail_memory(&job->store->ctx);
        if (!rc)
            rc = qc_job_layer(job, i);
        rc = end(job, rc);
        free(name);
        free(path);
    }
    return rc;
}

static int write_file(qc_job *job)
{
    char *path = qc_target_path(&job->target, NULL);
    int rc = path ? open_at(job, path) : qc_fail_memory(&job->store->ctx);

    if (!rc)
        rc = write_layers(job);
    free(path);
    return end(job, rc);
}

static int make_way(qc_job *job)
{
    for (int i = 0; i < QC_LAYERS; i++) {
        if (!job->wanted[i])
            continue;
        if (job->by.replace && job->exporter->drop(job->export, qc_tables[i].name))
            return qc_job_fail(job);
        if (!job->by.replace && job->exporter->has(job->export, qc_tables[i].name))
            return qc_fail_at(&job->store->ctx, QCERT_EFOREIGN, 0, job->where, "the data base has a table %s "
                              "already; give --replace, or name another schema", qc_tables[i].name);
    }
    return 0;
}

static int write_data_base(qc_job *job, const char *target)
{
    int rc = open_at(job, target);

    if (!rc)
        rc = make_way(job);
    if (!rc)
        rc = write_layers(job);
    return end(job, rc);
}

/* All layers show the store at one moment. */
static int write_all(qc_job *job, const char *target)
{
    int rc = qc_exec(job->store->db, "PRAGMA cache_size = -65536; SAVEPOINT export");

    if (rc)
        return rc;
    rc = prepare_marks(job);
    if (!rc && job->calendar)
        rc = qc_job_calendar(job);
    else if (!rc && !job->driver.is_file)
        rc = write_data_base(job, target);
    else if (!rc)
        rc = into_folder(job) ? write_folder(job) : write_file(job);
    qc_go_back(job->store->db, "RELEASE export; PRAGMA cache_size = -8000");
    return rc;
}

/* ---- from the options to the report ------------------------------------- */

static int open_target(qc_job *job, const char *target)
{
    int rc;

    if (!job->driver.is_file)
        return 0;
    rc = qc_target_open(&job->store->ctx, target, job->by.replace, &job->target);
    if (rc || !job->target.name || !(job->format->traits & QC_ENDED))
        return rc;
    return qc_exporter_ending(&job->store->ctx, job->exporter, &job->driver, job->target.name);
}

static int prepare(qc_job *job, const char *target)
{
    int rc = choose_format(job, target);

    if (!rc)
        rc = choose_crs(job);
    if (!rc)
        rc = open_target(job, target);
    return rc ? rc : choose_layers(job);
}

static void fill_report(qc_job *job, qcert_export_report *theirs)
{
    qcert_export_report report = {
        .size = sizeof report, .courses = job->written[QC_LAYER_COURSES], .centres = job->written[QC_LAYER_CENTRES],
        .organisations = job->written[QC_LAYER_ORGANISATIONS], .contributions = job->written[QC_LAYER_CONTRIBUTIONS],
    };

    if (*job->watch.warnings)
        qc_job_lose(job, "%s", job->watch.warnings);
    snprintf(report.format, sizeof report.format, "%s", job->driver.name);
    snprintf(report.losses, sizeof report.losses, "%s", job->losses.bytes ? job->losses.bytes : "");
    qc_write_result(theirs, &report, sizeof report);
}

static void free_job(qc_job *job)
{
    qc_target_drop(&job->target);
    for (int i = 0; i < QC_LAYERS; i++)
        free(job->marks[i].bits);
    free(job->points);
    qc_buf_free(&job->losses);
}

int qcert_export(qcert_store *store, const char *target, const qcert_export_opts *opts, qcert_export_report *report)
{
    qc_job job = { .store = store, .written = { -1, -1, -1, -1 }, .losses = { .most = MOST_LOSSES } };
    int rc = qc_store_begin(store);

    if (rc)
        return rc;
    job.watch.stops = stops;
    job.watch.user = &job;
    rc = qc_opts(&store->ctx, job.by, opts);
    if (!rc)
        rc = qc_opts(&store->ctx, job.filter, job.by.filter);
    if (!rc && !target)
        rc = qc_fail(&store->ctx, QCERT_EMISUSE, "the target has no name");
    if (!rc)
        rc = prepare(&job, target);
    if (!rc)
        rc = write_all(&job, target);
    if (!rc && job.driver.is_file)
        rc = qc_target_keep(&job.target);
    if (!rc && report)
        fill_report(&job, report);
    free_job(&job);
    return rc;
}
