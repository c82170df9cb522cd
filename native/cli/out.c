#include "out.h"
#include "term.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- the document ------------------------------------------------------- */

/* The digits that the numbers of a value need to be read back as they are: 15 where they are enough, so that 7.4474
 * does not become 7.4473999999999998. */
static size_t digits_of(json_t *value)
{
    char text[40];
    const char *name;
    json_t *member;
    size_t most = 15;

    snprintf(text, sizeof text, "%.15g", json_real_value(value));
    if (json_is_real(value) && strtod(text, NULL) != json_real_value(value)) /* LC_NUMERIC is never set */
        return 17;
    json_object_foreach(value, name, member)
        if (digits_of(member) > most)
            most = 17;
    return most;
}

static void dump(struct out *to, json_t *value)
{
    size_t flags = JSON_ENCODE_ANY | JSON_REAL_PRECISION(digits_of(value));

    if (!value || (json_dumpf(value, stdout, flags) && !ferror(stdout)))
        to->failed = 1; /* memory ran out */
    json_decref(value);
}

void out_begin(struct out *to)
{
    json_set_alloc_funcs(term_memory, free);
    if (to->waits)
        term_pause();
    else
        term_answer();
    if (to->json)
        putchar('{');
}

static void name_member(struct out *to, const char *name)
{
    printf("%s\"%s\": ", to->members++ ? ",\n " : "", name);
}

void out_member(struct out *to, const char *name, json_t *value)
{
    if (!to->json) {
        json_decref(value);
        return;
    }
    name_member(to, name);
    dump(to, value);
}

void out_list(struct out *to, const char *name)
{
    to->rows = 0;
    if (!to->json)
        return;
    name_member(to, name);
    putchar('[');
}

void out_list_end(struct out *to)
{
    if (to->json)
        fputs(to->rows ? "\n ]" : "]", stdout);
}

void out_end(struct out *to)
{
    if (to->json)
        puts("}");
}

int out_piece(void *user, const char *bytes, size_t count)
{
    (void)user;
    term_answer();
    return fwrite(bytes, 1, count, stdout) != count;
}

void out_group(struct out *to, const char *name, const char *list)
{
    to->rows = 0;
    if (!to->json)
        return;
    fputs(to->groups++ ? ",\n  {\"name\": " : "\n  {\"name\": ", stdout);
    dump(to, json_of_text(name));
    printf(", \"%s\": [", list);
}

void out_group_end(struct out *to)
{
    if (to->json)
        fputs(to->rows ? "\n  ]}" : "]}", stdout);
    to->rows = to->groups; /* of the list that holds it */
}

int out_fails(const struct out *to)
{
    return to->failed || ferror(stdout);
}

/* ---- rows --------------------------------------------------------------- */

void out_row(struct out *to, const qcert_rows *rows)
{
    term_pause();
    if (to->json) {
        fputs(to->rows ? ",\n  " : "\n  ", stdout);
        dump(to, json_of_row(rows));
    } else {
        text_row(rows, to->distance, to->ids);
    }
    to->rows++;
}

void out_say(const struct out *to, const char *format, ...)
{
    va_list list;
    char *text = NULL;

    if (to->json || to->quiet)
        return;
    va_start(list, format);
    if (vasprintf(&text, format, list) < 0)
        text = NULL;
    va_end(list);
    if (text)
        text_line(text);
    free(text);
}

void out_count(const struct out *to, int64_t count, const char *one, const char *many)
{
    char number[40];

    if (count >= 0)
        out_say(to, "%s %s", term_grouped(number, sizeof number, count), count == 1 ? one : many);
}
