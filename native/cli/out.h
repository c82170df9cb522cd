/* out.h - the answer of a call, on stdout: text for people, or one JSON document, from the same rows. */
#ifndef QCERT_OUT_H
#define QCERT_OUT_H

#include "qcert.h"

#include <jansson.h>

struct out {
    int json;
    int quiet;    /* text: rows only */
    int distance; /* text: rows begin with their distance */
    int ids;      /* text: rows tell their numbers */
    int waits;    /* rows take their time: progress goes on between them, and a signal lets the call end well */
    int members, rows, groups; /* so far, of the document, of the list, of the list of lists */
    int failed;
};

/* ---- the document (JSON alone; text knows only rows) ---- */
void out_begin(struct out *to);
void out_member(struct out *to, const char *name, json_t *value); /* takes value */
void out_list(struct out *to, const char *name);
void out_list_end(struct out *to);
void out_end(struct out *to);
/* An element of a list that has a name and a list of its own. */
void out_group(struct out *to, const char *name, const char *list);
void out_group_end(struct out *to);
/* Of a document of another form, for the library to write: a piece of it. */
int out_piece(void *user, const char *bytes, size_t count);
/* Whether it makes no sense to go on: what is written cannot be read. */
int out_fails(const struct out *to);

/* ---- in either form ---- */
void out_row(struct out *to, const qcert_rows *rows); /* whatever kind of row it is */
void out_status(struct out *to, const qcert_status *status);
void out_report(struct out *to, const qcert_sync_report *report, int dry_run);

/* ---- for people alone: nothing if JSON, or quiet ---- */
void out_say(const struct out *to, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* "1 country", "12 345 courses"; below 0: nothing. */
void out_count(const struct out *to, int64_t count, const char *one, const char *many);

/* ---- json.c: NULL is null, and so is a number that is not finite ---- */
void put_text(json_t *row, const char *name, const char *text);
void put_number(json_t *row, const char *name, int64_t number);
void put_real(json_t *row, const char *name, double real);
json_t *json_of_text(const char *text);
json_t *json_of_place(const qcert_place *place);
json_t *json_of_tally(const qcert_tally *tally);
json_t *json_of_error(const qcert_error *error);
json_t *json_of_row(const qcert_rows *rows);
json_t *json_of_certificate(const qcert_certificate *certificate);

/* fee.c: of prices, bookings, balances, what is due, and flaws; NULL or 0 if it is another kind of row. */
json_t *json_of_fee(const qcert_rows *rows);
int text_fee(const qcert_rows *rows);
void text_amount(char text[40], int64_t cents); /* "1240.00" */
/* dossier_show.c: NULL or 0 if it is another kind of row */
json_t *json_of_dossiers(const qcert_rows *rows);
int text_dossiers(const qcert_rows *rows);

/* Whether the site vouches for it, and not for somebody else. */

/* ---- standing.c ---- */
json_t *json_of_standing(const qcert_standing *standing);
json_t *json_of_flaw(const qcert_flaw *flaw);
void text_standing(const qcert_standing *standing);
void text_flaw(const qcert_flaw *flaw);

/* ---- text.c ---- */
void text_row(const qcert_rows *rows, int distance, int ids);
void text_follow(const qcert_followed *search);
void text_certificate(const qcert_certificate *certificate);
void text_group(const qcert_group *group);
void text_figure(const qcert_figure *figure);
void text_line(const char *text); /* broken to the width of the terminal */
char *text_of_place(const qcert_place *place); /* "Portland, Oregon, United States"; NULL: memory ran out */
char *text_of_share(char *text, size_t size, int64_t part, int64_t whole); /* "12 %" */
char *text_of_distance(char *text, size_t size, double metres);
char *text_of_age(char *text, size_t size, int64_t seconds);

#endif
