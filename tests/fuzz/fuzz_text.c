/* Bytes as two texts that people typed: what is folded, trimmed, made one line or cut off is so once and for all. */
#include "fuzz.h"
#include "text.h"
#include "wanted.h"

static void check_fold(const char *text)
{
    char *once = qc_fold(text), *again = qc_fold(once);

    must(once && again && qc_is_plain(once, 0));
    must(*once != ' ' && !strstr(once, "  ") && (!*once || once[strlen(once) - 1] != ' '));
    must(!strcmp(once, again));
    free(again);
    free(once);
}

/* Nothing is blank at the ends of what was trimmed, and nothing but blanks went. */
static void check_trim(const char *text)
{
    char *trimmed = qc_trim(text), *again = qc_trim(trimmed), *within = strstr(text, trimmed), *before;

    must(within && !strcmp(trimmed, again));
    before = qc_format("%.*s", (int)(within - text), text);
    must(!*before || qc_has_blank(before));
    must(!*within || *trimmed || qc_has_blank(within));
    free(before);
    free(again);
    free(trimmed);
}

static void check_typed(const char *text)
{
    char *typed = qc_typed(text), *again = qc_typed(typed);

    must(!strcmp(typed, again) && strlen(typed) <= strlen(text));
    for (const char *at = typed; *at; at++)
        must(*at >= ' ' && *at <= '~');
    free(again);
    free(typed);
}

static void check_line(const char *text)
{
    qc_buf line = { .most = 1 << 16 }, again = { .most = 1 << 16 };

    must(!qc_buf_text(&line, "") && !qc_buf_line(&line, text) && qc_is_plain(line.bytes, 0));
    must(!qc_buf_text(&again, "") && !qc_buf_line(&again, line.bytes) && !strcmp(line.bytes, again.bytes));
    must(!qc_is_plain(text, 0) || line.count <= strlen(text));
    qc_buf_free(&line);
    qc_buf_free(&again);
}

/* As much as fits, and not a letter cut. */
static void check_fitting(const char *text, size_t most)
{
    size_t fits = qc_fitting(text, most);

    must(fits <= most && fits <= strlen(text));
    if (!qc_is_utf8(text, strlen(text)))
        return;
    must(qc_is_utf8(text, fits) && (fits + 3 >= most || fits == strlen(text)));
}

static void check_difference(const char *one, const char *other)
{
    int steps, back;

    if (strlen(one) >= QC_LONGEST_WORD || strlen(other) >= QC_LONGEST_WORD)
        return;
    steps = qc_difference(one, other);
    back = qc_difference(other, one);
    must(steps == back && (steps == 0) == !strcmp(one, other));
    must(steps >= abs((int)strlen(one) - (int)strlen(other)));
    must(steps <= (int)(strlen(one) > strlen(other) ? strlen(one) : strlen(other)));
}

/* What a search wants it finds in a text that has it, wherever that stands. */
static void check_wanted(const char *wanted, const char *text)
{
    char *folded = qc_fold(wanted), *whole = qc_format("%s %s", text, wanted), *print = qc_fold(whole);
    const char *const apart[] = { text, NULL, wanted }, *const together[] = { whole };
    qc_wanted *words = NULL;
    qc_ctx ctx;
    int rc;

    qc_ctx_init(&ctx);
    rc = qc_wanted_open(&ctx, folded, &words);
    must(rc == 0 || rc == QCERT_EFORMAT);
    check_told(&ctx, rc);
    if (!rc) {
        must(qc_wanted_in(words, apart, 3) == 1);
        must(!*print || qc_wanted_in(words, together, 1) == 1);
        must(qc_wanted_in(words, apart, 1) == qc_wanted_in(words, apart, 2));
    }
    must(!*folded || !*print || qc_has_phrase(print, folded));
    qc_wanted_close(words);
    free(print);
    free(whole);
    free(folded);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *rest = text_of(data, size), *text = rest, *one = next_line(&rest);

    check_fold(one);
    if (qc_is_utf8(rest, strlen(rest)))
        check_trim(rest);
    check_typed(rest);
    check_line(rest);
    check_fitting(rest, size % 40);
    check_difference(one, rest);
    check_wanted(one, rest);
    free(text);
    return 0;
}
