/* Lists of certificates: what is read of each file of data/lists, as the file beside it says, and what a printed
 * certificate is taken to say. */
#include "list.h"
#include "support.h"
#include "text.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define COUNT(table) ((int)(sizeof(table) / sizeof *(table)))
#define EXPECTED ".expected"

/* ---- files -------------------------------------------------------------- */

/* A line of an expectation: of an option, else as it is to come. */
static int is_option(char *line, const char *option, const char **value)
{
    size_t length = strlen(option);

    if (strncmp(line, option, length) || line[length] != ' ')
        return 0;
    *value = line + length + 1;
    return 1;
}

static char *read_whole(const char *path)
{
    static char text[4096];
    FILE *file = fopen(path, "r");
    size_t count;

    ck_assert_msg(file != NULL, "%s", path);
    count = fread(text, 1, sizeof text - 1, file);
    fclose(file);
    text[count] = '\0';
    return text;
}

/* What came, in the form of the expectations. */
static void describe(const qc_list *list, qc_buf *text)
{
    for (size_t i = 0; i < list->count; i++) {
        const qc_list_item *item = &list->items[i];
        char *line = qc_format("%lld|%s|%s%s%s\n", (long long)item->row, item->asked, item->name ? item->name : "-",
                               item->reason ? "|" : "", item->reason ? item->reason : "");
        qc_buf_text(text, line);
        free(line);
    }
    if (!*list->remarks)
        return;
    qc_buf_text(text, "~ ");
    qc_buf_text(text, list->remarks);
    qc_buf_text(text, "\n");
}

static void check_error(const qc_ctx *ctx, const char *path, const char *wanted)
{
    char *told = qc_format("%s %s", qcert_code_name(ctx->error.code), ctx->message);
    size_t length = strcspn(wanted, " ");

    ck_assert_msg(!strncmp(told, wanted, length) && strstr(told, wanted + length + 1), "%s: %s\n%s", path, told, wanted);
    free(told);
}

static void check_list(const char *path, char *expected)
{
    qc_list_opts opts = { .path = path };
    qc_buf came = { .most = 1 << 16 };
    qc_list *list;
    qc_ctx ctx;
    int rc;

    qc_ctx_init(&ctx);
    while (is_option(expected, "column", &opts.column) || is_option(expected, "name-column", &opts.name_column)) {
        expected += strcspn(expected, "\n");
        *expected++ = '\0';
    }
    rc = qc_list_open(&ctx, &opts, &list);
    if (*expected == '!') {
        expected[strcspn(expected, "\n")] = '\0';
        ck_assert_msg(rc < 0, "%s", path);
        check_error(&ctx, path, expected + 2);
    } else {
        ck_assert_msg(rc == 0, "%s: %s", path, ctx.message);
        describe(list, &came);
        ck_assert_msg(!strcmp(came.bytes, expected), "%s:\n%s\ninstead of\n%s", path, came.bytes, expected);
    }
    qc_list_close(list);
    qc_buf_free(&came);
}

START_TEST(test_files)
{
    DIR *folder = opendir(TEST_DATA "/lists");
    struct dirent *entry;
    int count = 0;

    ck_assert_ptr_nonnull(folder);
    while ((entry = readdir(folder)) != NULL) {
        char *end = strstr(entry->d_name, EXPECTED), *path, *beside;
        if (!end)
            continue;
        beside = qc_format(TEST_DATA "/lists/%s", entry->d_name);
        path = qc_format(TEST_DATA "/lists/%.*s", (int)(end - entry->d_name), entry->d_name);
        check_list(path, read_whole(beside));
        free(path);
        free(beside);
        count++;
    }
    closedir(folder);
    ck_assert_int_gt(count, 20);
}
END_TEST

/* ---- prints ------------------------------------------------------------- */

static const struct {
    const char *print, *name, *type, *starts, *ends, *otherwise;
} prints[] = {
    { "Ada Newman, QGIS Basics, Nov. 5, 2025 to Nov. 7, 2025", "Ada Newman", "QGIS Basics", "2025-11-05", "2025-11-07", "" },
    { "ADA  NEWMAN\nqgis basics\n5–7 November 2025", "Ada Newman", "QGIS Basics", "2025-11-05", "2025-11-07", "" },
    { "Zoe Muller: 05.11.2025 - 07.11.2025", "Zoë Müller", NULL, "2025-11-05", "2025-11-07", "" },
    { "O\ufb03ce 2025-11-05 / 2025-11-07 Ada", "Ada", "Office", "2025-11-05", "2025-11-07", "" },
    { "AdaNewman, from November 5 to November 7, 2025", "Ada Newman", NULL, "2025-11-05", "2025-11-07", "" },
    { "Ada, 5th to 7th November 2025", "Ada", NULL, "2025-11-05", "2025-11-07", "" },
    { "Ada, 28 December 2025 to 2 January 2026", "Ada", NULL, "2025-12-28", "2026-01-02", "" },
    { "Ada, 28 Sept. to Oct. 2, 2025", "Ada", NULL, "2025-09-28", "2025-10-02", "" },
    { "Ada, May 1, 2025", "Ada", NULL, "2025-05-01", "2025-05-01", "" },
    { "Ada", "Ada", NULL, NULL, NULL, "" },
    { "Ada, 1st of November 2025", "Ada", NULL, "2025-11-01", "2025-11-01", "" },
    { "Ada, November 2nd, 2025", "Ada", NULL, "2025-11-02", "2025-11-02", "" },
    { "Ada, 23rd November 2025", "Ada", NULL, "2025-11-23", "2025-11-23", "" },
    { "Ada, 12th of Nov. 2025", "Ada", NULL, "2025-11-12", "2025-11-12", "" },
    { "Ada, 04 Nov 2025", "Ada", NULL, "2025-11-04", "2025-11-04", "" },
    { "Ada, Nov 04, 2025", "Ada", NULL, "2025-11-04", "2025-11-04", "" },
    { "Ada, 3.4.2025", "Ada", NULL, "2025-04-03", "2025-04-03", "" },
    { "Ada, 2025/4/3", "Ada", NULL, "2025-04-03", "2025-04-03", "" },
    { "Ada, 05 until 07 November 2025", "Ada", NULL, "2025-11-05", "2025-11-07", "" },
    { "Ada, 30 Oct and 1 Nov 2025", "Ada", NULL, "2025-10-30", "2025-11-01", "" },
    /* what is no day, or no name, is not looked for */
    { "Ada", "Ada", NULL, "2025-11-05", "None", "" }, { "Ada", "Ada", NULL, "2025-00-05", "2025-11-05", "" },
    { "Ada", "Ada", NULL, "2025-13-05", "2025-11-05", "" }, { "Ada", "Ada", NULL, "2025-11-00", "2025-11-05", "" },
    { "Ada", "Ada", NULL, "2025-11-05", "2025-11-32", "" }, { "Ada", "-", NULL, NULL, NULL, "" },
    /* parts of words and of numbers are something else */
    { "Adamant Newmann", "Ada", NULL, NULL, NULL, "name" },
    { "Nonparticipant Onegin", "Participant One", NULL, NULL, NULL, "name" },
    { "Juliana Silva", "Ana Silva", NULL, NULL, NULL, "name" }, { "Ana Silvana", "Ana Silva", NULL, NULL, NULL, "name" },
    { "A n a S i l v a and Eve", "Ana Silva", NULL, NULL, NULL, "" },
    { "Ada, 15 November 2025", "Ada", NULL, "2025-11-05", "2025-11-05", "days" },
    { "Ada, Nov. 5, 2024 to Nov. 7, 2024", "Ada", NULL, "2025-11-05", "2025-11-07", "days" },
    { "Ada, Nov. 4, 2025 to Nov. 7, 2025", "Ada", NULL, "2025-11-05", "2025-11-07", "days" },
    { "Ada, Dec. 28, 2025 to Jan. 2, 2026", "Ada", NULL, "2024-12-28", "2026-01-02", "days" },
    { "Ada QGIS Expert", "Ada", "QGIS Basics", NULL, NULL, "course" },
    { "Eve QGIS Expert 2025", "Ada", "QGIS Basics", "2025-11-05", "2025-11-07", "name,course,days" },
};

START_TEST(test_prints)
{
    char *print = qc_fold(prints[_i].print);
    qcert_certificate found = { .kind = "attendee", .type = prints[_i].type, .starts = prints[_i].starts,
                                .ends = prints[_i].ends };

    ck_assert_str_eq(qc_list_compare(print, &found, qc_list_has_name(print, prints[_i].name)), prints[_i].otherwise);
    free(print);
}
END_TEST

/* ---- the walk ----------------------------------------------------------- */

static void refused(qcert_store *store, const char *const *asked, size_t count, const qcert_verify_opts *opts, int wanted)
{
    qcert_rows *rows;
    int rc = qcert_verify(store, asked, count, opts, &rows);

    ck_assert_msg(rc == wanted, "%d: %s", rc, qcert_last_error(store)->message);
    ck_assert_ptr_null(rows);
}

/* Offline all that is asked is unknown; what is read, told and written is the same. */
START_TEST(test_walk)
{
    qcert_store *store = open_store("list.sqlite");
    qcert_verify_opts opts = QCERT_INIT(qcert_verify_opts);
    char *config = scratch("config"), *output = scratch("result.csv");
    qcert_rows *rows;
    int count = 0;

    setenv("XDG_CONFIG_HOME", config, 1);
    opts.offline = 1;
    opts.list = TEST_DATA "/lists/windows.csv";
    opts.output = output;
    must(store, qcert_verify(store, NULL, 0, &opts, &rows));
    ck_assert_int_eq(qcert_rows_total(rows), 1);
    ck_assert_str_eq(qcert_rows_remarks(rows), "the list is not UTF-8 and was read as Windows-1252");
    while (qcert_rows_next(rows) == QCERT_ROW) {
        const qcert_certificate *row = qcert_rows_certificate(rows);
        ck_assert_str_eq(row->reason, "not checked yet");
        ck_assert_int_eq(row->row, 1);
        ck_assert_ptr_null(row->file);
        ck_assert_ptr_null(row->printed);
        ck_assert_int_ne(access(output, F_OK), 0);
        count++;
    }
    ck_assert_int_eq(count, 1);
    ck_assert_int_eq(access(output, F_OK), 0);
    ck_assert_int_eq(qcert_rows_total(rows), 0);
    ck_assert_str_eq(qcert_rows_remarks(rows), "");
    qcert_rows_free(rows);
    refused(store, NULL, 0, &opts, QCERT_EFOREIGN);
    opts.replace = 1;
    refused(store, (const char *const[]){ "QGIS-1" }, 1, &opts, QCERT_EMISUSE);
    opts.output = store->path;
    refused(store, NULL, 0, &opts, QCERT_EMISUSE);
    qcert_store_close(store);
    free(config);
    free(output);
}
END_TEST

static void add(TCase *cases)
{
    tcase_add_test(cases, test_files);
    tcase_add_loop_test(cases, test_prints, 0, COUNT(prints));
    tcase_add_test(cases, test_walk);
}

int main(void)
{
    return run_suite("list", add);
}
