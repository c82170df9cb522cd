#include "report.h"

#include "markup.h"
#include "report_sum.h"
#include "site.h"
#include "text.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define ROWS "rows"       /* beside the report, until it is whole: what is counted stands above them */
#define MOST_LINE 2000    /* bytes of a text that came from people */

/* In the order of the report. */
static const struct verdict { const char *name, *mark; } verdicts[] = {
    { "on record", "good" }, { "valid", "good" }, { "expired", "warn" }, { "no record", "bad" }, { "unknown", "ask" },
};
enum { VERDICTS = sizeof verdicts / sizeof *verdicts };

struct qc_report {
    qcert_store *store;
    qc_target target;
    qc_file rows;
    qc_buf line;
    const qc_report_facts *facts;
    int64_t count, confirmed, differing, counts[VERDICTS];
    char first[QC_TIME_SIZE], last[QC_TIME_SIZE]; /* check */
};

/* ---- texts -------------------------------------------------------------- */

/* What came from outside: one line, within which alone its direction of writing holds. */
static void put_line(qc_report *report, qc_file *file, const char *text)
{
    int is_long;

    qc_buf_clear(&report->line);
    qc_buf_line(&report->line, text);
    is_long = report->line.failed || report->line.count > MOST_LINE;
    if (!is_long && report->line.count) {
        qc_put(file, "<bdi>");
        qc_put_text(file, report->line.bytes);
        qc_put(file, "</bdi>");
    } else if (is_long) {
        qc_put(file, "(a text too long to be shown)");
    }
    report->line.failed = 0;
}

/* "2026-11-23 20:44 UTC" */
static void put_time(qc_file *file, const char *time)
{
    qc_put_bytes(file, time, strnlen(time, 10));
    qc_put(file, " ");
    if (strlen(time) > 16)
        qc_put_bytes(file, time + 11, 5);
    qc_put(file, " UTC");
}

static void put_mark(qc_file *file, const char *mark)
{
    qc_put(file, "<span class=\"verdict ");
    qc_put_raw(file, mark);
    qc_put(file, "\"><svg class=\"mark\" aria-hidden=\"true\"><use href=\"#m-");
    qc_put_raw(file, mark);
    qc_put(file, "\"/></svg>");
}

/* ---- a row -------------------------------------------------------------- */

static size_t find_verdict(const qcert_certificate *row)
{
    size_t i = 0;

    while (i < VERDICTS - 1 && strcmp(verdicts[i].name, row->verdict))
        i++;
    return i;
}

/* A text of a line that begins with the first of them; a dot between. */
static void put_piece(qc_report *report, int *pieces, const char *what, const char *text)
{
    qc_file *file = &report->rows;

    if (!text || !*text)
        return;
    qc_put_raw(file, (*pieces)++ ? " · " : *what ? "<p class=\"soft\">" : "<p>");
    qc_put_raw(file, what);
    put_line(report, file, text);
}

static void end_line(qc_report *report, int *pieces)
{
    qc_put_raw(&report->rows, *pieces ? "</p>" : "");
    *pieces = 0;
}

/* Where in a list it stands. */
static void put_place(qc_report *report, const qcert_certificate *row)
{
    char number[40];
    int pieces = 0;

    snprintf(number, sizeof number, "row %lld", (long long)row->row);
    if (row->row)
        put_piece(report, &pieces, "", row->file ? row->file : number);
    end_line(report, &pieces);
}

static void put_asked(qc_report *report, const qcert_certificate *row)
{
    qc_file *file = &report->rows;

    qc_put_raw(file, row->id ? "<td><p class=\"id\">" : "<td><p>");
    put_line(report, file, row->id ? row->id : row->asked);
    qc_put(file, "</p>");
    if (*row->kind == 'o')
        qc_put(file, "<p class=\"soft\">of an organisation</p>");
    if (row->id && strcmp(row->id, row->asked)) {
        qc_put(file, "<p class=\"soft\">asked as ");
        put_line(report, file, row->asked);
        qc_put(file, "</p>");
    }
    put_place(report, row);
    qc_put(file, "</td>");
}

static void put_moment(qc_report *report, int *pieces, const char *what, const char *time)
{
    char text[40];

    snprintf(text, sizeof text, "%.10s %.5s UTC", time ? time : "", time && strlen(time) > 16 ? time + 11 : "");
    put_piece(report, pieces, what, time ? text : NULL);
}

static void put_name(qc_report *report, const qcert_certificate *row)
{
    static const struct { const char *match, *mark, *says; } words[] = {
        { "match", "good", "the name matches" }, { "close", "warn", "the name is close: look yourself" },
        { "different", "warn", "the name is another" },
        { "no match", "warn", "the name is another, or close: ask the site" },
        { "not compared", "warn", "the name was not kept, and not compared" },
    };
    qc_file *file = &report->rows;

    if (!row->name && !row->name_match)
        return;
    qc_put(file, "<p>");
    if (row->name)
        put_line(report, file, row->name);
    for (size_t i = 0; row->name_match && i < sizeof words / sizeof *words; i++)
        if (!strcmp(row->name_match, words[i].match)) {
            qc_put_raw(file, row->name ? " " : "");
            put_mark(file, words[i].mark);
            qc_put_raw(file, words[i].says);
            qc_put(file, "</span>");
        }
    qc_put(file, "</p>");
}

static void put_course(qc_report *report, const qcert_certificate *row)
{
    char days[80] = "";
    int pieces = 0;

    if (row->starts && row->ends)
        qcert_days_write(row->starts, row->ends, days, sizeof days);
    put_piece(report, &pieces, "", row->type);
    put_piece(report, &pieces, "", days);
    put_piece(report, &pieces, "", row->language);
    end_line(report, &pieces);
    put_piece(report, &pieces, "", row->centre);
    put_piece(report, &pieces, "", row->organisation);
    end_line(report, &pieces);
    put_piece(report, &pieces, "competence: ", row->competence);
    put_piece(report, &pieces, "convener: ", row->convener);
    put_piece(report, &pieces, "hours: ", row->hours);
    end_line(report, &pieces);
    put_piece(report, &pieces, "printed otherwise: ", row->printed);
    end_line(report, &pieces);
    if (row->organisation_state && strcmp(row->organisation_state, "certified") &&
        strcmp(row->organisation_state, "unknown"))
        put_piece(report, &pieces, "the organisation is not certified: ", row->organisation_state);
    end_line(report, &pieces);
}

static void put_evidence(qc_report *report, const qcert_certificate *row)
{
    int pieces = 0;

    put_piece(report, &pieces, "", row->reason);
    end_line(report, &pieces);
    if (row->other_person)
        put_piece(report, &pieces, "",
                  *row->kind == 'o' ? "when it was checked before, this id was another organisation’s"
                                    : "when it was checked before, this id was somebody else’s");
    end_line(report, &pieces);
    if (!row->organisation)
        put_moment(report, &pieces, "was on record on ", row->was_on_record);
    put_moment(report, &pieces, "issued ", row->issued);
    put_moment(report, &pieces, "checked ", row->checked);
    end_line(report, &pieces);
    if (!row->page_sum)
        return;
    qc_put(&report->rows, "<p class=\"sum\">page ");
    qc_put_text(&report->rows, row->page_sum);
    qc_put(&report->rows, "</p>");
}

static void put_row(qc_report *report, const qcert_certificate *row, const struct verdict *verdict)
{
    qc_file *file = &report->rows;

    qc_put(file, "<tr><td>");
    qc_put_int(file, report->count);
    qc_put(file, "</td>");
    put_asked(report, row);
    qc_put(file, "<td>");
    put_mark(file, verdict->mark);
    qc_put_raw(file, verdict->name);
    qc_put(file, "</span></td><td>");
    put_name(report, row);
    put_course(report, row);
    put_evidence(report, row);
    qc_put(file, "</td></tr>\n");
}

static void count_row(qc_report *report, const qcert_certificate *row, size_t verdict)
{
    report->count++;
    report->counts[verdict]++;
    report->differing += row->name_match && strcmp(row->name_match, "match");
    report->confirmed += row->confirmed;
    if (!row->checked)
        return;
    if (!*report->first || strcmp(row->checked, report->first) < 0)
        snprintf(report->first, sizeof report->first, "%s", row->checked);
    if (strcmp(row->checked, report->last) > 0)
        snprintf(report->last, sizeof report->last, "%s", row->checked);
}

int qc_report_add(qc_report *report, const qcert_certificate *row)
{
    size_t verdict = find_verdict(row);

    count_row(report, row, verdict);
    put_row(report, row, &verdicts[verdict]);
    return report->rows.rc;
}

/* ---- the document ------------------------------------------------------- */

static void begin_fact(qc_file *file, const char *name)
{
    qc_put(file, "<dt>");
    qc_put_raw(file, name);
    qc_put(file, "</dt><dd>");
}

static void put_span(qc_file *file, const char *first, const char *last)
{
    if (!*first) {
        qc_put(file, "never");
        return;
    }
    put_time(file, first);
    if (!strcmp(first, last))
        return;
    qc_put(file, " to ");
    put_time(file, last);
}

static void put_confirmed(qc_file *file, const qc_report *report)
{
    qc_put_int(file, report->confirmed);
    qc_put(file, " of ");
    qc_put_int(file, report->count);
    if (!report->differing)
        return;
    qc_put(file, "; the name is not the expected one, or not surely: ");
    qc_put_int(file, report->differing);
}

static void put_facts(qc_file *file, void *user)
{
    qc_report *report = user;

    begin_fact(file, "Site");
    put_line(report, file, report->facts->server);
    qc_put_raw(file, report->facts->is_offline ? " (not asked: what is known of earlier checks)" : "");
    qc_put(file, "</dd>\n");
    begin_fact(file, "Confirmed");
    put_confirmed(file, report);
    qc_put(file, "</dd>\n");
    begin_fact(file, "Checked");
    put_span(file, report->first, report->last);
    qc_put(file, "</dd>\n");
    begin_fact(file, "Written");
    put_time(file, report->facts->written);
    qc_put(file, "</dd>\n");
}

static void put_counts(qc_file *file, void *user)
{
    const qc_report *report = user;

    for (size_t i = 0; i < VERDICTS; i++) {
        qc_put_raw(file, report->counts[i] ? "<li><strong>" : "<li class=\"none\"><strong>");
        qc_put_int(file, report->counts[i]);
        qc_put(file, "</strong>");
        put_mark(file, verdicts[i].mark);
        qc_put_raw(file, verdicts[i].name);
        qc_put(file, "</span></li>\n");
    }
}

static void put_rows(qc_file *file, void *user)
{
    const qc_report *report = user;
    FILE *rows = fopen(report->rows.path, "rbe");
    char bytes[1 << 14];
    size_t count;

    while (rows && (count = fread(bytes, 1, sizeof bytes, rows)) > 0)
        qc_put_bytes(file, bytes, count);
    if (!file->rc && (!rows || ferror(rows)))
        file->rc = qc_fail_at(file->ctx, QCERT_ESTORE, errno, report->rows.path, "%s: %s", report->rows.path,
                              strerror(errno));
    if (rows)
        fclose(rows);
}

static void put_version(qc_file *file, void *user)
{
    (void)user;
    qc_put_text(file, qcert_version());
}

static int write_document(qc_report *report)
{
    static const qc_slot slots[] = {
        { "version", put_version }, { "facts", put_facts }, { "counts", put_counts }, { "rows", put_rows },
        { NULL, NULL },
    };
    qc_file file;
    int rc = qc_file_open(&report->store->ctx, report->target.part, report->target.name, &file);

    if (!rc)
        qc_put_template(&file, qc_site_report_html, slots, report);
    return qc_file_close(&file, rc);
}

static int flush_rows(qc_report *report)
{
    qc_file *rows = &report->rows;

    if (!rows->rc && fflush(rows->stream))
        rows->rc = qc_fail_at(rows->ctx, QCERT_ESTORE, errno, rows->path, "%s: %s", rows->path, strerror(errno));
    return rows->rc;
}

int qc_report_keep(qc_report *report, const qc_report_facts *facts)
{
    char *path = qc_target_path(&report->target, NULL);
    int rc = path ? flush_rows(report) : qc_fail_memory(&report->store->ctx);

    report->facts = facts;
    if (!rc)
        rc = write_document(report);
    if (!rc)
        rc = qc_report_seal(&report->store->ctx, path);
    free(path);
    return rc ? rc : qc_target_keep(&report->target);
}

const qc_target *qc_report_target(const qc_report *report)
{
    return &report->target;
}

int qc_report_open(qcert_store *store, const char *path, int replace, qc_report **out)
{
    qc_report *report = *out = calloc(1, sizeof *report);
    int rc;

    if (!report)
        return qc_fail_memory(&store->ctx);
    report->store = store;
    report->line.most = 1 << 16;
    rc = qc_target_open(&store->ctx, path, replace, &report->target);
    if (rc)
        return rc;
    if (!report->target.name)
        return qc_fail(&store->ctx, QCERT_EMISUSE, "a report is a file, and %s is a folder", path);
    return qc_file_open(&store->ctx, report->target.beside, ROWS, &report->rows);
}

void qc_report_close(qc_report *report)
{
    if (!report)
        return;
    qc_file_close(&report->rows, QCERT_ECANCELED); /* nothing of it is needed on the disk */
    qc_target_drop(&report->target);
    qc_buf_free(&report->line);
    free(report);
}
