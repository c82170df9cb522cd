/* The module that writes calendars through libical, which folds lines, escapes texts, and knows what belongs where. */
#include "calendar.h"

#include <libical/ical.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PRODUCT "-//qcert//qcert " QCERT_VERSION "//EN"
#define END "END:VCALENDAR\r\n"

/* A component that grows; what could not be made sticks. */
typedef struct part {
    icalcomponent *component;
    int failed;
} part;

static void add(part *to, icalproperty *property)
{
    if (property)
        icalcomponent_add_property(to->component, property);
    to->failed |= !property;
}

static void add_text(part *to, icalproperty *(*make)(const char *text), const char *text)
{
    if (text)
        add(to, make(text));
}

/* A property that libical does not know, or whose value it would write by changing the locale of the process. */
static void add_plain(part *to, const char *name, const char *value)
{
    icalproperty *property = icalproperty_new_x(value);

    if (property)
        icalproperty_set_x_name(property, name);
    add(to, property);
}

/* "2026-11-23T20:44:42Z" or a part of it, as libical reads it. */
static icaltimetype time_of(const char *text)
{
    char plain[24];
    size_t count = 0;

    for (; *text && count < sizeof plain - 1; text++)
        if (!strchr("-:", *text))
            plain[count++] = *text;
    plain[count] = '\0';
    return icaltime_from_string(plain);
}

static long micro(double degrees)
{
    return lrint(degrees * 1e6);
}

/* Six digits are a tenth of a metre. */
static void add_point(part *to, double lon, double lat)
{
    char text[60];
    long x = micro(lon), y = micro(lat);

    if (isnan(lon) || isnan(lat))
        return;
    snprintf(text, sizeof text, "%s%ld.%06ld;%s%ld.%06ld", y < 0 ? "-" : "", labs(y) / 1000000, labs(y) % 1000000,
             x < 0 ? "-" : "", labs(x) / 1000000, labs(x) % 1000000);
    add_plain(to, "GEO", text);
}

/* Lines that are as long as one may be libical folds within or before their end. */
static void mend_ends(char *text)
{
    static const char *const folded[] = { "\r\r\n \n", "\r\n \r\n" }, end[] = "\r\n";

    for (size_t i = 0; i < sizeof folded / sizeof *folded; i++)
        for (char *at = text; (at = strstr(at, folded[i])) != NULL;) {
            size_t length = strlen(folded[i]);
            memcpy(at, end, strlen(end));
            at += strlen(end);
            memmove(at, at + length - strlen(end), strlen(at + length - strlen(end)) + 1);
        }
}

/* Gives the text, in memory of the C library, and frees the component. */
static char *finish(part *of)
{
    char *own = of->failed ? NULL : icalcomponent_as_ical_string_r(of->component);
    char *text = own ? strdup(own) : NULL;

    if (text)
        mend_ends(text);
    icalmemory_free_buffer(own);
    icalcomponent_free(of->component);
    return text;
}

/* ---- what the library asks for ------------------------------------------ */

/* Old programs know the names that begin with X-, new ones those of RFC 7986. */
static char *begin(const char *title, const char **end)
{
    part calendar = { .component = icalcomponent_new(ICAL_VCALENDAR_COMPONENT) };
    char *text;
    size_t length;

    *end = END;
    if (!calendar.component)
        return NULL;
    add(&calendar, icalproperty_new_prodid(PRODUCT));
    add(&calendar, icalproperty_new_version("2.0"));
    add(&calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
    add(&calendar, icalproperty_new_name(title));
    add_plain(&calendar, "X-WR-CALNAME", title);
    add(&calendar, icalproperty_new_refreshinterval(icaldurationtype_from_int(24 * 60 * 60)));
    add_plain(&calendar, "X-PUBLISHED-TTL", "P1D");
    text = finish(&calendar);
    length = text ? strlen(text) : 0;
    if (length >= strlen(END))
        text[length - strlen(END)] = '\0';
    return text;
}

static char *event(const qc_event *from)
{
    part to = { .component = icalcomponent_new(ICAL_VEVENT_COMPONENT) };

    if (!to.component)
        return NULL;
    add(&to, icalproperty_new_uid(from->uid));
    add(&to, icalproperty_new_dtstamp(time_of(from->touched)));
    add(&to, icalproperty_new_lastmodified(time_of(from->touched)));
    add(&to, icalproperty_new_sequence((int)from->sequence));
    add(&to, icalproperty_new_dtstart(time_of(from->starts)));
    if (from->after)
        add(&to, icalproperty_new_dtend(time_of(from->after)));
    add(&to, icalproperty_new_status(from->cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(&to, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    add_text(&to, icalproperty_new_summary, from->summary);
    add_text(&to, icalproperty_new_location, from->location);
    add_point(&to, from->lon, from->lat);
    add_text(&to, icalproperty_new_description, from->description);
    add_text(&to, icalproperty_new_url, from->url);
    add_text(&to, icalproperty_new_contact, from->contact);
    add_text(&to, icalproperty_new_categories, from->categories);
    return finish(&to);
}

__attribute__((visibility("default"))) extern const qc_calendar qc_calendar_module;
const qc_calendar qc_calendar_module = { QCERT_VERSION, begin, event };
