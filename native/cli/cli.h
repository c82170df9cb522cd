/* cli.h - what the parts of the command line share. It knows the project by qcert.h alone. */
#ifndef QCERT_CLI_H
#define QCERT_CLI_H

#include "qcert.h"

#include <stddef.h>
#include <stdint.h>

/* How a call ends; 130 is 128 and the number of SIGINT, as shells have it. */
enum { DONE = 0, FAILED = 1, WRONG = 2, NO = 3, STOPPED = 130 };

typedef struct cli_option cli_option;
typedef struct cli_command cli_command;

/* All that one call says. */
typedef struct cli_args {
    const cli_command *command;
    const char *store, *today, *geodata;
    int json, quiet, help, version;
    int replace, keep, off, ids, with_training, without_training, without_group, towns;
    qcert_sync_opts sync;
    qcert_export_opts export;
    qcert_publish_opts publish;
    qcert_document document;
    qcert_reach_opts reach;
    qcert_figures_opts figures;
    const char *locale;
    qcert_verify_opts verify;
    const char *name; /* that is expected */
    const char *report; /* to check */
    qcert_mine_opts mine;
    int check;
    int all;
    int as; /* a document is asked for */
    qcert_charge_opts charge;
    qcert_payment_opts payment;
    qcert_booking_opts bookings;
    qcert_forecast_opts forecast;
    struct cli_attendance { int64_t each; qcert_attendance *of; size_t count; } attendance;
    qcert_note_opts note;
    qcert_attendees_opts attendees;
    const char *because; /* of a correction */
    int64_t credit;      /* below 0: not given */
    qcert_dossier_event event;
    const char *group, *ics, *form; /* of a dossier */
    int due;
    qcert_filter filter;
    qcert_point near;
    char *languages, *layers; /* comma between */
    int64_t limit;     /* below 0: not given */
    const char **words; /* what is no option */
    int count;
    char *text;        /* the words, a blank between; "" if none */
} cli_args;

/* An option, and where in cli_args its value goes. An option without an argument has a read that takes NULL. */
struct cli_option {
    const char *name;
    const char *argument; /* NULL: none */
    const char *(*read)(void *into, const char *text); /* NULL if it is fine, else what was expected */
    size_t into;
    const char *help;     /* NULL: an option for tests, described in the man page alone */
    char letter;
};

/* One without run is a family, whose commands have a table of their own and begin with its name: "store path". */
struct cli_command {
    const char *name, *words, *summary;
    int fewest, most;     /* words */
    int (*run)(const cli_args *args);
    const cli_option *options;
    const char *notes, *example;
};

/* main.c, and the files of the families: tables that end with a name of NULL */
extern const cli_option cli_globals[];
extern const cli_command cli_commands[];
extern const cli_command cli_store[], cli_fee[], cli_attendees[], cli_dossier[];

extern const cli_command *const cli_families[]; /* up to NULL */
#define CLI_END { 0 }

/* args.c: returns 0, or WRONG after saying why. */
int cli_read(cli_args *args, int argc, char **argv);
void cli_args_free(cli_args *args);
int cli_wrong(const cli_args *args, const char *format, ...) __attribute__((format(printf, 2, 3)));
int cli_complain(const cli_args *args, const char *format, ...) __attribute__((format(printf, 2, 3)));
void cli_tell(const cli_args *args, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* help.c */
void cli_help(const cli_command *command);
const cli_command *cli_family(const cli_command *command); /* its table; NULL: it is none */
const char *cli_last_word(const cli_command *command); /* of its name: by which it is found in its table */
const char *cli_nearest(const cli_command *table, const char *name);

/* values.c: what options take */
const char *read_flag(void *into, const char *text);
const char *read_text(void *into, const char *text);
const char *read_list(void *into, const char *text);
const char *read_layers(void *into, const char *text);
const char *read_limit(void *into, const char *text);
const char *read_id(void *into, const char *text);
const char *read_point(void *into, const char *text);
const char *read_km(void *into, const char *text);
const char *read_seconds(void *into, const char *text);
const char *read_span(void *into, const char *text);
const char *read_pace(void *into, const char *text);
const char *read_amount(void *into, const char *text);
const char *read_count(void *into, const char *text);
const char *read_attendance(void *into, const char *text);
const char *read_method(void *into, const char *text);
const char *read_paper(void *into, const char *text);
const char *read_sheet(void *into, const char *text);
const char *read_wkt(void *into, const char *text);
const char *read_demo(void *into, const char *text);
const char *read_form(void *into, const char *text);
const char *read_online(void *into, const char *text);
const char *read_by(void *into, const char *text);
int is_number(const char *text);

/* data.c: a store opened as the options say. They return 0 or how the call ends, after saying why. */
enum { CLI_READ, CLI_WRITE, CLI_CHANGE /* one that is there */, CLI_NOWHERE /* an empty one in memory */ };
int cli_open(const cli_args *args, int how, qcert_store **out);
int cli_has_store(const cli_args *args);
int cli_fail(const cli_args *args, const qcert_store *store);
int cli_refuse(const cli_args *args, const qcert_store *store); /* where all that has a form is what the user typed */
int cli_no_courses(const cli_args *args);

/* the commands */
int cmd_sync(const cli_args *args);
int cmd_probe(const cli_args *args);
int cmd_find(const cli_args *args);
int cmd_show(const cli_args *args);
int cmd_organisations(const cli_args *args);
int cmd_centres(const cli_args *args);
int cmd_changes(const cli_args *args);
int cmd_follow(const cli_args *args);
int cmd_unfollow(const cli_args *args);
int cmd_news(const cli_args *args);
int cmd_star(const cli_args *args);
int cmd_note(const cli_args *args);
int cmd_countries(const cli_args *args);
int cmd_languages(const cli_args *args);
int cmd_reach(const cli_args *args);
int cmd_groups(const cli_args *args);
int cmd_figures(const cli_args *args);
int cmd_places(const cli_args *args);
int cmd_verify(const cli_args *args);
int cmd_history(const cli_args *args);
int cmd_forget(const cli_args *args);
int cmd_mine(const cli_args *args);
int cmd_lint(const cli_args *args);
int cmd_status(const cli_args *args);
int cmd_export(const cli_args *args);
int cmd_publish(const cli_args *args);

#endif
