#include "date.h"

#include "qcert.h"

#include <stdio.h>
#include <string.h>

#define DAY_SECONDS 86400
#define SITE_OFFSET (2 * 3600)

/* Days from civil: years begin in March, so that the leap day is the last of its year. */
static int day_of(int year, int month, int day)
{
    int shifted = year - (month <= 2);
    int era = shifted / 400; /* no year is before the first */
    int year_of_era = shifted - era * 400;
    int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

    return era * 146097 + day_of_era - 719468;
}

static void civil_of(int day, int *year, int *month, int *day_of_month)
{
    int shifted = day + 719468;
    int era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    int day_of_era = shifted - era * 146097;
    int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int from_march = (5 * day_of_year + 2) / 153;

    *day_of_month = day_of_year - (153 * from_march + 2) / 5 + 1;
    *month = from_march + (from_march < 10 ? 3 : -9);
    *year = year_of_era + era * 400 + (*month <= 2);
}

/* The number that count digits stand for, or -1. */
static int digits(const char *text, int count)
{
    int value = 0;

    for (int i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/* A day that exists: the 30th of February would come back as another one. */
static int take_day(int year, int month, int of_month, int *day)
{
    int y, m, d;

    if (year < 1 || month < 1 || month > 12 || of_month < 1)
        return QCERT_EFORMAT;
    *day = day_of(year, month, of_month);
    civil_of(*day, &y, &m, &d);
    return y == year && m == month && d == of_month ? 0 : QCERT_EFORMAT;
}

static int read_day(const char *text, int *day)
{
    int year = digits(text, 4), month;

    if (year < 0 || text[4] != '-')
        return QCERT_EFORMAT;
    month = digits(text + 5, 2);
    if (month < 0 || text[7] != '-')
        return QCERT_EFORMAT;
    return take_day(year, month, digits(text + 8, 2), day);
}

int qc_day_read(const char *text, int *day)
{
    return strlen(text) == 10 ? read_day(text, day) : QCERT_EFORMAT;
}

void qc_day_write(int day, char text[QC_DAY_SIZE])
{
    int year, month, of_month;

    civil_of(day, &year, &month, &of_month);
    snprintf(text, QC_DAY_SIZE, "%04u-%02u-%02u", (unsigned)year % 10000, (unsigned)month % 100,
             (unsigned)of_month % 100);
}

static int floor_day(int64_t seconds)
{
    return (int)((seconds - (seconds % DAY_SECONDS + DAY_SECONDS) % DAY_SECONDS) / DAY_SECONDS);
}

int qc_site_day(int64_t seconds)
{
    return floor_day(seconds + SITE_OFFSET);
}

int64_t qc_site_noon(int day)
{
    return (int64_t)day * DAY_SECONDS + DAY_SECONDS / 2 - SITE_OFFSET;
}

void qc_time_write(int64_t seconds, char text[QC_TIME_SIZE])
{
    char day[QC_DAY_SIZE];
    int of_day = (int)(seconds - (int64_t)floor_day(seconds) * DAY_SECONDS);

    qc_day_write(floor_day(seconds), day);
    snprintf(text, QC_TIME_SIZE, "%.10sT%02u:%02u:%02uZ", day, (unsigned)of_day / 3600 % 24,
             (unsigned)of_day / 60 % 60, (unsigned)of_day % 60);
}

static int read_clock(const char *text, int *of_day)
{
    int hour = digits(text, 2), minute, second;

    if (hour < 0 || text[2] != ':')
        return QCERT_EFORMAT;
    minute = digits(text + 3, 2);
    if (minute < 0 || text[5] != ':')
        return QCERT_EFORMAT;
    second = digits(text + 6, 2);
    if (second < 0 || hour > 23 || minute > 59 || second > 60)
        return QCERT_EFORMAT;
    *of_day = hour * 3600 + minute * 60 + second;
    return 0;
}

int qc_time_read(const char *text, int64_t *seconds)
{
    int day, of_day;

    if (strlen(text) != 20 || read_day(text, &day) || text[10] != 'T' || read_clock(text + 11, &of_day) ||
        text[19] != 'Z')
        return QCERT_EFORMAT;
    *seconds = (int64_t)day * DAY_SECONDS + of_day;
    return 0;
}

static int month_named(const char *text)
{
    static const char names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";

    for (int i = 0; i < 12; i++)
        if (!strncmp(names + i * 3, text, 3))
            return i + 1;
    return 0;
}

int qc_http_date_read(const char *text, int64_t *seconds)
{
    int day, of_day;

    if (strlen(text) != 29 || text[3] != ',' || text[4] != ' ' || text[7] != ' ' || text[11] != ' ' ||
        text[16] != ' ' || strcmp(text + 25, " GMT") || read_clock(text + 17, &of_day) ||
        take_day(digits(text + 12, 4), month_named(text + 8), digits(text + 5, 2), &day))
        return QCERT_EFORMAT;
    *seconds = (int64_t)day * DAY_SECONDS + of_day;
    return 0;
}

/* ---- in words ----------------------------------------------------------- */

const char *const qc_months[] = { "January", "February", "March", "April", "May", "June", "July", "August", "September",
                                  "October", "November", "December" };

struct date { int year, month, day; };

static int read_date(const char *text, struct date *date)
{
    int day, rc = text ? qc_day_read(text, &day) : QCERT_EFORMAT;

    if (!rc)
        civil_of(day, &date->year, &date->month, &date->day);
    return rc;
}

/* What ends before it starts is shown as it is. */
int qcert_days_write(const char *starts, const char *ends, char *text, size_t size)
{
    struct date from, to;
    const char *first, *last;
    int length;

    if (read_date(starts, &from) || read_date(ends, &to))
        return QCERT_EFORMAT;
    first = qc_months[from.month - 1];
    last = qc_months[to.month - 1];
    if (!strcmp(starts, ends))
        length = snprintf(text, size, "%d %.3s %d", to.day, last, to.year);
    else if (from.year != to.year || strcmp(starts, ends) > 0)
        length = snprintf(text, size, "%d %.3s %d – %d %.3s %d", from.day, first, from.year, to.day, last, to.year);
    else if (from.month != to.month)
        length = snprintf(text, size, "%d %.3s – %d %.3s %d", from.day, first, to.day, last, to.year);
    else
        length = snprintf(text, size, "%d–%d %.3s %d", from.day, to.day, last, to.year);
    return length < 0 || (size_t)length >= size ? QCERT_EMISUSE : 0;
}
