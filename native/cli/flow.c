#include "flow.h"
#include "term.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DOT " · "

struct flow flow_begin(int indent, int column)
{
    return (struct flow){ .indent = indent, .width = term_width(), .column = column, .fresh = 1 };
}

static void put_word(struct flow *flow, const char *joint, const char *word, size_t count)
{
    int columns = term_columns(word, count), apart = term_columns(joint, strlen(joint));

    if (!flow->fresh && flow->column + apart + columns > flow->width)
        flow_break(flow);
    if (flow->pending)
        printf("\n%*s", flow->indent, "");
    if (flow->fresh) {
        joint = "";
        apart = 0;
    }
    flow->pending = flow->fresh = 0;
    printf("%s%.*s", joint, (int)count, word);
    flow->column += apart + columns;
}

/* A piece that would have to be broken here, but not on a line of its own, gets that line. */
static void make_room(struct flow *flow, const char *joint, const char *clean)
{
    int columns = term_columns(clean, strlen(clean));

    if (!flow->fresh && flow->indent + columns <= flow->width &&
        flow->column + term_columns(joint, strlen(joint)) + columns > flow->width)
        flow_break(flow);
}

void flow_text(struct flow *flow, const char *joint, const char *text)
{
    char *clean = text ? term_clean(text) : NULL;
    const char *word = clean ? clean + strspn(clean, " ") : "";

    if (*word)
        make_room(flow, joint, word);
    while (*word) {
        size_t count = strcspn(word, " ");
        put_word(flow, joint, word, count);
        joint = " ";
        word += count + strspn(word + count, " ");
    }
    free(clean);
}

void flow_piece(struct flow *flow, const char *text)
{
    flow_text(flow, DOT, text);
}

void flow_strong(struct flow *flow, const char *text)
{
    int bold = term_bold();

    fputs(bold ? "\033[1m" : "", stdout);
    flow_text(flow, DOT, text);
    fputs(bold ? "\033[0m" : "", stdout);
}

void flow_count(struct flow *flow, long long count, const char *what)
{
    char text[80], number[40];

    if (!count)
        return;
    snprintf(text, sizeof text, "%s %s", term_grouped(number, sizeof number, count), what);
    flow_piece(flow, text);
}

void flow_break(struct flow *flow)
{
    flow->pending = flow->fresh = 1;
    flow->column = flow->indent;
}

void flow_end(struct flow *flow)
{
    (void)flow;
    putchar('\n');
}
