#include "dossier.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* A dossier as one page. What comes from data is escaped, and each name isolated in its direction of writing; links are
 * those that may be opened on a click. */
typedef struct page {
    qcert_store *store;
    int64_t id;
    qc_file *file;
} page;

static const char style[] =
    ":root{color-scheme:light dark;--ink:#1c2320;--soft:#55605a;--line:#dedacd;--paper:#fff;--accent:#2f6b14;"
    "--warn:#8a3b12;--tag:#eef1e8}"
    "@media (prefers-color-scheme:dark){:root{--ink:#e7ebe6;--soft:#a4afa8;--line:#39423d;--paper:#141816;"
    "--accent:#9fd27e;--warn:#f0a37c;--tag:#26302a}}"
    "*{box-sizing:border-box}"
    "body{margin:0 auto;padding:2rem 1.25rem;max-width:52rem;background:var(--paper);color:var(--ink);"
    "font:100%/1.5 system-ui,\"Noto Sans\",\"Segoe UI\",Roboto,Arial,sans-serif;overflow-wrap:anywhere}"
    "h1{margin:0;font-size:1.9rem;line-height:1.2}"
    "h2{margin:2.25rem 0 .6rem;padding-bottom:.3rem;border-bottom:2px solid var(--ink);font-size:1.2rem}"
    "h3{margin:1.5rem 0 .3rem;font-size:1.05rem}"
    "p{margin:.35rem 0}a{color:var(--accent)}"
    ".soft{color:var(--soft);font-size:.9rem}"
    ".state{display:inline-block;padding:.1rem .6rem;border-radius:1rem;background:var(--tag);font-weight:600}"
    "table{width:100%;border-collapse:collapse;font-size:.93rem}"
    "th,td{padding:.4rem .6rem .4rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}"
    "th{color:var(--soft);font-weight:600}td:first-child:not([colspan]){white-space:nowrap}"
    "td:first-child,th:first-child{padding-inline-end:1.4rem}td:last-child{padding-inline-end:0}"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.2rem;margin:1rem 0}"
    "dt{color:var(--soft)}dd{margin:0}"
    "ul{margin:.3rem 0;padding-inline-start:1.2rem}"
    ".missing{color:var(--warn);font-weight:600}"
    ".note{white-space:pre-line}.sum{font:.75rem ui-monospace,monospace;color:var(--soft)}"
    "@page{size:A4;margin:18mm 16mm}"
    "@media print{:root{--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--accent:#000;--warn:#000;--tag:#eee}"
    "body{max-width:none;padding:0;font-size:10pt}h2,h3{break-after:avoid}tr,li{break-inside:avoid}"
    "thead{display:table-header-group}}";

/* ---- pieces ------------------------------------------------------------- */

static void put_name(qc_file *file, const char *text)
{
    qc_put(file, "<bdi>");
    qc_put_text(file, text);
    qc_put(file, "</bdi>");
}

static void put_count(qc_file *file, int64_t count, const char *one, const char *many)
{
    qc_put_int(file, count);
    qc_put(file, " ");
    qc_put_text(file, count == 1 ? one : many);
}

/* Behind text: " · " and another. */
static void put_more(qc_file *file, const char *text)
{
    if (!text)
        return;
    qc_put(file, " · ");
    put_name(file, text);
}

static void put_note(qc_file *file, const char *note)
{
    if (!note)
        return;
    qc_put(file, "<p class=\"note\" dir=\"auto\">");
    qc_put_text(file, note);
    qc_put(file, "</p>");
}

/* A day or a time, to the minute. */
static void put_when(qc_file *file, const char *time)
{
    char text[24];

    snprintf(text, sizeof text, "%.10s%s%.5s%s", time, strlen(time) > 16 ? " " : "",
             strlen(time) > 16 ? time + 11 : "", strlen(time) > 16 ? " UTC" : "");
    qc_put_text(file, text);
}

/* What leads to it: the title, linked where there is a link. */
static void put_title(qc_file *file, const qcert_dossier_event *event)
{
    const char *title = event->title ? event->title : event->file ? event->file : event->link;

    if (event->link) {
        qc_put(file, "<a rel=\"noopener noreferrer\" href=\"");
        qc_put_text(file, event->link);
        qc_put(file, "\">");
    }
    put_name(file, title);
    if (event->link)
        qc_put(file, "</a>");
    if (event->link && title != event->link) {
        qc_put(file, "<br><span class=\"soft\">");
        put_name(file, event->link);
        qc_put(file, "</span>");
    }
    if (event->file) {
        qc_put(file, "<br><span class=\"soft\">");
        put_name(file, title != event->file ? event->file : "");
        qc_put_raw(file, title != event->file ? ", " : "");
        put_count(file, event->bytes, "byte", "bytes");
        qc_put(file, "</span><br><span class=\"sum\">SHA-256 ");
        qc_put_text(file, event->sum);
        qc_put(file, "</span>");
    }
}

/* Walks what is of a kind, and about another item (0: any). */
static int for_items(page *to, const char *kind, int64_t about, int (*put)(page *to, const qcert_dossier_event *item),
                     int64_t *count)
{
    qc_stmt *items = qc_dossier_items(to->store, to->id, kind, about);
    qcert_dossier_event item;
    int rc;

    *count = 0;
    while ((rc = qc_step(items)) == QCERT_ROW) {
        qc_event_read(&item, items);
        rc = put(to, &item);
        ++*count;
        if (rc)
            break;
    }
    qc_release(items);
    return rc;
}

/* ---- the head ----------------------------------------------------------- */

static void put_fact(qc_file *file, const char *name, const char *value)
{
    qc_put(file, "<dt>");
    qc_put_text(file, name);
    qc_put(file, "</dt><dd>");
    put_name(file, value);
    qc_put(file, "</dd>\n");
}

static void put_scores(qc_file *file, const qcert_dossier *dossier)
{
    /* In tenths, so that no locale has a say. */
    long current, correct, quality;
    char text[160];

    if (!dossier->reviews)
        return;
    current = lrint(dossier->current * 10);
    correct = lrint(dossier->correct * 10);
    quality = lrint(dossier->quality * 10);
    snprintf(text, sizeof text, "current %ld.%ld, correct %ld.%ld, quality %ld.%ld of 5, from %lld review%s",
             current / 10, current % 10, correct / 10, correct % 10, quality / 10, quality % 10,
             (long long)dossier->reviews, dossier->reviews == 1 ? "" : "s");
    put_fact(file, "Scores", text);
}

static void put_opinion_counts(qc_file *file, const qcert_dossier *dossier)
{
    char text[120];

    if (!dossier->pro && !dossier->contra && !dossier->abstained)
        return;
    snprintf(text, sizeof text, "%lld for, %lld against, %lld abstained", (long long)dossier->pro,
             (long long)dossier->contra, (long long)dossier->abstained);
    put_fact(file, "Opinions", text);
}

static void put_facts(qc_file *file, const qcert_dossier *dossier)
{
    qc_put(file, "<p><span class=\"state\">");
    qc_put_text(file, dossier->state);
    qc_put(file, "</span> <span class=\"soft\">since ");
    put_when(file, dossier->since);
    qc_put(file, "</span></p>\n<dl>\n");
    put_fact(file, "Country", dossier->country ? dossier->country : "not known");
    if (dossier->group)
        put_fact(file, "User group asked", dossier->group);
    if (dossier->due)
        put_fact(file, "Opinion due", dossier->due);
    if (dossier->found_group)
        put_fact(file, "Advice", "there is no user group in the country: found one");
    if (dossier->conflict)
        put_fact(file, "Conflict", "the applicant is the user group or a reviewer: another group, or the PSC, judges");
    put_scores(file, dossier);
    put_opinion_counts(file, dossier);
    qc_put(file, "</dl>\n");
}

static int put_head(page *to)
{
    qcert_rows *rows;
    const qcert_dossier *dossier;
    int rc = qcert_find_dossiers(to->store, to->id, &rows);

    if (!rc)
        rc = qcert_rows_next(rows);
    dossier = rc == QCERT_ROW ? qcert_rows_dossier(rows) : NULL;
    if (dossier) {
        qc_put(to->file, "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
               "'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
               "<meta name=\"referrer\" content=\"no-referrer\">\n<title>Dossier: ");
        qc_put_text(to->file, dossier->organisation);
        qc_put(to->file, "</title>\n<style>");
        qc_put_raw(to->file, style);
        qc_put(to->file, "</style>\n<p class=\"soft\">Application to the QGIS Certification Programme</p>\n<h1>");
        put_name(to->file, dossier->organisation);
        qc_put(to->file, "</h1>\n");
        put_facts(to->file, dossier);
    }
    qcert_rows_free(rows);
    return rc < 0 ? rc : 0;
}

/* ---- what to look at ---------------------------------------------------- */

static int put_findings(page *to)
{
    qcert_rows *rows;
    const qcert_finding *finding;
    int rc = qcert_dossier_check(to->store, to->id, &rows), count = 0;

    qc_put(to->file, "<h2>To look at</h2>\n");
    while (!rc && (rc = qcert_rows_next(rows)) == QCERT_ROW) {
        finding = qcert_rows_finding(rows);
        qc_put_raw(to->file, count++ ? "<li>" : "<ul>\n<li>");
        qc_put_raw(to->file, strcmp(finding->severity, "missing") ? "" : "<span class=\"missing\">Missing:</span> ");
        put_name(to->file, finding->what);
        qc_put(to->file, "</li>\n");
        rc = 0;
    }
    qcert_rows_free(rows);
    qc_put_raw(to->file, count ? "</ul>\n" : "<p>Nothing is missing, and nothing looks weak.</p>\n");
    return rc;
}

/* ---- contributions ------------------------------------------------------ */

static int put_contribution(page *to, const qcert_dossier_event *item)
{
    qc_put(to->file, "<tr><td>");
    qc_put_text(to->file, item->what);
    qc_put(to->file, "</td><td>");
    put_title(to->file, item);
    put_note(to->file, item->note);
    qc_put(to->file, "</td><td>");
    qc_put_text(to->file, item->day);
    qc_put(to->file, "</td></tr>\n");
    return 0;
}

static int put_contributions(page *to)
{
    int64_t count;
    int rc;

    qc_put(to->file, "<h2>Contributions to QGIS</h2>\n<table><thead><tr><th scope=\"col\">Kind</th>"
           "<th scope=\"col\">What</th><th scope=\"col\">Day</th></tr></thead><tbody>\n");
    rc = for_items(to, "contribution", 0, put_contribution, &count);
    qc_put_raw(to->file, count ? "" : "<tr><td colspan=\"3\">None is told of.</td></tr>\n");
    qc_put(to->file, "</tbody></table>\n");
    return rc;
}

/* ---- courses ------------------------------------------------------------ */

static int put_review(page *to, const qcert_dossier_event *item)
{
    char text[100];

    snprintf(text, sizeof text, "current %d, correct %d, quality %d", item->current, item->correct, item->quality);
    qc_put(to->file, "<p>");
    qc_put_text(to->file, text);
    put_more(to->file, item->role);
    qc_put(to->file, "</p>");
    put_note(to->file, item->note);
    return 0;
}

static int put_material(page *to, const qcert_dossier_event *item)
{
    int64_t count;
    int rc;

    qc_put(to->file, "<tr><td>");
    qc_put_text(to->file, item->what);
    qc_put_raw(to->file, item->version ? "<br><span class=\"soft\">QGIS " : "");
    qc_put_text(to->file, item->version);
    qc_put_raw(to->file, item->version ? "</span>" : "");
    qc_put(to->file, "</td><td>");
    put_title(to->file, item);
    put_note(to->file, item->note);
    qc_put(to->file, "</td><td>");
    rc = for_items(to, "review", item->id, put_review, &count);
    qc_put_raw(to->file, count ? "" : "<span class=\"soft\">not reviewed</span>");
    qc_put(to->file, "</td></tr>\n");
    return rc;
}

static int put_course(page *to, const qcert_dossier_event *item)
{
    int64_t count;
    int rc;

    qc_put(to->file, "<h3>");
    put_title(to->file, item);
    qc_put(to->file, "</h3>\n");
    put_note(to->file, item->note);
    qc_put(to->file, "<table><thead><tr><th scope=\"col\">Part</th><th scope=\"col\">Material</th>"
           "<th scope=\"col\">Reviews</th></tr></thead><tbody>\n");
    rc = for_items(to, "material", item->id, put_material, &count);
    qc_put_raw(to->file, count ? "" : "<tr><td colspan=\"3\">There are no materials.</td></tr>\n");
    qc_put(to->file, "</tbody></table>\n");
    return rc;
}

static int put_courses(page *to)
{
    int64_t count;
    int rc;

    qc_put(to->file, "<h2>Courses and their materials</h2>\n");
    rc = for_items(to, "course", 0, put_course, &count);
    qc_put_raw(to->file, count ? "" : "<p>There is no course.</p>\n");
    return rc;
}

/* ---- opinions, and what happened ---------------------------------------- */

static int put_opinion(page *to, const qcert_dossier_event *item)
{
    qc_put_raw(to->file, strcmp(item->kind, "conflict") ? "<li>" : "<li>Conflict: the applicant is the ");
    qc_put_text(to->file, item->what);
    put_more(to->file, item->role);
    put_note(to->file, item->note);
    qc_put(to->file, "</li>\n");
    return 0;
}

static int put_opinions(page *to)
{
    int64_t count;
    int rc;

    qc_put(to->file, "<h2>Opinions and conflicts</h2>\n<ul>\n");
    rc = for_items(to, "opinion", 0, put_opinion, &count);
    qc_put_raw(to->file, count ? "" : "<li>No opinion was given.</li>\n");
    if (!rc)
        rc = for_items(to, "conflict", 0, put_opinion, &count);
    qc_put_raw(to->file, count ? "" : "<li>No conflict was told of.</li>\n");
    qc_put(to->file, "</ul>\n");
    return rc;
}

static int put_move(page *to, const qcert_dossier_event *item)
{
    qc_put(to->file, "<tr><td>");
    put_when(to->file, item->time);
    qc_put(to->file, "</td><td>");
    qc_put_text(to->file, item->what);
    put_more(to->file, item->title);
    put_note(to->file, item->note);
    qc_put(to->file, "</td><td>");
    qc_put_text(to->file, item->role);
    qc_put(to->file, "</td></tr>\n");
    return 0;
}

static int put_moves(page *to)
{
    char day[QC_DAY_SIZE];
    int64_t count;
    int rc;

    qc_put(to->file, "<h2>What happened</h2>\n<table><thead><tr><th scope=\"col\">When</th>"
           "<th scope=\"col\">State</th><th scope=\"col\">By</th></tr></thead><tbody>\n");
    rc = for_items(to, "move", 0, put_move, &count);
    qc_day_write(qc_store_today(to->store), day);
    qc_put(to->file, "</tbody></table>\n<p class=\"soft\">As of ");
    qc_put_text(to->file, day);
    qc_put(to->file, ", by qcert " QCERT_VERSION ".</p>\n</html>\n");
    return rc;
}

int qc_dossier_html(qcert_store *store, int64_t id, qc_file *file)
{
    static int (*const parts[])(page *to) = { put_head, put_findings, put_contributions, put_courses, put_opinions,
                                              put_moves };
    page to = { store, id, file };
    int rc = 0;

    for (size_t i = 0; i < sizeof parts / sizeof *parts && !rc; i++)
        rc = parts[i](&to);
    return rc;
}
