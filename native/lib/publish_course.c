#include "publish.h"

#include "date.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- days --------------------------------------------------------------- */

void qc_put_month(qc_file *file, const char *day)
{
    qc_put_text(file, qc_months[((day[5] - '0') * 10 + day[6] - '0' + 11) % 12]);
    qc_put(file, " ");
    qc_put_bytes(file, day, 4);
}

void qc_put_day(qc_file *file, const char *time)
{
    qc_put(file, "<time datetime=\"");
    qc_put_text(file, time);
    qc_put(file, "\">");
    qc_put_int(file, (time[8] - '0') * 10 + time[9] - '0');
    qc_put(file, " ");
    qc_put_month(file, time);
    qc_put(file, "</time>");
}

/* ---- what may be a link ------------------------------------------------- */

static int is_mail(const char *address)
{
    const char *at = address ? strchr(address, '@') : NULL;

    if (!at || at == address || !at[1] || strchr(at + 1, '@'))
        return 0;
    for (; *address; address++)
        if ((unsigned char)*address <= ' ' || (unsigned char)*address >= 0x7f || strchr("<>\"\\,;:", *address))
            return 0;
    return 1;
}

static int is_blank(const char *text)
{
    return !text || !text[strspn(text, " \t\r\n")];
}

/* ---- in the list -------------------------------------------------------- */

static void put_attribute(qc_file *file, const char *name, const char *value)
{
    if (!value)
        return;
    qc_put_raw(file, name);
    qc_put_text(file, value);
    qc_put(file, "\"");
}

/* A course's own words are in its language, if that is one. */
static void put_language(qc_file *file, const qcert_course *course)
{
    if (course->languages && !strchr(course->languages, ','))
        put_attribute(file, " lang=\"", course->languages);
}

static void put_data(qc_file *file, const qcert_course *course)
{
    double x, y;

    put_attribute(file, " data-country=\"", course->country);
    put_attribute(file, " data-languages=\"", course->languages);
    if (course->online)
        qc_put(file, " data-online");
    if (!qc_course_spot(course, &x, &y))
        return;
    qc_put(file, " data-x=\"");
    qc_put_json_real(file, round(x * 100) / 100);
    qc_put(file, "\" data-y=\"");
    qc_put_json_real(file, round(y * 100) / 100);
    qc_put(file, "\"");
}

static void put_days(qc_file *file, const qcert_course *course)
{
    char days[120] = "";

    qcert_days_write(course->starts, course->ends, days, sizeof days);
    qc_put(file, "<p class=\"days\"><time datetime=\"");
    qc_put_text(file, course->starts);
    qc_put(file, "\">");
    qc_put_text(file, days);
    qc_put(file, "</time>");
    if (strcmp(course->status, "upcoming")) {
        qc_put(file, " <small>");
        qc_put_text(file, !strcmp(course->status, "gone") ? "no longer listed" : course->status);
        qc_put(file, "</small>");
    }
    if (!isnan(course->metres)) {
        qc_put(file, " <small>");
        qc_put_int(file, (int64_t)(course->metres / 1000 + 0.5));
        qc_put(file, " km ");
        qc_put_text(file, course->direction);
        qc_put(file, "</small>");
    }
    qc_put(file, "</p>\n");
}

/* What may be written from right to left, or have marks that turn the direction, within a line that is not. */
static void put_bdi(qc_file *file, const char *text)
{
    qc_put(file, "<bdi>");
    qc_put_text(file, text);
    qc_put(file, "</bdi>");
}

static void put_where(qc_file *file, const qc_publish *job, const qcert_course *course)
{
    const qc_tag *country = qc_find_tag(&job->countries, course->country);

    qc_put(file, "<p><bdi class=\"centre\">");
    qc_put_text(file, course->centre);
    qc_put(file, "</bdi> · ");
    put_bdi(file, course->organisation);
    if (course->country) {
        qc_put(file, ", ");
        qc_put_text(file, country ? country->name : course->country);
    }
    if (!is_blank(course->convener)) {
        qc_put(file, " · with ");
        put_bdi(file, course->convener);
    }
    qc_put(file, "</p>\n");
}

static void put_tags(qc_file *file, const qcert_course *course)
{
    if (is_blank(course->language) && !course->online && !strcmp(course->organisation_state, "certified"))
        return;
    qc_put(file, "<p>");
    if (!is_blank(course->language)) {
        qc_put(file, "<bdi class=\"tag\"");
        put_language(file, course);
        qc_put(file, ">");
        qc_put_text(file, course->language);
        qc_put(file, "</bdi> ");
    }
    if (course->online)
        qc_put(file, "<span class=\"tag\">online</span> ");
    if (strcmp(course->organisation_state, "certified")) {
        qc_put(file, "<span class=\"tag\">organisation: ");
        qc_put_text(file, course->organisation_state);
        qc_put(file, "</span>");
    }
    qc_put(file, "</p>\n");
}

static void put_link(qc_file *file, const char *url, const char *what)
{
    qc_put(file, "<a href=\"");
    qc_put_text(file, url);
    qc_put(file, "\">");
    qc_put_text(file, what);
    qc_put(file, "</a>\n");
}

/* That of its country: a course has none of its own. */
static void put_calendar(qc_file *file, const qc_publish *job, const qcert_course *course)
{
    const qc_tag *country = qc_find_tag(&job->countries, course->country);
    char *name = qc_tag_file("calendar", country ? "country" : "courses", country, "ics");

    if (!name) {
        file->rc = qc_fail_memory(file->ctx);
        return;
    }
    qc_put(file, "<a href=\"");
    qc_put_text(file, name);
    qc_put(file, "\">Calendar: ");
    qc_put_text(file, country ? country->name : "all courses");
    qc_put(file, "</a>\n");
    free(name);
}

static void put_contact(qc_file *file, const qc_publish *job, const qcert_course *course)
{
    qc_put(file, "<p class=\"links\">\n");
    if (is_mail(course->organisation_email)) {
        qc_put(file, "<a href=\"mailto:");
        qc_put_encoded(file, course->organisation_email);
        qc_put(file, "\">");
        qc_put_text(file, course->organisation_email);
        qc_put(file, "</a>\n");
    } else if (!is_blank(course->organisation_email)) {
        put_bdi(file, course->organisation_email);
        qc_put(file, "\n");
    }
    if (!is_blank(course->organisation_phone)) {
        put_bdi(file, course->organisation_phone);
        qc_put(file, "\n");
    }
    if (qcert_is_link(course->organisation_url))
        put_link(file, course->organisation_url, "Website");
    if (course->page)
        put_link(file, course->page, "Programme’s page");
    put_calendar(file, job, course);
    qc_put(file, "</p>\n");
}

void qc_put_course(qc_file *file, const qc_publish *job, const qcert_course *course)
{
    qc_put(file, "<li class=\"course");
    if (course->gone)
        qc_put(file, " gone");
    qc_put(file, "\" id=\"course-");
    qc_put_int(file, course->id);
    qc_put(file, "\"");
    put_data(file, course);
    qc_put(file, ">\n");
    put_days(file, course);
    qc_put(file, "<div><div class=\"head\"><h4 dir=\"auto\"");
    put_language(file, course);
    qc_put(file, ">");
    qc_put_text(file, course->type);
    qc_put(file, "</h4>\n");
    put_tags(file, course);
    qc_put(file, "</div>\n");
    put_where(file, job, course);
    if (!is_blank(course->competence)) {
        qc_put(file, "<p class=\"what\" dir=\"auto\"");
        put_language(file, course);
        qc_put(file, ">");
        qc_put_text(file, course->competence);
        qc_put(file, "</p>\n");
    }
    put_contact(file, job, course);
    qc_put(file, "</div></li>\n");
}

/* ---- as data ------------------------------------------------------------ */

/* ,"name":"value" unless there is none. */
static void put_member(qc_file *file, const char *name, const char *value)
{
    if (is_blank(value))
        return;
    qc_put(file, ",\"");
    qc_put_text(file, name);
    qc_put(file, "\":");
    qc_put_json_text(file, value);
}

static void put_provider(qc_file *file, const qcert_course *course)
{
    qc_put(file, ",\"provider\":{\"@type\":\"Organization\"");
    put_member(file, "name", course->organisation);
    put_member(file, "email", is_mail(course->organisation_email) ? course->organisation_email : NULL);
    put_member(file, "telephone", course->organisation_phone);
    put_member(file, "url", qcert_is_link(course->organisation_url) ? course->organisation_url : NULL);
    put_member(file, "sameAs", course->page);
    qc_put(file, "}");
}

static void put_location(qc_file *file, const qcert_course *course)
{
    qc_put(file, ",\"location\":{\"@type\":\"Place\"");
    put_member(file, "name", course->centre);
    if (course->country) {
        qc_put(file, ",\"address\":{\"@type\":\"PostalAddress\"");
        put_member(file, "addressCountry", course->country);
        qc_put(file, "}");
    }
    if (!isnan(course->lon)) {
        qc_put(file, ",\"geo\":{\"@type\":\"GeoCoordinates\",\"latitude\":");
        qc_put_json_real(file, course->lat);
        qc_put(file, ",\"longitude\":");
        qc_put_json_real(file, course->lon);
        qc_put(file, "}");
    }
    qc_put(file, "}");
}

/* A course that ends before it starts has an end that nobody knows. */
static void put_instance(qc_file *file, const qcert_course *course)
{
    qc_put(file, ",\"hasCourseInstance\":{\"@type\":\"CourseInstance\",\"courseMode\":");
    qc_put_json_text(file, course->online ? "online" : "onsite");
    put_member(file, "startDate", course->starts);
    if (strcmp(course->ends, course->starts) >= 0)
        put_member(file, "endDate", course->ends);
    if (!is_blank(course->convener)) {
        qc_put(file, ",\"instructor\":{\"@type\":\"Person\"");
        put_member(file, "name", course->convener);
        qc_put(file, "}");
    }
    if (!course->online)
        put_location(file, course);
    qc_put(file, "}");
}

void qc_put_course_data(qc_file *file, const qc_publish *job, const qcert_course *course)
{
    qc_put(file, "{\"@type\":\"Course\"");
    put_member(file, "name", course->type);
    put_member(file, "description", is_blank(course->competence) ? course->type : course->competence);
    if (course->languages && !strchr(course->languages, ','))
        put_member(file, "inLanguage", course->languages);
    else
        put_member(file, "inLanguage", course->language);
    if (job->base) {
        qc_put(file, ",\"url\":\"");
        qc_put_json(file, job->base); /* no quotes are in it */
        qc_put(file, "#course-");
        qc_put_int(file, course->id);
        qc_put(file, "\"");
    }
    put_provider(file, course);
    put_instance(file, course);
    qc_put(file, "}");
}
