#include "page_date.h"

#include "qcert.h"

#include <stdio.h>
#include <string.h>

/* The months are shortened as newspapers do: the short ones not at all. */
static const char *const months[] = { "Jan.", "Feb.", "March", "April", "May", "June",
                                      "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec." };

static const char *skip_blanks(const char *at)
{
    return at + strspn(at, " \t\r\n\f");
}

/* Reads a number of so many digits at the most. Returns the byte behind it, or NULL. */
static const char *read_number(const char *at, int most, unsigned *value)
{
    int count;

    *value = 0;
    for (count = 0; count < most && at[count] >= '0' && at[count] <= '9'; count++)
        *value = *value * 10 + (unsigned)(at[count] - '0');
    return count ? at + count : NULL;
}

static const char *read_month(const char *at, unsigned *month)
{
    for (*month = 1; *month <= 12; ++*month) {
        size_t length = strlen(months[*month - 1]);
        if (!strncmp(at, months[*month - 1], length))
            return at + length;
    }
    return NULL;
}

/* "Nov. 5, 2025", a day that exists. Returns the byte behind it, or NULL. */
static const char *read_day(const char *at, char day[QC_DAY_SIZE])
{
    unsigned month, of_month, year;
    const char *digits;
    int unused;

    at = read_month(skip_blanks(at), &month);
    if (at)
        at = read_number(skip_blanks(at), 2, &of_month);
    if (!at || *at != ',')
        return NULL;
    digits = skip_blanks(at + 1);
    at = read_number(digits, 4, &year);
    if (!at || at != digits + 4)
        return NULL;
    snprintf(day, QC_DAY_SIZE, "%04u-%02u-%02u", year % 10000, month % 100, of_month % 100);
    return qc_day_read(day, &unused) ? NULL : at;
}

void qc_page_day_write(int number, char text[QC_PAGE_DAY_SIZE])
{
    char day[QC_DAY_SIZE];
    unsigned year = 0, month = 1, of_month = 0;

    qc_day_write(number, day);
    sscanf(day, "%u-%u-%u", &year, &month, &of_month);
    snprintf(text, QC_PAGE_DAY_SIZE, "%s %u, %04u", months[month - 1], of_month % 100, year % 10000);
}

int qc_page_range_read(const char *text, char starts[QC_DAY_SIZE], char ends[QC_DAY_SIZE])
{
    const char *at = read_day(text, starts), *to = at ? skip_blanks(at) : NULL;

    if (!to || to == at || strncmp(to, "to", 2))
        return QCERT_EFORMAT;
    at = read_day(to + 2, ends);
    return at && !*skip_blanks(at) ? 0 : QCERT_EFORMAT;
}

/* "7:50 p.m.", "9 a.m.", "noon" or "midnight", to the end. Minutes of the day, or -1. */
static int read_clock(const char *at)
{
    unsigned hour, minute = 0;
    const char *half;

    if (!strcmp(at, "noon"))
        return 12 * 60;
    if (!strcmp(at, "midnight"))
        return 0;
    at = read_number(at, 2, &hour);
    if (!at || hour < 1 || hour > 12)
        return -1;
    if (*at == ':') {
        half = read_number(at + 1, 2, &minute);
        if (!half || half != at + 3 || minute > 59)
            return -1;
        at = half;
    }
    half = skip_blanks(at);
    if (half == at || (strcmp(half, "a.m.") && strcmp(half, "p.m.")))
        return -1;
    return (int)(hour % 12 * 60 + minute) + (*half == 'p' ? 12 * 60 : 0);
}

int qc_page_time_read(const char *text, char moment[QC_TIME_SIZE])
{
    char day[QC_DAY_SIZE];
    const char *at = read_day(text, day);
    int minutes = at && *at == ',' ? read_clock(skip_blanks(at + 1)) : -1, number = 0;

    if (minutes < 0)
        return QCERT_EFORMAT;
    qc_day_read(day, &number);
    qc_time_write(qc_site_noon(number) + (minutes - 12 * 60) * 60, moment);
    return 0;
}
