/* flow.h - pieces of text, one after the other, broken between words at the edge of the terminal. */
#ifndef QCERT_FLOW_H
#define QCERT_FLOW_H

struct flow {
    int indent; /* of all lines but the first */
    int width, column;
    int fresh;   /* nothing stands on this line */
    int pending; /* the next word begins a line */
};

/* column: where the first line stands already */
struct flow flow_begin(int indent, int column);
/* Text from anywhere, with joint before it unless it begins a line; NULL and "" are nothing. */
void flow_text(struct flow *flow, const char *joint, const char *text);
void flow_piece(struct flow *flow, const char *text); /* with a dot in between */
void flow_strong(struct flow *flow, const char *text); /* the same in bold */
/* "3 upcoming", if there are any */
void flow_count(struct flow *flow, long long count, const char *what);
void flow_break(struct flow *flow);
void flow_end(struct flow *flow);

#endif
