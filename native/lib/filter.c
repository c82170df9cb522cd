#include "filter.h"

#include "geo.h"
#include "text.h"
#include "words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- reading the options ------------------------------------------------ */

static int read_day(qc_filter *filter, const char *text, const char *what, char day[QC_DAY_SIZE])
{
    int number;

    if (qc_day_read(text, &number))
        return qc_fail(&filter->store->ctx, QCERT_EFORMAT, "%s \"%.40s\" is not a day: write it as 2026-11-23", what,
                       text);
    qc_day_write(number, day);
    return 0;
}

static int read_days(qc_filter *filter)
{
    int rc = 0;

    qc_day_write(qc_store_today(filter->store), filter->today);
    if (!filter->by.past)
        memcpy(filter->from, filter->today, sizeof filter->from);
    if (filter->by.from)
        rc = read_day(filter, filter->by.from, "from", filter->from);
    if (!rc && filter->by.until)
        rc = read_day(filter, filter->by.until, "until", filter->until);
    if (!rc && filter->by.since)
        rc = read_day(filter, filter->by.since, "since", filter->since);
    return rc;
}

static int read_origin(qc_filter *filter)
{
    if (!filter->by.origin)
        return filter->by.within > 0 ? qc_fail(&filter->store->ctx, QCERT_EMISUSE, "a distance needs a place") : 0;
    filter->origin = *filter->by.origin;
    if (qc_on_earth(filter->origin.lon, filter->origin.lat))
        return 0;
    return qc_fail(&filter->store->ctx, QCERT_EFORMAT, "%.6g,%.6g is no point of the earth: longitude comes first, "
                   "-180 to 180, then latitude, -90 to 90", filter->origin.lon, filter->origin.lat);
}

/* The country that a point lies in; the outlines are coarse, so that a point just off the coast belongs to it, too. */
static int country_here(qc_filter *filter)
{
    qc_stmt *find = qc_prepare(filter->store->db,
                               "SELECT code FROM geodata.outline, (SELECT MakePoint(?1, ?2, 4326) AS point)"
                               " WHERE ?1 BETWEEN min_lon - 0.25 AND max_lon + 0.25"
                               " AND ?2 BETWEEN min_lat - 0.25 AND max_lat + 0.25 AND ST_Distance(geom, point) < 0.25"
                               " ORDER BY ST_Distance(geom, point) LIMIT 1");
    int rc;

    qc_bind_real(find, filter->origin.lon);
    qc_bind_real(find, filter->origin.lat);
    rc = qc_step(find);
    if (rc == QCERT_ROW)
        snprintf(filter->country, sizeof filter->country, "%.2s", qc_text(find, 0));
    qc_release(find);
    if (rc)
        return rc < 0 ? rc : 0;
    return qc_fail(&filter->store->ctx, QCERT_ENOTFOUND, "%.6g,%.6g lies in no country", filter->origin.lon,
                   filter->origin.lat);
}

int qc_country_code(qcert_store *store, const char *text, char code[4])
{
    char *fold = qc_fold(text);
    qc_stmt *find;
    int rc = fold ? qc_store_need_geodata(store) : qc_fail_memory(&store->ctx);

    if (rc) {
        free(fold);
        return rc;
    }
    find = qc_prepare(store->db, "SELECT code FROM geodata.country_name WHERE fold = ? ORDER BY code LIMIT 1");
    qc_bind_text(find, fold);
    rc = qc_step(find);
    if (rc == QCERT_ROW)
        snprintf(code, 4, "%.2s", qc_text(find, 0));
    qc_release(find);
    free(fold);
    if (rc)
        return rc < 0 ? rc : 0;
    return qc_fail(&store->ctx, QCERT_EFORMAT, "\"%.60s\" is no country that is known; give its two-letter code or "
                   "its name", text);
}

static int read_country(qc_filter *filter)
{
    int rc;

    if (!filter->by.country)
        return 0;
    if (strcmp(filter->by.country, "here"))
        return qc_country_code(filter->store, filter->by.country, filter->country);
    if (!filter->by.origin)
        return qc_fail(&filter->store->ctx, QCERT_EMISUSE, "the country \"here\" needs a place");
    rc = qc_store_need_geodata(filter->store);
    return rc ? rc : country_here(filter);
}

static int read_language(qc_filter *filter, qc_words *words, const char *name, qc_buf *codes)
{
    const char *found;
    int rc = qc_words_languages(words, name, &found);

    if (rc)
        return rc;
    if (!found)
        return qc_fail(&filter->store->ctx, QCERT_EFORMAT, "\"%.60s\" is no language that is known; give its "
                       "two-letter code or its name", name);
    qc_buf_text(codes, found);
    return qc_buf_text(codes, ",") ? qc_fail_memory(&filter->store->ctx) : 0;
}

static int read_languages(qc_filter *filter)
{
    qc_buf codes = { .most = 1000 };
    qc_words *words = NULL;
    char *list, *rest;
    int rc;

    if (!filter->by.languages)
        return 0;
    list = qc_copy(filter->by.languages);
    rc = list ? qc_store_need_geodata(filter->store) : qc_fail_memory(&filter->store->ctx);
    if (!rc)
        rc = qc_words_get(filter->store, &words);
    qc_buf_text(&codes, ",");
    for (char *name = rc ? NULL : strtok_r(list, ",", &rest); name && !rc; name = strtok_r(NULL, ",", &rest))
        rc = read_language(filter, words, name, &codes);
    free(list);
    filter->languages = codes.bytes;
    if (!rc && codes.count == 1)
        rc = qc_fail(&filter->store->ctx, QCERT_EFORMAT, "\"%.60s\" names no language", filter->by.languages);
    return rc;
}

static int read_state(qc_filter *filter)
{
    static const char *const states[] = { "certified", "sent back", "in review", "rejected", "archived", "unknown" };
    const char *wanted = filter->by.state ? filter->by.state : filter->by.all_organisations ? NULL : states[0];

    if (!wanted)
        return 0;
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (!strcmp(states[i], wanted)) {
            filter->state = qc_copy(wanted);
            return filter->state ? 0 : qc_fail_memory(&filter->store->ctx);
        }
    return qc_fail(&filter->store->ctx, QCERT_EFORMAT, "\"%.40s\" is no state: certified, sent back, in review, "
                   "rejected, archived or unknown", wanted);
}

/* Signs alone ask for something, and every course would have it. */
static int read_words(qc_filter *filter)
{
    const char *text = filter->by.text;
    char *words;
    int rc = 0;

    if (!text)
        return 0;
    words = qc_fold(text);
    if (!words)
        return qc_fail_memory(&filter->store->ctx);
    if (*words)
        rc = qc_wanted_open(&filter->store->ctx, words, &filter->wanted);
    else if (text[strspn(text, " \t")])
        rc = qc_fail(&filter->store->ctx, QCERT_EFORMAT, "\"%.60s\" has no word to look for", text);
    free(words);
    return rc;
}

int qc_filter_open(qcert_store *store, const qcert_filter *options, qc_filter *filter)
{
    static int (*const readers[])(qc_filter *) = { read_days, read_origin, read_country, read_languages, read_state,
                                                   read_words };
    int rc;

    memset(filter, 0, sizeof *filter);
    filter->store = store;
    rc = qc_opts(&store->ctx, filter->by, options);
    if (!rc && (filter->by.limit < 0 || filter->by.within < 0 || filter->by.id < 0 || filter->by.organisation < 0))
        rc = qc_fail(&store->ctx, QCERT_EMISUSE, "a limit, a distance or a number is below zero");
    if (!rc && (filter->by.online < QCERT_ONLINE_ANY || filter->by.online > QCERT_ONLINE_NO))
        rc = qc_fail(&store->ctx, QCERT_EMISUSE, "online is none of QCERT_ONLINE_ANY, _ONLY and _NO");
    for (size_t i = 0; i < sizeof readers / sizeof *readers && !rc; i++)
        rc = readers[i](filter);
    return rc;
}

void qc_filter_free(qc_filter *filter)
{
    free(filter->languages);
    qc_wanted_close(filter->wanted);
    free(filter->state);
}

/* ---- asking ------------------------------------------------------------- */

int qc_passes_state(const qc_filter *filter, const char *state, const char *organisation_gone)
{
    if (filter->state && strcmp(filter->state, state))
        return 0;
    return !organisation_gone || filter->by.gone || filter->by.all_organisations;
}

int qc_passes_organisation(const qc_filter *filter, int64_t organisation)
{
    return !filter->by.organisation || organisation == filter->by.organisation;
}

int qc_passes_country(const qc_filter *filter, const char *country)
{
    return !*filter->country || (country && !strcmp(country, filter->country));
}

/* What was not understood may be any language. */
int qc_passes_languages(const qc_filter *filter, const char *languages)
{
    if (!languages)
        return !filter->by.strict_language;
    if (!filter->languages)
        return 1;
    while (*languages) {
        size_t length = strcspn(languages, ",");
        for (const char *at = filter->languages; (at = strchr(at, ',')) != NULL; at++)
            if (!strncmp(at + 1, languages, length) && at[1 + length] == ',')
                return 1;
        languages += length + (languages[length] == ',');
    }
    return 0;
}

int qc_passes_online(const qc_filter *filter, const char *online)
{
    if (filter->by.online == QCERT_ONLINE_ONLY)
        return online != NULL;
    return filter->by.online != QCERT_ONLINE_NO || !online;
}

int qc_passes_words(const qc_filter *filter, const char *const *texts, size_t count)
{
    return filter->wanted ? qc_wanted_in(filter->wanted, texts, count) : 1;
}
