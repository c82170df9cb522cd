#include "cli.h"

#include <stdio.h>
#include <string.h>

#define NAMED 18 /* columns for a command or an option and its argument */

/* ---- the page ----------------------------------------------------------- */

static void show_option(const cli_option *option)
{
    char letter[] = "-x, ", name[60];

    if (!option->help)
        return;
    letter[1] = option->letter;
    snprintf(name, sizeof name, "%s--%s%s%s", option->letter ? letter : "    ", option->name,
             option->argument ? " " : "", option->argument ? option->argument : "");
    printf("  %-*s  %s\n", NAMED + 8, name, option->help);
}

static void show_options(const char *title, const cli_option *options)
{
    if (!options)
        return;
    printf("\n%s\n", title);
    for (; options->name; options++)
        show_option(options);
}

static void show_commands(const cli_command *table)
{
    putchar('\n');
    for (const cli_command *command = table; command->name; command++)
        printf("  %-*s  %s\n", NAMED - 2, command->name, command->summary);
}

static void show_all(void)
{
    puts("qcert - certified QGIS courses near you\n\n"
         "Usage: qcert [OPTIONS] COMMAND [WORDS]");
    show_commands(cli_commands);
    show_options("Options, before or after the command:", cli_globals);
    puts("\nExample:\n"
         "  qcert sync\n"
         "  qcert find Bern --within 300\n\n"
         "qcert COMMAND --help tells more about each; man qcert tells all.");
}

void cli_help(const cli_command *command)
{
    if (!command) {
        show_all();
        return;
    }
    printf("qcert %s - %s\n\nUsage: qcert %s%s%s%s\n", command->name, command->summary, command->name,
           command->options ? " [OPTIONS]" : "", *command->words ? " " : "", command->words);
    if (cli_family(command))
        show_commands(cli_family(command));
    if (command->notes)
        printf("\n%s\n", command->notes);
    show_options("Options:", command->options);
    show_options("Options of every command:", cli_globals);
    printf("\nExample:\n%s\n", command->example);
}

/* ---- what may be meant -------------------------------------------------- */

static int smallest(int a, int b, int c)
{
    int least = a < b ? a : b;

    return least < c ? least : c;
}

/* How many letters must be put in, taken out or changed. */
static int difference(const char *a, const char *b)
{
    int row[40], length = (int)strlen(b);

    if (length >= 40)
        return length;
    for (int j = 0; j <= length; j++)
        row[j] = j;
    for (int i = 1; a[i - 1]; i++) {
        int corner = row[0];
        row[0] = i;
        for (int j = 1; j <= length; j++) {
            int above = row[j];
            row[j] = smallest(above + 1, row[j - 1] + 1, corner + (a[i - 1] != b[j - 1]));
            corner = above;
        }
    }
    return row[length];
}

const cli_command *cli_family(const cli_command *command)
{
    size_t length = strlen(command->name);

    for (const cli_command *const *table = cli_families; *table && !command->run; table++)
        if (!strncmp((*table)->name, command->name, length) && (*table)->name[length] == ' ')
            return *table;
    return NULL;
}

const char *cli_last_word(const cli_command *command)
{
    const char *blank = strrchr(command->name, ' ');

    return blank ? blank + 1 : command->name;
}

const char *cli_nearest(const cli_command *table, const char *name)
{
    const char *nearest = NULL;
    int least = 3 < (int)strlen(name) ? 3 : (int)strlen(name);

    for (const cli_command *command = table; command->name; command++) {
        const char *word = cli_last_word(command);
        int count = strncmp(word, name, strlen(name)) ? difference(name, word) : 0;
        if (count < least) {
            least = count;
            nearest = word;
        }
    }
    return nearest;
}
