/* Lines as what somebody did to a store's file behind the library's back: whatever is in it, each call ends as it would
 * with a good one or says what is wrong, and what is handed out is a text where one is promised.
 *
 * A line "COLUMN ROW VALUE" puts a value into a column, both counted over all tables, of a row, or of all if that is 0;
 * the value is N (NULL), a number, "T" and a text, or "B" and bytes. A line "@PLACE BYTES" writes over the file. */
#include "fuzz.h"
#include "text.h"

#include <sqlite3.h>
#include <unistd.h>

static struct { char *table, *name; } columns[400];
static int column_count;
static unsigned char *good;
static size_t good_size;

/* ---- a good store ------------------------------------------------------- */

static void fill_dossier(qcert_store *store)
{
    qcert_dossier_event contribution = { .size = sizeof contribution, .kind = "contribution", .what = "plugins",
                                         .title = "A plugin (invented)",
                                         .link = "https://example.org/" };
    qcert_dossier_event course = { .size = sizeof course, .kind = "course", .title = "Basics (invented)" };
    qcert_dossier_event material = { .size = sizeof material, .kind = "material", .what = "lectures",
                                     .title = "Slides (invented)",
                                     .link = "https://example.org/slides" };
    int64_t id;

    must(!qcert_dossier_new(store, 1, NULL, NULL, &id));
    must(!qcert_dossier_add(store, id, &contribution, NULL) && !qcert_dossier_add(store, id, &course, &material.about));
    must(!qcert_dossier_add(store, id, &material, NULL));
    must(!qcert_dossier_move(store, id, "submitted", NULL, NULL));
}

static void fill_books(qcert_store *store)
{
    qcert_charge_opts charge = QCERT_INIT(qcert_charge_opts);
    qcert_payment_opts payment = QCERT_INIT(qcert_payment_opts);

    charge.title = "Basics (invented)";
    payment.method = QCERT_BY_SEPA;
    must(!qcert_charge(store, "1", 3, &charge, NULL) && !qcert_pay(store, "1", 5000, &payment, NULL));
}

static void fill(const char *path)
{
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);
    qcert_filter filter = QCERT_INIT(qcert_filter);
    qcert_store *store;

    must(!open_store(path, &store));
    opts.server = QCERT_DEMO;
    opts.past = 1;
    filter.languages = "German";
    must(!qcert_sync(store, &opts, NULL) && !qcert_follow(store, "Mine", &filter, NULL));
    must(!qcert_star(store, "course", 1, 1) && !qcert_note(store, "centre", 1, "A note"));
    must(!qc_exec(store->db, "INSERT INTO certificate_check(certificate, kind, server, checked, verdict, name)"
                                " VALUES('QGIS-1', 'attendee', 'demo:', '2026-11-23T10:00:00Z', 'on record', 'One')"));
    fill_dossier(store);
    fill_books(store);
    qcert_store_close(store);
}

/* ---- another's store ---------------------------------------------------- */

/* What only the library's own writing would keep to is taken out of the schema, and its tables are listed. */
static void loosen(const char *path)
{
    sqlite3 *file;
    sqlite3_stmt *each;

    must(!sqlite3_open(path, &file));
    must(!sqlite3_exec(file, "PRAGMA journal_mode = DELETE; PRAGMA writable_schema = ON;"
                             "DELETE FROM sqlite_schema WHERE type = 'trigger';"
                             "UPDATE sqlite_schema SET sql = replace(replace(replace(sql, ' IS NOT NULL', ' NOTNULL'),"
                             " ' NOT NULL', ''), 'CHECK(', 'CHECK(1 OR ') WHERE type = 'table'", NULL, NULL, NULL));
    must(!sqlite3_close(file) && !sqlite3_open(path, &file));
    must(!sqlite3_prepare_v2(file, "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c"
                                   " WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY 1, c.cid", -1, &each,
                             NULL));
    for (; sqlite3_step(each) == SQLITE_ROW; column_count++) {
        must((size_t)column_count < sizeof columns / sizeof *columns);
        columns[column_count].table = qc_copy((const char *)sqlite3_column_text(each, 0));
        columns[column_count].name = qc_copy((const char *)sqlite3_column_text(each, 1));
    }
    sqlite3_finalize(each);
    must(column_count && !sqlite3_close(file));
}

static void need_good(void)
{
    char *path = scratch("good.sqlite");
    FILE *file;

    if (!good) {
        fill(path);
        loosen(path);
        file = fopen(path, "rb");
        must(file && !fseek(file, 0, SEEK_END));
        good_size = (size_t)ftell(file);
        good = malloc(good_size);
        rewind(file);
        must(good && fread(good, 1, good_size, file) == good_size && !fclose(file));
    }
    free(path);
}

static void bind(sqlite3_stmt *put, const char *value)
{
    if (*value == 'T')
        sqlite3_bind_text(put, 1, value + 1, -1, SQLITE_STATIC);
    else if (*value == 'B')
        sqlite3_bind_blob(put, 1, value + 1, (int)strlen(value + 1), SQLITE_STATIC);
    else if (strpbrk(value, ".e"))
        sqlite3_bind_double(put, 1, strtod(value, NULL));
    else if (*value && *value != 'N')
        sqlite3_bind_int64(put, 1, strtoll(value, NULL, 10));
}

/* What SQLite itself refuses stays as it was. */
static void put_value(sqlite3 *file, char *line)
{
    unsigned long column = strtoul(line, &line, 10) % (unsigned long)column_count;
    long long row = strtoll(line, &line, 10);
    sqlite3_stmt *put;
    char *sql = sqlite3_mprintf("UPDATE \"%w\" SET \"%w\" = ?1 WHERE ?2 IN(0, (SELECT count(*) FROM \"%w\" x WHERE x.\"%w\" <="
                                " \"%w\".\"%w\"))", columns[column].table, columns[column].name, columns[column].table,
                                columns[column].name, columns[column].table, columns[column].name);

    must(sql);
    if (!sqlite3_prepare_v2(file, sql, -1, &put, NULL)) {
        sqlite3_bind_int64(put, 2, row);
        bind(put, line + (*line == ' '));
        sqlite3_step(put);
    }
    sqlite3_finalize(put);
    sqlite3_free(sql);
}

static void put_values(const char *path, char *text)
{
    sqlite3 *file;

    must(!sqlite3_open(path, &file));
    sqlite3_exec(file, "PRAGMA synchronous = OFF; BEGIN", NULL, NULL, NULL);
    while (*text) {
        char *line = next_line(&text);
        if (*line != '@')
            put_value(file, line);
    }
    sqlite3_exec(file, "COMMIT", NULL, NULL, NULL);
    sqlite3_close(file);
}

static void put_bytes(const char *path, char *text)
{
    FILE *file = fopen(path, "r+b");

    must(file);
    while (*text) {
        char *line = next_line(&text), *bytes = line;
        if (*line != '@')
            continue;
        must(!fseek(file, (long)(strtoul(line + 1, &bytes, 10) % good_size), SEEK_SET));
        bytes += *bytes == ' ';
        fwrite(bytes, 1, strlen(bytes), file);
    }
    must(!fclose(file));
}

static void remove_others(const char *path)
{
    static const char *const endings[] = { "-wal", "-shm", "-journal" };

    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        char *name = qc_format("%s%s", path, endings[i]);
        unlink(name);
        free(name);
    }
}

/* ---- what the library makes of it --------------------------------------- */

static qcert_store *store;

static void ended(int rc)
{
    must(rc == 0 || (rc < 0 && rc != QCERT_ECANCELED));
    check_told(&store->ctx, rc);
}

static void walk(int rc, qcert_rows **rows)
{
    while (!rc && (rc = qcert_rows_next(*rows)) == QCERT_ROW)
        rc = 0;
    ended(rc);
    qcert_rows_free(*rows);
}

#define WALK(call) do { qcert_rows *rows = NULL; walk((call), &rows); } while (0)

static int drop(void *user, const char *bytes, size_t count)
{
    (void)user;
    (void)bytes;
    (void)count;
    return 0;
}

static void find_all(void)
{
    static const qcert_point bern = { 7.45, 46.95 };
    qcert_filter all = QCERT_INIT(qcert_filter), near = QCERT_INIT(qcert_filter);

    all.past = all.gone = all.all_organisations = 1;
    near.origin = &bern;
    near.languages = "German";
    near.limit = 5;
    WALK(qcert_find_courses(store, &all, &rows));
    WALK(qcert_find_courses(store, &near, &rows));
    WALK(qcert_find_centres(store, &all, &rows));
    WALK(qcert_find_centres(store, &near, &rows));
    WALK(qcert_find_organisations(store, &all, &rows));
    WALK(qcert_find_organisations(store, &near, &rows));
    WALK(qcert_find_contributions(store, &all, &rows));
    WALK(qcert_find_changes(store, &all, &rows));
    WALK(qcert_find_runs(store, 0, &rows));
    WALK(qcert_find_follows(store, &rows));
    WALK(qcert_find_news(store, "mine", 1, &rows));
    WALK(qcert_find_checks(store, NULL, &rows));
    WALK(qcert_find_flaws(store, "1", &rows));
}

static void write_changes(void)
{
    qcert_document as = QCERT_INIT(qcert_document);
    qcert_rows *rows = NULL;
    int rc = qcert_find_changes(store, NULL, &rows);

    as.form = QCERT_AS_MARKDOWN;
    ended(rc ? rc : qcert_rows_write(rows, &as, drop, NULL));
    qcert_rows_free(rows);
}

static void look_at_books(void)
{
    qcert_forecast_opts opts = QCERT_INIT(qcert_forecast_opts);
    qcert_document as = QCERT_INIT(qcert_document);
    qcert_rows *lines = NULL;
    int64_t price, cents;
    int rc;

    opts.attendees = 10;
    WALK(qcert_find_prices(store, &rows));
    WALK(qcert_find_bookings(store, NULL, &rows));
    WALK(qcert_find_balances(store, NULL, &rows));
    WALK(qcert_find_forecast(store, "1", &opts, &rows));
    ended(qcert_price_of(store, 3, NULL, &price, &cents));
    rc = qcert_find_bookings(store, NULL, &lines);
    as.form = QCERT_AS_HTML;
    ended(rc ? rc : qcert_rows_write(lines, &as, drop, NULL));
    qcert_rows_free(lines);
}

static void look_at_dossiers(void)
{
    char *page = scratch("dossier.html"), *json = scratch("dossier.json");

    WALK(qcert_find_dossiers(store, 0, &rows));
    WALK(qcert_find_dossier_events(store, 1, 1, &rows));
    WALK(qcert_dossier_check(store, 1, &rows));
    WALK(qcert_find_moves(store, 1, &rows));
    WALK(qcert_find_waiting(store, &rows));
    ended(qcert_dossier_export(store, 1, page, QCERT_DOSSIER_HTML, 1));
    ended(qcert_dossier_export(store, 1, json, QCERT_DOSSIER_JSON, 1));
    free(page);
    free(json);
}

static void change(void)
{
    qcert_dossier_event more = { .size = sizeof more, .kind = "contribution", .what = "development",
                                 .title = "Code (invented)" };
    qcert_charge_opts charge = QCERT_INIT(qcert_charge_opts);
    qcert_payment_opts payment = QCERT_INIT(qcert_payment_opts);

    charge.title = "More (invented)";
    payment.method = QCERT_BY_CARD;
    ended(qcert_star(store, "organisation", 1, 1));
    ended(qcert_note(store, "course", 1, "Another"));
    ended(qcert_dossier_add(store, 1, &more, NULL));
    ended(qcert_dossier_move(store, 1, "withdrawn", NULL, NULL));
    ended(qcert_charge(store, "1", 2, &charge, NULL));
    ended(qcert_pay(store, "1", 2000, &payment, NULL));
    ended(qcert_correct(store, 1, "wrong", NULL));
    ended(qcert_forget(store, "QGIS-1"));
}

static void sync_again(void)
{
    qcert_sync_opts opts = QCERT_INIT(qcert_sync_opts);

    opts.server = QCERT_DEMO;
    opts.past = opts.force = 1;
    ended(qcert_sync(store, &opts, NULL));
}

static void use(size_t how)
{
    qcert_status status = QCERT_INIT(qcert_status);

    ended(qcert_store_check(store));
    ended(qcert_store_status(store, &status));
    find_all();
    write_changes();
    look_at_books();
    look_at_dossiers();
    if (how % 2)
        change();
    if (how % 8 == 1)
        sync_again();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *path = scratch("store.sqlite"), *values = text_of(data, size), *bytes = text_of(data, size);
    int rc;

    need_good();
    remove_others(path);
    put_file(path, good, good_size);
    put_values(path, values);
    put_bytes(path, bytes);
    rc = open_store(path, &store);
    must(store);
    ended(rc);
    if (!rc)
        use(size);
    qcert_store_close(store);
    free(bytes);
    free(values);
    free(path);
    return 0;
}
