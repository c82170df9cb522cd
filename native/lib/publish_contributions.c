/* What certified organisations have contributed to QGIS: on the page, and as JSON. Where nothing is told of, there is
 * neither. */
#include "publish.h"

#include <stdlib.h>
#include <string.h>

/* A walk through what the filter of the site lets pass. */
static int begin(const qc_publish *job, qcert_rows **rows)
{
    qcert_filter filter = QCERT_INIT(qcert_filter);

    filter.country = job->ready.country;
    if (!*job->ready.country)
        filter.country = NULL;
    return qcert_find_contributions(job->store, &filter, rows);
}

/* ---- on the page -------------------------------------------------------- */

static void put_title(qc_file *file, const qcert_contribution *contribution)
{
    int linked = qcert_is_link(contribution->link);

    if (linked) {
        qc_put(file, "<a rel=\"noopener noreferrer\" href=\"");
        qc_put_text(file, contribution->link);
        qc_put(file, "\">");
    }
    qc_put(file, "<bdi>");
    qc_put_text(file, contribution->title);
    qc_put_raw(file, linked ? "</bdi></a>" : "</bdi>");
}

static void put_contribution(qc_file *file, const qcert_contribution *contribution)
{
    qc_put(file, "<li>");
    put_title(file, contribution);
    qc_put(file, " · ");
    qc_put_text(file, contribution->kind);
    if (contribution->day) {
        qc_put(file, " · ");
        qc_put_day(file, contribution->day);
    }
    qc_put(file, "</li>\n");
}

/* Above those of each organisation stands its name. 0, or memory ran out. */
static int put_name(qc_file *file, const qcert_contribution *contribution, char **present)
{
    if (*present && !strcmp(*present, contribution->organisation))
        return 0;
    qc_put_raw(file, *present ? "</ul>\n"
                     : "<section id=\"contributions\" aria-labelledby=\"contributions-title\">\n"
                       "<h2 id=\"contributions-title\">What certified organisations contribute to QGIS</h2>\n");
    qc_put(file, "<h3><bdi>");
    qc_put_text(file, contribution->organisation);
    qc_put(file, "</bdi></h3>\n<ul>\n");
    free(*present);
    *present = qc_copy(contribution->organisation);
    return *present ? 0 : qc_fail_memory(file->ctx);
}

void qc_put_contributions(qc_file *file, void *user)
{
    char *present = NULL;
    qcert_rows *rows;
    int rc = begin(user, &rows);

    while (!rc && (rc = qcert_rows_next(rows)) == QCERT_ROW) {
        rc = put_name(file, qcert_rows_contribution(rows), &present);
        put_contribution(file, qcert_rows_contribution(rows));
    }
    qcert_rows_free(rows);
    if (present)
        qc_put(file, "</ul>\n<p>As data: <a href=\"contributions.json\" download>contributions.json</a></p>\n"
               "</section>\n");
    free(present);
    if (rc && !file->rc)
        file->rc = rc;
}

/* ---- as JSON ------------------------------------------------------------ */

static void put_member(qc_file *file, const char *name, const char *text)
{
    qc_put(file, ", ");
    qc_put_json_text(file, name);
    qc_put(file, ": ");
    qc_put_json_text(file, text);
}

static void put_object(qc_file *file, const qcert_contribution *contribution)
{
    qc_put(file, "{\"organisation\": ");
    qc_put_json_text(file, contribution->organisation);
    qc_put(file, ", \"organisation_id\": ");
    if (contribution->organisation_id)
        qc_put_int(file, contribution->organisation_id);
    else
        qc_put(file, "null");
    put_member(file, "country", contribution->country);
    put_member(file, "kind", contribution->kind);
    put_member(file, "title", contribution->title);
    put_member(file, "link", contribution->link);
    put_member(file, "day", contribution->day);
    qc_put(file, "}");
}

static int put_list(qc_publish *job, qcert_rows *rows)
{
    const char *before = "[\n ";
    qc_file file;
    int rc = qc_file_open(&job->store->ctx, job->folder.made, "contributions.json", &file);

    if (!rc)
        rc = QCERT_ROW; /* on which the rows stand */
    while (rc == QCERT_ROW) {
        qc_put_raw(&file, before);
        put_object(&file, qcert_rows_contribution(rows));
        before = ",\n ";
        rc = qcert_rows_next(rows);
    }
    qc_put(&file, "\n]\n");
    return qc_file_close(&file, rc);
}

int qc_publish_contributions(qc_publish *job)
{
    qcert_rows *rows;
    int rc = begin(job, &rows);

    if (!rc)
        rc = qcert_rows_next(rows);
    if (rc == QCERT_ROW)
        rc = put_list(job, rows);
    qcert_rows_free(rows);
    return rc;
}
