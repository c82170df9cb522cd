/* Parts of the library that need no store, such as files, folders, keys and modules: each of their calls of the system
 * fails once, and each request for memory. Then there is an error in words, or what was asked for, and no half of it. */
#include "apart.h"
#include "calendar.h"
#include "db.h"
#include "evidence.h"
#include "faults.h"
#include "folder.h"
#include "manifest.h"
#include "markup.h"
#include "module.h"
#include "names.h"
#include "report_sum.h"
#include "secret.h"
#include "support.h"
#include "target.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))
#define SUM "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" /* of nothing */

static char *place; /* a folder that is empty before each try */
static char outcome[2000];

/* ---- files -------------------------------------------------------------- */

/* A path, without memory of its own; it holds until the next. */
static const char *at(const char *name)
{
    static char path[200];

    snprintf(path, sizeof path, "%s/%s", place, name);
    return path;
}

static void put_text(const char *name, const char *text)
{
    FILE *file = fopen(at(name), "w");

    ck_assert_ptr_nonnull(file);
    fputs(text, file);
    fclose(file);
}

/* Answers what is in a file, or "-". */
static const char *text_of(const char *name)
{
    static char text[1 << 14];
    FILE *file = fopen(at(name), "r");

    snprintf(text, sizeof text, "-");
    if (file) {
        text[fread(text, 1, sizeof text - 1, file)] = '\0';
        fclose(file);
    }
    return text;
}

static int count_entries(const char *name)
{
    DIR *folder = opendir(at(name));
    struct dirent *entry;
    int count = 0;

    while (folder && (entry = readdir(folder)) != NULL)
        count += strcmp(entry->d_name, ".") && strcmp(entry->d_name, "..");
    if (folder)
        closedir(folder);
    return count;
}

/* ---- parts -------------------------------------------------------------- */

static int make_key(qc_ctx *ctx)
{
    qc_secret secret;
    char print[QC_PRINT_SIZE];
    int rc = qc_secret_open(ctx, &secret);

    if (!rc)
        rc = qc_secret_print(ctx, &secret, "QGIS-1", "ada newman", print);
    qc_secret_wipe(&secret);
    return rc;
}

/* A key is whole, and what was begun is gone. */
static void check_key(int rc)
{
    struct stat info;

    ck_assert(!stat(at("qcert/fingerprint.key"), &info) ? info.st_size == QC_SECRET_BYTES : rc != 0);
    ck_assert_int_le(count_entries("qcert"), 1);
}

static void put_key(void)
{
    ck_assert_int_eq(mkdir(at("qcert"), 0700), 0);
    put_text("qcert/fingerprint.key", "0123456789abcdef0123456789ABCDEF");
}

static int find_key(qc_ctx *ctx)
{
    qc_secret secret;
    int rc = qc_secret_find(ctx, &secret);

    snprintf(outcome, sizeof outcome, "%s", rc ? "" : secret.mark);
    return rc;
}

static void check_mark(int rc)
{
    ck_assert(rc || !strcmp(outcome, "9e2989868877a26c"));
}

static int sum_up(qc_ctx *ctx)
{
    char sum[QC_SUM_SIZE], empty[QC_SUM_SIZE] = "";
    unsigned char digest[QC_DIGEST_BYTES];
    int64_t size;
    qc_digest each;
    int rc = qc_sum_file(ctx, at("file"), &size, sum);

    if (!rc)
        rc = qc_sum(ctx, "", 0, empty);
    if (rc)
        return rc;
    snprintf(outcome, sizeof outcome, "%s %lld %s", sum, (long long)size, empty);
    rc = qc_digest_begin(ctx, &each);
    if (!rc)
        rc = qc_digest_add(&each, "text", 4);
    if (!rc)
        rc = qc_digest_next(&each, digest);
    return qc_digest_end(&each, rc, sum);
}

static void put_file(void)
{
    put_text("file", "text");
}

static void check_sum(int rc)
{
    ck_assert(rc || !strcmp(outcome, "982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1 4 " SUM));
}

static int name(qc_ctx *ctx)
{
    qc_names *names;
    qc_named known = { NULL, NULL, NULL }, unknown = known;
    int rc = qc_names_open(ctx, "de_CH.UTF-8", &names);

    if (!rc)
        rc = qc_names_find(names, QC_COUNTRY, "CH", NULL, &known);
    if (!rc)
        rc = qc_names_find(names, QC_LANGUAGE, "xx", "Invented", &unknown);
    snprintf(outcome, sizeof outcome, "%s %s", rc ? "" : known.name, rc ? "" : unknown.name);
    qc_named_free(&known);
    qc_named_free(&unknown);
    qc_names_close(names);
    return rc;
}

static void check_names(int rc)
{
    ck_assert(rc || !strcmp(outcome, "Schweiz Invented"));
}

static int write_to(qc_ctx *ctx, const char *folder, const char *called, const char *text)
{
    qc_file file;
    int rc = qc_file_open(ctx, folder, called, &file);

    if (!rc)
        qc_put_text(&file, text);
    return qc_file_close(&file, rc);
}

static int make_folder(qc_ctx *ctx)
{
    qc_folder folder;
    int rc = qc_folder_open(ctx, at("folder/"), 1, ".list", &folder);

    if (!rc)
        rc = write_to(ctx, folder.made, "a", "new");
    if (!rc)
        rc = qc_folder_add(&folder, "inner");
    if (!rc)
        rc = write_to(ctx, folder.made, "inner/more/b", "new");
    if (!rc)
        rc = qc_folder_keep(&folder, ".list");
    qc_folder_drop(&folder);
    return rc;
}

static void put_folder(void)
{
    ck_assert_int_eq(mkdir(at("folder"), 0700), 0);
    put_text("folder/a", "old");
    put_text("folder/.list", ".list\na\n");
}

static int is_new(void)
{
    return !strcmp(text_of("folder/a"), "new") && !strcmp(text_of("folder/inner/more/b"), "new") &&
           count_entries("folder") == 3;
}

static void check_new_folder(int rc)
{
    ck_assert(is_new() || (rc && !count_entries(".")));
    ck_assert_int_le(count_entries("."), 1);
}

static void check_changed_folder(int rc)
{
    ck_assert(is_new() || (rc && !strcmp(text_of("folder/a"), "old") && count_entries("folder") == 2));
    ck_assert_int_eq(count_entries("."), 1);
}

/* Two files at once, of which one is there. */
static int make_files(qc_ctx *ctx)
{
    qc_target target;
    int rc = qc_target_open(ctx, at("a.shp"), 1, &target);

    if (!rc)
        rc = write_to(ctx, target.part, "a.shp", "new");
    if (!rc)
        rc = write_to(ctx, target.part, "a.dbf", "new");
    if (!rc)
        rc = qc_target_keep(&target);
    qc_target_drop(&target);
    return rc;
}

static void put_old_file(void)
{
    put_text("a.shp", "old");
}

static void check_files(int rc)
{
    int made = !strcmp(text_of("a.dbf"), "new");

    ck_assert(made ? !strcmp(text_of("a.shp"), "new") : rc && !strcmp(text_of("a.shp"), "old"));
    ck_assert_int_eq(count_entries("."), made ? 2 : 1);
}

static int make_many(qc_ctx *ctx)
{
    qc_target target;
    int rc = qc_target_open(ctx, at("many/"), 0, &target);

    for (int i = 0; i < 9 && !rc; i++)
        rc = write_to(ctx, target.part, (const char[]){ (char)('a' + i), '\0' }, "new");
    if (!rc)
        rc = qc_target_keep(&target);
    qc_target_drop(&target);
    return rc;
}

static void check_many(int rc)
{
    int count = count_entries("many");

    ck_assert(rc ? count == 0 : count == 9);
    ck_assert_int_le(count_entries("."), 1);
}

static int keep_evidence(qc_ctx *ctx)
{
    static const qc_head head = { .status = 200, .content_type = "text/html" };
    const qc_exhibit page = { "QGIS-1", "attendee", "2026-11-23T20:44:42Z", 7, "https://example.org/", &head, "", 0, SUM };
    qc_evidence *evidence;
    int rc = qc_evidence_open(ctx, at("pages"), &evidence);

    if (!rc)
        rc = qc_evidence_put(evidence, &page);
    qc_evidence_close(evidence);
    return rc;
}

/* The page and its head with two lines of the list, or neither; a number follows where the name might be taken. */
#define ON_LIST SUM "  attendee-QGIS-1-20261123T204442Z-7"

static void check_evidence(int rc)
{
    const char *list = text_of("pages/SHA256SUMS");

    ck_assert(rc ? !strcmp(list, "-") || !*list : !strncmp(list, ON_LIST, strlen(ON_LIST)));
    ck_assert_int_eq(count_entries("pages"), rc ? strcmp(list, "-") != 0 : 3);
}

/* An exhibit that was written and the check then not kept has its name already. */
static void put_evidence(void)
{
    qc_ctx ctx;

    qc_ctx_init(&ctx);
    ck_assert_int_eq(keep_evidence(&ctx), 0);
    put_text("pages/SHA256SUMS", "the last line, without its end");
}

static void check_more_evidence(int rc)
{
    const char *list = text_of("pages/SHA256SUMS");

    ck_assert(rc ? !strcmp(list, "the last line, without its end")
                 : strstr(list, "its end\n" ON_LIST "-") != NULL);
    ck_assert_int_eq(count_entries("pages"), rc ? 3 : 5);
}

static int seal(qc_ctx *ctx)
{
    return qc_report_seal(ctx, at("report.html"));
}

#define HEAD "<meta name=\"generator\" content=\"qcert 0\">"
#define REPORT(sum) HEAD "<code id=\"sum\">" sum "</code>"
#define ZEROS "0000000000000000000000000000000000000000000000000000000000000000"

static void put_report(void)
{
    put_text("report.html", REPORT(ZEROS));
}

static void check_report(int rc)
{
    ck_assert(rc || !strcmp(text_of("report.html"),
                            REPORT("fcfb9fa8fc3b88784886ec605ffa7373ba5cbcd7809d6cb6176aa74da73b6430")));
}

static int read_manifest(qc_ctx *ctx)
{
    qc_buf text = { .most = QC_MANIFEST_BYTES };
    qc_manifest manifest = { "", "", "", "", "" };
    int rc = qc_buf_text(&text, "{\"qcert_mirror\": 1, \"serial\": \"s-1\", \"site\": \"https://example.org\", \"synced\":"
                         " \"2026-11-23T10:00:00Z\", \"past_synced\": null, \"today\": \"2026-11-23\"}");

    rc = rc ? qc_fail_memory(ctx) : qc_manifest_read(ctx, &text, &manifest);
    snprintf(outcome, sizeof outcome, "%s %s", manifest.serial, manifest.today);
    qc_buf_free(&text);
    return rc;
}

static void check_manifest(int rc)
{
    ck_assert(rc || !strcmp(outcome, "s-1 2026-11-23"));
}

/* Each time it is opened as if it were the first. */
static int open_module(qc_ctx *ctx)
{
    qc_module module = { .file = "qcert-calendar.so", .symbol = QC_CALENDAR_SYMBOL };
    const void *found;

    return qc_module_get(ctx, &module, &found);
}

static void put_base(void)
{
    qc_ctx ctx;
    qc_db *db;

    qc_ctx_init(&ctx);
    ck_assert_int_eq(qc_db_open(&ctx, at("base"), QC_DB_WRITE, 0, &db), 0);
    ck_assert_int_eq(qc_exec(db, "CREATE TABLE t(a); INSERT INTO t VALUES(1)"), 0);
    qc_db_close(db);
}

static int look_into(qc_ctx *ctx)
{
    int is_plain, rc = qc_db_is_plain(ctx, at("base"), &is_plain);

    snprintf(outcome, sizeof outcome, "%d", is_plain);
    return rc;
}

static void check_plain(int rc)
{
    ck_assert_str_eq(outcome, rc ? "0" : "1");
}

/* In a process of its own, in which nothing fails. */
static int say(void *user, int out)
{
    fault_off();
    return write(out, user, strlen(user)) < 0;
}

static int work_apart(qc_ctx *ctx)
{
    qc_buf said = { .most = 100 };
    char text[] = "done";
    int rc = qc_apart(ctx, say, text, 5000, &said);

    snprintf(outcome, sizeof outcome, "%zu", said.count);
    qc_buf_free(&said);
    return rc;
}

static void check_said(int rc)
{
    ck_assert(rc || !strcmp(outcome, "4"));
}

static const struct part {
    const char *name;
    void (*prepare)(void);
    int (*work)(qc_ctx *ctx);
    void (*check)(int rc);
} parts[] = {
    { "a new key", NULL, make_key, check_key },
    { "a key", put_key, find_key, check_mark },
    { "sums", put_file, sum_up, check_sum },
    { "names", NULL, name, check_names },
    { "a new folder", NULL, make_folder, check_new_folder },
    { "a folder", put_folder, make_folder, check_changed_folder },
    { "files", put_old_file, make_files, check_files },
    { "many files", NULL, make_many, check_many },
    { "evidence", NULL, keep_evidence, check_evidence },
    { "more evidence", put_evidence, keep_evidence, check_more_evidence },
    { "a report", put_report, seal, check_report },
    { "a manifest", NULL, read_manifest, check_manifest },
    { "a data base", put_base, look_into, check_plain },
    { "a module", NULL, open_module, NULL },
    { "a process", NULL, work_apart, check_said },
};

/* ---- one fault ---------------------------------------------------------- */

static const struct { fault_kind kind; fault_how how; } faults[] = {
    { FAULT_MEMORY, FAULT_ONCE }, { FAULT_MEMORY, FAULT_FOR_GOOD }, { FAULT_CALL, FAULT_ONCE },
};

/* Which moment it was; below 0: nothing failed. */
static long try(const struct part *part, fault_kind kind, fault_how how, long k)
{
    qc_ctx ctx;
    long failed;
    int rc;

    qc_remove_all(place, 8);
    ck_assert_int_eq(mkdir(place, 0700), 0);
    if (part->prepare)
        part->prepare();
    qc_ctx_init(&ctx);
    fault_at(kind, k, how);
    rc = part->work(&ctx);
    failed = fault_off();
    ck_assert_msg(rc <= 0 && ctx.error.code == rc && !rc == !*ctx.message, "%s, %ld: %d, but %d, \"%s\"", part->name, k,
                  rc, ctx.error.code, ctx.message);
    ck_assert_msg(failed >= 0 || !rc, "%s: %s", part->name, ctx.message);
    if (part->check)
        part->check(rc);
    return failed;
}

START_TEST(is_whole_or_told)
{
    const struct part *part = &parts[_i / COUNT(faults)];
    long k = 0, failed;
    int i = _i % COUNT(faults);

    while ((failed = try(part, faults[i].kind, faults[i].how, k)) >= 0)
        k = failed + 1;
    printf("%s: %ld moments\n", part->name, k);
}
END_TEST

/* ---- others ------------------------------------------------------------- */

static void put_anothers(void)
{
    put_text("a.dbf", "another's");
}

/* Which of the files comes first is left to the disk. */
START_TEST(what_comes_meanwhile_stays)
{
    qc_target target;
    qc_ctx ctx;

    qc_remove_all(place, 8);
    ck_assert_int_eq(mkdir(place, 0700), 0);
    qc_ctx_init(&ctx);
    ck_assert_int_eq(qc_target_open(&ctx, at("a.shp"), 0, &target), 0);
    ck_assert_int_eq(write_to(&ctx, target.part, "a.shp", "new"), 0);
    ck_assert_int_eq(write_to(&ctx, target.part, "a.dbf", "new"), 0);
    fault_meanwhile("rename", put_anothers);
    ck_assert_int_eq(qc_target_keep(&target), QCERT_EFOREIGN);
    qc_target_drop(&target);
    ck_assert_ptr_nonnull(strstr(ctx.message, "a.dbf is there already"));
    ck_assert_str_eq(text_of("a.dbf"), "another's");
    ck_assert_int_eq(count_entries("."), 1);
}
END_TEST

static int list_was_ours;

static void want_list(void)
{
    int list = open(at("pages/SHA256SUMS"), O_RDWR);

    list_was_ours = list >= 0 && flock(list, LOCK_EX | LOCK_NB) && errno == EWOULDBLOCK;
    close(list);
}

/* Until both lines are there. */
START_TEST(list_of_evidence_is_held)
{
    static const char *const calls[] = { "mkostemp", "rename", "lseek", "write", "fsync" };
    qc_ctx ctx;

    for (int i = 0; i < COUNT(calls); i++) {
        qc_remove_all(place, 8);
        ck_assert_int_eq(mkdir(place, 0700), 0);
        put_evidence();
        qc_ctx_init(&ctx);
        list_was_ours = 0;
        fault_meanwhile(calls[i], want_list);
        ck_assert_int_eq(keep_evidence(&ctx), 0);
        ck_assert_msg(list_was_ours, "%s", calls[i]);
    }
}
END_TEST

#define KEEPERS 8
#define EACH 4

static int keep_some(void)
{
    qc_ctx ctx;
    int rc = 0;

    qc_ctx_init(&ctx);
    for (int i = 0; i < EACH && !rc; i++)
        rc = keep_evidence(&ctx);
    return rc;
}

/* All of the same check in the same second, as from several stores. */
START_TEST(many_keep_evidence_at_once)
{
    int state, lines = 0;

    qc_remove_all(place, 8);
    ck_assert_int_eq(mkdir(place, 0700), 0);
    for (int i = 0; i < KEEPERS; i++)
        if (!fork())
            _exit(keep_some() != 0);
    for (int i = 0; i < KEEPERS; i++)
        ck_assert(wait(&state) > 0 && !state);
    for (const char *at = text_of("pages/SHA256SUMS"); (at = strstr(at, SUM)) != NULL; at++)
        lines++;
    ck_assert_int_eq(lines, KEEPERS * EACH);
    ck_assert_int_eq(count_entries("pages"), 2 * KEEPERS * EACH + 1);
}
END_TEST

static void add(TCase *cases)
{
    tcase_add_test(cases, list_of_evidence_is_held);
    tcase_add_test(cases, many_keep_evidence_at_once);
    tcase_add_test(cases, what_comes_meanwhile_stays);
    tcase_add_loop_test(cases, is_whole_or_told, 0, COUNT(parts) * COUNT(faults));
}

int main(void)
{
    fault_install();
    place = scratch("place");
    setenv("XDG_CONFIG_HOME", place, 1);
    return run_suite("parts", add);
}
