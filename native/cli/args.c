#include "cli.h"
#include "term.h"

#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST_OPTIONS 40
#define FIRST 256 /* above all letters */

/* ---- what goes wrong ---------------------------------------------------- */

static void talk(const cli_args *args, const char *format, va_list list)
{
    char *text = NULL, *clean;

    if (vasprintf(&text, format, list) < 0)
        text = NULL;
    clean = term_clean(text ? text : "memory ran out");
    fprintf(stderr, "qcert%s%s: %s\n", args->command ? " " : "", args->command ? args->command->name : "",
            clean ? clean : "memory ran out");
    free(clean);
    free(text);
}

int cli_complain(const cli_args *args, const char *format, ...)
{
    va_list list;

    va_start(list, format);
    talk(args, format, list);
    va_end(list);
    return FAILED;
}

int cli_wrong(const cli_args *args, const char *format, ...)
{
    va_list list;

    va_start(list, format);
    talk(args, format, list);
    va_end(list);
    fprintf(stderr, "See: qcert%s%s --help\n", args->command ? " " : "", args->command ? args->command->name : "");
    return WRONG;
}

void cli_tell(const cli_args *args, const char *format, ...)
{
    va_list list;

    if (args->quiet)
        return;
    va_start(list, format);
    talk(args, format, list);
    va_end(list);
}

/* ---- options ------------------------------------------------------------ */

/* The two tables in the form of getopt: the value of each is its place in all. */
struct known {
    const cli_option *all[MOST_OPTIONS];
    struct option longs[MOST_OPTIONS + 1];
    char letters[MOST_OPTIONS + 3];
    int count;
};

static void add_options(struct known *known, const cli_option *options)
{
    for (; options && options->name && known->count < MOST_OPTIONS; options++) {
        struct option *option = &known->longs[known->count];
        *option = (struct option){ options->name, options->argument ? required_argument : no_argument, NULL,
                                   FIRST + known->count };
        if (options->letter)
            known->letters[strlen(known->letters)] = options->letter;
        known->all[known->count++] = options;
    }
}

static const cli_option *find_option(const struct known *known, int value)
{
    if (value >= FIRST)
        return known->all[value - FIRST];
    for (int i = 0; i < known->count; i++)
        if (known->all[i]->letter && known->all[i]->letter == value)
            return known->all[i];
    return NULL;
}

static int begins_several(const struct known *known, const char *given)
{
    size_t length = strcspn(given, "=");
    int several = 0;

    for (int i = 0; i < known->count; i++)
        several += length > 2 && !strncmp(known->all[i]->name, given + 2, length - 2);
    return several > 1;
}

/* getopt tells little: '?' stands for several things. */
static int wrong_option(const cli_args *args, const struct known *known, int got, const char *given)
{
    const cli_option *option = find_option(known, optopt);

    if (got == ':')
        return cli_wrong(args, "--%s needs %s", option->name, option->argument);
    if (option)
        return cli_wrong(args, "--%s takes no value", option->name);
    if (optopt)
        return cli_wrong(args, "there is no option -%c", optopt);
    return cli_wrong(args, "there is %s option %.*s", begins_several(known, given) ? "more than one" : "no",
                     (int)strcspn(given, "="), given);
}

/* "--near 7.4 46.9", in two words: the second may begin with a minus. */
static char *second_number(char **argv, int argc)
{
    char *both = NULL;

    if (!is_number(optarg) || optind >= argc || !is_number(argv[optind]))
        return NULL;
    return asprintf(&both, "%s,%s", optarg, argv[optind++]) < 0 ? NULL : both;
}

static int take_option(cli_args *args, const cli_option *option, int argc, char **argv)
{
    char *both = option->read == read_point ? second_number(argv, argc) : NULL;
    const char *value = both ? both : optarg;
    const char *expected = option->read((char *)args + option->into, value);
    int rc = expected ? cli_wrong(args, "--%s takes %s, not \"%s\"", option->name, expected, value) : 0;

    free(both);
    return rc;
}

/* Reads options, and words in between: all of them, or up to the first word. */
static int read_some(cli_args *args, const cli_option *own, const char *order, int argc, char **argv)
{
    struct known known = { .count = 0 };
    int got, rc = 0;

    strcpy(known.letters, order);
    add_options(&known, cli_globals);
    add_options(&known, own);
    opterr = optind = 0; /* 0: begin anew, for this is called twice */
    while (!rc && (got = getopt_long(argc, argv, known.letters, known.longs, NULL)) != -1) {
        if (got == 1)
            args->words[args->count++] = optarg;
        else if (got == '?' || got == ':')
            rc = wrong_option(args, &known, got, argv[optind - 1]);
        else
            rc = take_option(args, find_option(&known, got), argc, argv);
    }
    return rc;
}

/* ---- words -------------------------------------------------------------- */

static int find_command(cli_args *args, const cli_command *table, const char *name)
{
    const char *near;

    for (const cli_command *command = table; command->name; command++)
        if (!strcmp(cli_last_word(command), name)) {
            args->command = command;
            return 0;
        }
    near = cli_nearest(table, name);
    if (near)
        return cli_wrong(args, "there is no command \"%s\"; is \"%s\" meant?", name, near);
    return cli_wrong(args, "there is no command \"%s\"", name);
}

static int join_words(cli_args *args)
{
    size_t size = 1;

    for (int i = 0; i < args->count; i++)
        size += strlen(args->words[i]) + 1;
    args->text = calloc(size, 1);
    if (!args->text)
        return cli_complain(args, "memory ran out");
    for (int i = 0; i < args->count; i++) {
        strcat(args->text, i ? " " : "");
        strcat(args->text, args->words[i]);
    }
    return 0;
}

static int check_words(const cli_args *args)
{
    const cli_command *command = args->command;

    if (args->help)
        return 0;
    if (args->count < command->fewest)
        return cli_wrong(args, "%s is missing", command->words);
    if (args->count > command->most)
        return cli_wrong(args, "\"%s\" is one word too many", args->words[command->most]);
    return 0;
}

/* The command, and within a family its own; general options may stand before each. */
static int read_command(cli_args *args, int *argc, char ***argv)
{
    const cli_command *table = cli_commands;
    int rc = 0;

    while (!rc && table) {
        rc = read_some(args, NULL, "+:", *argc, *argv);
        *argc -= optind;
        *argv += optind;
        if (rc || *argc <= 0)
            break;
        rc = find_command(args, table, (*argv)[0]);
        table = rc ? NULL : cli_family(args->command);
    }
    return rc;
}

int cli_read(cli_args *args, int argc, char **argv)
{
    int rc;

    args->words = calloc((size_t)argc + 1, sizeof *args->words);
    if (!args->words)
        return cli_complain(args, "memory ran out");
    rc = read_command(args, &argc, &argv);
    if (!rc && args->command && args->command->run)
        rc = read_some(args, args->command->options, "-:", argc, argv);
    for (int i = optind; !rc && i < argc; i++) /* what follows "--" */
        args->words[args->count++] = argv[i];
    if (!rc)
        rc = join_words(args);
    return rc || !args->command ? rc : check_words(args);
}

void cli_args_free(cli_args *args)
{
    free(args->languages);
    free(args->layers);
    free(args->attendance.of);
    free(args->words);
    free(args->text);
}
