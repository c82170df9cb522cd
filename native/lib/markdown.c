#include "document.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* A line of the list, and what it stands below. */
struct entry {
    char *key;     /* sorts as the document does: country, section, day, as the rows came */
    char *country; /* headings */
    char *section;
    char *line;
};

struct list {
    qc_document *document;
    struct entry *entries;
    size_t count, room;
};

/* ---- texts -------------------------------------------------------------- */

/* What has a meaning in Markdown, in its usual extensions, or in HTML. */
static int has_meaning(char c)
{
    return strchr("\\`*_{}[]<>&#|~$^:", c) != NULL;
}

static void put_number(qc_buf *to, char c)
{
    char number[12];

    snprintf(number, sizeof number, "&#%d;", c);
    qc_buf_text(to, number);
}

/* Some programs make links and mentions where they see "@" or "www."; the word joiner takes no room. */
static void put_escaped(qc_buf *to, const char *text)
{
    for (const char *at = text; *at; at++) {
        if (*at == '@')
            qc_buf_text(to, "@&#8288;");
        else if (has_meaning(*at) || (*at == '.' && at - text >= 3 && !strncasecmp(at - 3, "www", 3)))
            put_number(to, *at);
        else
            qc_buf_put(to, at, 1);
    }
}

static void put_name(qc_buf *to, const char *name)
{
    qc_buf clean = { .most = QC_MOST_WORDS };

    if (qc_buf_line(&clean, name))
        to->failed = clean.failed;
    else if (clean.bytes)
        put_escaped(to, clean.bytes);
    qc_buf_free(&clean);
}

static void put_link(qc_buf *to, const char *name, const char *url)
{
    int linked = qc_is_url(url) && !strchr(url, '&');

    qc_buf_text(to, linked ? " · [" : " · ");
    put_name(to, name);
    if (!linked)
        return;
    qc_buf_text(to, "](<");
    qc_buf_text(to, url);
    qc_buf_text(to, ">)");
}

static int is_of(const qcert_change *change, const char *layer)
{
    return !strcmp(change->layer, layer);
}

/* "**moved**: PyQGIS, 4–5 Jan 2027, was ... · Thun am See · [Karten Bern](<https://...>) · 2026-11-23" */
static void put_line(qc_document *document, qc_buf *to, const qcert_change *change)
{
    qc_buf_text(to, "- **");
    qc_buf_text(to, change->what);
    qc_buf_text(to, "**: ");
    put_escaped(to, document->wording.title.bytes);
    if (is_of(change, "course") && change->centre) {
        qc_buf_text(to, " · ");
        put_name(to, change->centre);
    }
    if (is_of(change, "organisation"))
        put_link(to, "page", change->page);
    else if (change->organisation)
        put_link(to, change->organisation, change->page);
    qc_buf_text(to, " · ");
    qc_buf_text(to, change->day);
    qc_buf_text(to, "\n");
}

/* ---- gathering ---------------------------------------------------------- */

/* Its English name, to free. */
static int name_country(qc_document *document, const char *code, char **name)
{
    qc_stmt *ask = qc_prepare(document->store->db, "SELECT name FROM geodata.country WHERE code = ?");
    int rc;

    qc_bind_text(ask, code);
    rc = qc_step(ask);
    if (rc >= 0)
        *name = qc_copy(rc ? qc_text(ask, 0) : code ? code : "No country");
    qc_release(ask);
    return rc < 0 ? rc : *name ? 0 : qc_fail_memory(&document->store->ctx);
}

/* The month in which a course begins; organisations and centres come before. */
static char *name_section(const qcert_change *change)
{
    int month;

    if (!is_of(change, "course"))
        return qc_copy(is_of(change, "centre") ? "Centres" : "Organisations");
    month = (change->starts[5] - '0') * 10 + change->starts[6] - '0';
    return qc_format("%s %.4s", qc_months[(month + 11) % 12], change->starts);
}

static char *make_key(const struct list *list, const qcert_change *change, const char *country)
{
    char *folded = qc_fold(country), *key = NULL;
    const char *within = is_of(change, "course") ? change->starts : is_of(change, "centre") ? "0001" : "0000";

    if (folded)
        key = qc_format("%s%s\n%s\n%08zu", change->country ? "" : "\x7f", folded, within, list->count);
    free(folded);
    return key;
}

static int make_room(struct list *list)
{
    size_t room = list->room ? 2 * list->room : 64;
    struct entry *entries;

    if (list->count < list->room)
        return 0;
    entries = realloc(list->entries, room * sizeof *entries);
    if (!entries)
        return qc_fail_memory(&list->document->store->ctx);
    list->entries = entries;
    list->room = room;
    return 0;
}

static int add(struct list *list, const qcert_change *change)
{
    qc_buf line = { .most = 8 * QC_MOST_WORDS };
    struct entry *entry;
    int rc = make_room(list);

    if (rc)
        return rc;
    entry = &list->entries[list->count];
    memset(entry, 0, sizeof *entry);
    rc = name_country(list->document, change->country, &entry->country);
    if (rc)
        return rc;
    put_line(list->document, &line, change);
    entry->key = make_key(list, change, entry->country);
    entry->section = name_section(change);
    entry->line = line.bytes;
    list->count++;
    return line.failed || !entry->key || !entry->section ? qc_fail_memory(&list->document->store->ctx) : 0;
}

static int gather(struct list *list)
{
    const qcert_change *change;
    int rc = qc_store_need_geodata(list->document->store);

    while (!rc && (rc = qc_document_next(list->document, &change)) == QCERT_ROW)
        rc = add(list, change);
    return rc;
}

/* ---- the document ------------------------------------------------------- */

static int by_key(const void *a, const void *b)
{
    return strcmp(((const struct entry *)a)->key, ((const struct entry *)b)->key);
}

static int put(qc_document *document, const char *text)
{
    return document->write(document->user, text, strlen(text)) ? qc_document_fail(document) : 0;
}

static int put_heading(qc_document *document, const char *marks, const char *name)
{
    qc_buf heading = { .most = QC_MOST_WORDS };
    int rc;

    qc_buf_text(&heading, marks);
    put_name(&heading, name);
    qc_buf_text(&heading, "\n\n");
    rc = heading.failed ? qc_fail_memory(&document->store->ctx) : put(document, heading.bytes);
    qc_buf_free(&heading);
    return rc;
}

static int put_entry(qc_document *document, const struct entry *entry, const struct entry *before)
{
    int country = !before || strcmp(entry->country, before->country);
    int section = country || strcmp(entry->section, before->section);
    int rc = section && before ? put(document, "\n") : 0;

    if (!rc && country)
        rc = put_heading(document, "## ", entry->country);
    if (!rc && section)
        rc = put_heading(document, "### ", entry->section);
    return rc ? rc : put(document, entry->line);
}

static int put_all(struct list *list)
{
    int rc = put_heading(list->document, "# ", list->document->title);

    if (!rc && !list->count)
        rc = put(list->document, "Nothing changed.\n");
    if (list->count)
        qsort(list->entries, list->count, sizeof *list->entries, by_key);
    for (size_t i = 0; i < list->count && !rc; i++)
        rc = put_entry(list->document, &list->entries[i], i ? &list->entries[i - 1] : NULL);
    return rc;
}

int qc_document_markdown(qc_document *document)
{
    struct list list = { .document = document };
    int rc = gather(&list);

    if (!rc)
        rc = put_all(&list);
    for (size_t i = 0; i < list.count; i++) {
        free(list.entries[i].key);
        free(list.entries[i].country);
        free(list.entries[i].section);
        free(list.entries[i].line);
    }
    free(list.entries);
    return rc;
}
