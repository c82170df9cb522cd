/* Bytes as the names in a store, from which all documents are written that others read: each has the structure that it has
 * with harmless names. */
#include "fuzz.h"
#include "publish.h"
#include "structure.h"
#include "target.h"

#include <sys/stat.h>

/* A demo in which every course, centre and organisation is called the same, and has changed. */
static qcert_store *store;

static void open_demo(void)
{
    if (store)
        return;
    store = demo_store(0);
    must(!qc_exec(store->db, "DELETE FROM course WHERE id > 3; UPDATE meta SET value = '" QCERT_SERVER "'"
                  " WHERE value = '" QCERT_DEMO "';"
                  "INSERT INTO change(run, layer, row, what) SELECT 1, 'course', id, 'changed' FROM course;"
                  "INSERT INTO change(run, layer, row, what) SELECT 1, 'centre', id, 'renamed' FROM centre LIMIT 2;"
                  "INSERT INTO change(run, layer, row, what) SELECT 1, 'organisation', id, 'gone' FROM organisation"
                  " LIMIT 2; ATTACH ':memory:' AS said; CREATE TABLE said.text(text, url, short)"));
}

/* What is said of a row before it changed is its name, too. */
static void set_names(const char *name, const char *url)
{
    qc_stmt *put = qc_prepare(store->db, "INSERT INTO said.text VALUES(?, ?, substr(?1, 1, 40))");

    must(!qc_exec(store->db, "DELETE FROM said.text"));
    qc_bind_text(put, name);
    qc_bind_text(put, url);
    must(!qc_run(put));
    must(!qc_exec(store->db,
                  "UPDATE organisation SET (name, url, email, phone, address, remarks) ="
                  " (SELECT text || organisation.id, url, short, short, text, text FROM said.text);"
                  "UPDATE centre SET name = (SELECT text FROM said.text);"
                  "UPDATE course SET (name, type, convener, language, competence, online) ="
                  " (SELECT text, text, text, text, text, iif(course.id = 1, text, NULL) FROM said.text);"
                  "UPDATE change SET before = json_object('name', (SELECT text || 'b' FROM said.text),"
                  " 'type', (SELECT text || 'b' FROM said.text), 'url', (SELECT text || 'b' FROM said.text))"));
}

/* ---- the documents ------------------------------------------------------ */

static qc_buf write_changes(int form, const char *title)
{
    qcert_filter filter = QCERT_INIT(qcert_filter);
    qcert_document as = QCERT_INIT(qcert_document);
    qc_buf text = { .most = 1 << 24 };
    qcert_rows *rows;

    filter.all_organisations = filter.past = filter.gone = 1;
    as.form = form;
    as.title = title;
    must(!qcert_find_changes(store, &filter, &rows) && !qcert_rows_write(rows, &as, keep, &text));
    qcert_rows_free(rows);
    return text;
}

static qc_buf read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    qc_buf text = { .most = 1 << 24 };
    char part[65536];

    must(file);
    for (size_t count; (count = fread(part, 1, sizeof part, file)) > 0;)
        must(!qc_buf_put(&text, part, count));
    fclose(file);
    return text;
}

static qc_buf write_page(const char *title)
{
    char *folder = scratch("site"), *path = scratch("site/index.html");
    qc_publish job = { .store = store, .site = qc_copy(QCERT_SERVER), .synced = qc_copy("2026-11-23T10:00:00Z"),
                       .by.title = title, .filter = QCERT_INIT(qcert_filter) };
    qc_buf text;

    job.folder.made = qc_copy(folder);
    must(!mkdir(folder, 0700));
    must(!qc_filter_open(store, &job.filter, &job.ready) && !qc_publish_gather(&job) && !qc_publish_page(&job));
    text = read_file(path);
    qc_remove_all(folder, 2);
    free(job.folder.made);
    job.folder.made = NULL;
    qc_publish_free(&job);
    free(path);
    free(folder);
    return text;
}

static qc_buf write_calendar(const char *title)
{
    char *path = scratch("courses.ics");
    qcert_export_opts opts = QCERT_INIT(qcert_export_opts);
    qc_buf text;

    opts.replace = 1;
    opts.title = title;
    must(!qcert_export(store, path, &opts, NULL));
    text = read_file(path);
    free(path);
    return text;
}

static qc_buf write_note(int form, const char *name)
{
    qcert_note_opts opts = QCERT_INIT(qcert_note_opts);
    qc_buf text = { .most = 1 << 20 };
    int rc;

    opts.form = form;
    opts.payee = opts.payer = opts.reference = name;
    opts.iban = "CH93 0076 2011 6238 5295 7";
    opts.amount = "1234.00";
    rc = qcert_write_note(store, NULL, &opts, keep, &text);
    must(rc == 0 || rc == QCERT_EFORMAT);
    check_told(&store->ctx, rc);
    return text;
}

/* ---- what they are made of ---------------------------------------------- */

/* Of Markdown: what may have a meaning in it, without what is spelt by number. */
static char *structure_of_markdown(const qc_buf *text)
{
    qc_buf made = { .most = 1 << 24 };
    int number;

    must(!qc_buf_text(&made, ""));
    for (const char *at = text->bytes; *at; at++) {
        if (sscanf(at, "&#%4d;", &number) == 1 && strspn(at + 2, "0123456789") <= 4)
            at = strchr(at, ';');
        else if (strchr("\\`*_{}[]<>&#|~$^\n", *at))
            qc_buf_put(&made, at, 1);
    }
    must(!strstr(text->bytes, "\nwww.") && !made.failed);
    return made.bytes;
}

/* Of a calendar: the names of its lines, each of 75 bytes at the most. */
static char *structure_of_calendar(const qc_buf *text)
{
    qc_buf made = { .most = 1 << 24 };
    size_t length;

    must(qc_is_utf8(text->bytes, text->count));
    for (const char *line = text->bytes; *line; line += length + 2) {
        length = strcspn(line, "\r\n");
        must(length <= 75 && line[length] == '\r' && line[length + 1] == '\n');
        must(length > (*line == ' '));
        if (*line != ' ')
            qc_buf_put(&made, line, strcspn(line, ":;"));
    }
    return made.bytes;
}

/* Of a text: its lines. */
static char *structure_of_text(const qc_buf *text)
{
    qc_buf made = { .most = 1 << 20 };

    must(!qc_buf_text(&made, "") && (!text->count || qc_is_plain(text->bytes, 1)));
    for (size_t i = 0; i < text->count; i++)
        if (text->bytes[i] == '\n')
            qc_buf_text(&made, "\n");
    return made.bytes;
}

enum { ATOM, MARKDOWN, PAGE, CALENDAR, NOTE, NOTE_HTML, FORMS };

static void write_all(const char *name, const char *url, char *structures[FORMS])
{
    qc_buf texts[FORMS];

    set_names(name, url);
    texts[ATOM] = write_changes(QCERT_AS_ATOM, name);
    texts[MARKDOWN] = write_changes(QCERT_AS_MARKDOWN, name);
    texts[PAGE] = write_page(name);
    texts[CALENDAR] = write_calendar(name);
    texts[NOTE] = write_note(QCERT_AS_TEXT, name);
    texts[NOTE_HTML] = write_note(QCERT_AS_HTML, name);
    structures[ATOM] = structure_of(&texts[ATOM], 0);
    structures[MARKDOWN] = structure_of_markdown(&texts[MARKDOWN]);
    structures[PAGE] = structure_of(&texts[PAGE], 1);
    structures[CALENDAR] = structure_of_calendar(&texts[CALENDAR]);
    structures[NOTE] = structure_of_text(&texts[NOTE]);
    structures[NOTE_HTML] = texts[NOTE_HTML].count ? structure_of(&texts[NOTE_HTML], 1) : qc_copy("");
    for (int i = 0; i < FORMS; i++)
        qc_buf_free(&texts[i]);
}

/* The structures of harmless names, whose organisations have a link or none. */
static char **harmless(int has_link)
{
    static char *structures[2][FORMS];

    if (!structures[has_link][0])
        write_all("A name", has_link ? "https://example.org/" : "none", structures[has_link]);
    return structures[has_link];
}

/* As all that a feed brings; but for what libxml2 drops from HTML, and browsers do not. */
static int is_possible(const char *text)
{
    return qc_is_utf8(text, strlen(text)) && !strstr(text, "\xEF\xBF\xBE") && !strstr(text, "\xEF\xBF\xBF");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *rest = text_of(data, size), *text = rest, *url = next_line(&rest), *name = qc_format("A %s", rest);
    char **wanted, *got[FORMS];

    if (is_possible(url) && is_possible(name)) {
        open_demo();
        wanted = harmless(qcert_is_link(url));
        write_all(name, url, got);
        for (int i = 0; i < FORMS; i++) {
            must(!strcmp(got[i], wanted[i]) || (i >= NOTE && !*got[i])); /* a note takes no such name */
            free(got[i]);
        }
    }
    free(name);
    free(text);
    return 0;
}
