/* nearest - the ten nearest courses of many places, warm: nearest STORE DAY [LANGUAGE] <places
 * Those that are not over on that day, in that language. Reads "LON LAT" lines. Writes the microseconds of one question, then "PLACE COURSE METRES" for each answer. */
#include "qcert.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define PLACES 100000
#define ANSWERS 10

typedef struct answer {
    long long course;
    double metres;
} answer;

static qcert_point places[PLACES];
static answer answers[PLACES][ANSWERS];
static int place_count;
static const char *language; /* NULL: any */

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static int fail(const qcert_store *store)
{
    fprintf(stderr, "nearest: %s\n", qcert_last_error(store)->message);
    return 1;
}

static int ask(qcert_store *store, int place)
{
    qcert_filter filter = QCERT_INIT(qcert_filter);
    qcert_rows *rows;
    int count = 0, rc;

    filter.origin = &places[place];
    filter.limit = ANSWERS;
    filter.languages = language;
    filter.strict_language = language != NULL;
    rc = qcert_find_courses(store, &filter, &rows);
    if (rc)
        return rc;
    while ((rc = qcert_rows_next(rows)) == QCERT_ROW) {
        const qcert_course *course = qcert_rows_course(rows);
        answers[place][count++] = (answer){ course->id, course->metres };
    }
    qcert_rows_free(rows);
    return rc;
}

static int ask_all(qcert_store *store)
{
    int rc = 0;

    for (int place = 0; place < place_count && !rc; place++)
        rc = ask(store, place);
    return rc;
}

static void write_answers(double microseconds)
{
    printf("%.3f\n", microseconds / place_count);
    for (int place = 0; place < place_count; place++)
        for (int i = 0; i < ANSWERS && answers[place][i].course; i++)
            printf("%d %lld %.9f\n", place, answers[place][i].course, answers[place][i].metres);
}

int main(int count, char **words)
{
    qcert_open_opts opts = QCERT_INIT(qcert_open_opts);
    qcert_store *store;
    double began;

    if (count < 3 || count > 4)
        return 2;
    language = words[3];
    while (place_count < PLACES && scanf("%lf %lf", &places[place_count].lon, &places[place_count].lat) == 2)
        place_count++;
    opts.read_only = 1;
    opts.today = words[2];
    if (qcert_store_open(words[1], &opts, &store) || ask_all(store)) /* which warms all caches */
        return fail(store);
    began = now();
    if (ask_all(store))
        return fail(store);
    write_answers(now() - began);
    qcert_store_close(store);
    return 0;
}
