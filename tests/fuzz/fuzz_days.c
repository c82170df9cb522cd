/* Bytes as days and times in all the forms that are read: what is read is a day that exists, and is written as it was. */
#include "fuzz.h"
#include "page_date.h"
#include "text.h"

#include <time.h>

static void check_day(const char *text)
{
    char again[QC_DAY_SIZE];
    int day;

    if (qc_day_read(text, &day))
        return;
    qc_day_write(day, again);
    must(!strcmp(again, text) && qc_site_day(qc_site_noon(day)) == day);
}

static void check_time(const char *text)
{
    char again[QC_TIME_SIZE];
    int64_t seconds, same;

    if (qc_time_read(text, &seconds))
        return;
    qc_time_write(seconds, again);
    must(!qc_time_read(again, &same) && same == seconds);
    must(!strcmp(again, text) || !strncmp(text + 17, "60", 2)); /* a leap second is the next one */
}

/* The C library reads the same, but for the day of the week, which says nothing new. */
static void check_http_date(const char *text)
{
    struct tm parts = { 0 };
    int64_t seconds;
    char *copy = qc_copy(text);

    if (!qc_http_date_read(text, &seconds)) {
        memcpy(copy, "Mon", 3);
        must(strptime(copy, "%a, %d %b %Y %H:%M:%S GMT", &parts));
        must(timegm(&parts) == seconds);
    }
    free(copy);
}

static void check_page_days(const char *text)
{
    char starts[QC_DAY_SIZE], ends[QC_DAY_SIZE], moment[QC_TIME_SIZE], one[QC_PAGE_DAY_SIZE], other[QC_PAGE_DAY_SIZE];
    char first[QC_DAY_SIZE], last[QC_DAY_SIZE], *again;
    int64_t seconds;
    int from, to;

    if (!qc_page_time_read(text, moment))
        must(!qc_time_read(moment, &seconds) && seconds % 60 == 0);
    if (qc_page_range_read(text, starts, ends))
        return;
    must(!qc_day_read(starts, &from) && !qc_day_read(ends, &to));
    qc_page_day_write(from, one);
    qc_page_day_write(to, other);
    again = qc_format("%s to %s", one, other);
    must(!qc_page_range_read(again, first, last) && !strcmp(first, starts) && !strcmp(last, ends));
    free(again);
}

/* Two days of a course in words: they fit into 80 bytes, and name both years. */
static void check_words(const char *starts, const char *ends)
{
    char words[80], year[6];
    int day, rc = qcert_days_write(starts, ends, words, sizeof words);

    must(rc == (qc_day_read(starts, &day) || qc_day_read(ends, &day) ? QCERT_EFORMAT : 0));
    must(qcert_days_write(starts, ends, words, 3) == (rc ? rc : QCERT_EMISUSE));
    if (rc)
        return;
    qcert_days_write(starts, ends, words, sizeof words);
    snprintf(year, sizeof year, " %d", atoi(ends));
    must(strlen(words) > strlen(year) && !strcmp(words + strlen(words) - strlen(year), year));
    snprintf(year, sizeof year, " %d", atoi(starts));
    must(strstr(words, year) && qc_is_plain(words, 0));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *rest = text_of(data, size), *text = rest, *first = next_line(&rest);

    check_day(first);
    check_time(first);
    check_http_date(first);
    check_page_days(first);
    check_words(first, rest);
    free(text);
    return 0;
}
