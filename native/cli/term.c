#include "cli.h"
#include "pace.h"
#include "term.h"

#include <inttypes.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

#define BAR 24 /* columns */

/* ---- signals ------------------------------------------------------------ */

static volatile sig_atomic_t stopped;
static volatile sig_atomic_t over; /* the answer has begun, perhaps on the terminal that shows progress */

/* What is being written into the store ends in good order; an answer may be cut at any point. */
static void stop(int number)
{
    (void)number;
    if (over)
        _exit(STOPPED);
    stopped = 1;
}

static void catch_signals(void)
{
    struct sigaction action = { .sa_handler = stop, .sa_flags = (int)SA_RESETHAND };

    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

int term_stopped(void)
{
    return stopped;
}

void term_mind_pipes(int mind)
{
    signal(SIGPIPE, mind ? SIG_DFL : SIG_IGN);
}

void term_begin(void)
{
    if (!setlocale(LC_CTYPE, "C.UTF-8")) /* all texts are UTF-8, whatever the user's locale is */
        setlocale(LC_CTYPE, "");
    catch_signals();
}

/* ---- what it shows ------------------------------------------------------ */

int term_width(void)
{
    const char *columns = getenv("COLUMNS");
    int width = columns ? atoi(columns) : 0;
    struct winsize size;

    if (width <= 0 && !ioctl(STDOUT_FILENO, TIOCGWINSZ, &size))
        width = size.ws_col;
    if (width <= 0)
        width = 80;
    return width < 40 ? 40 : width;
}

int term_bold(void)
{
    const char *kind = getenv("TERM");

    return isatty(STDOUT_FILENO) && kind && *kind && strcmp(kind, "dumb");
}

/* Marks that turn or hide text, which a server has no reason to send. */
static int is_trick(wchar_t sign)
{
    return sign == 0xad || sign == 0x61c || sign == 0x200b || sign == 0x200e || sign == 0x200f ||
           (sign >= 0x202a && sign <= 0x202e) || (sign >= 0x2060 && sign <= 0x206f) || sign == 0xfeff ||
           (sign >= 0xfff9 && sign <= 0xfffb) || (sign >= 0xe0000 && sign <= 0xe007f);
}

static char replacement(wchar_t sign)
{
    return sign == '\t' || (sign >= '\n' && sign <= '\r') || sign == 0x85 || sign == 0x2028 || sign == 0x2029 ? ' '
                                                                                                              : '?';
}

static int lacked;

void *term_memory(size_t size)
{
    void *memory = malloc(size);

    lacked |= !memory;
    return memory;
}

int term_lacked(void)
{
    return lacked;
}

char *term_clean(const char *text)
{
    size_t left = strlen(text);
    char *clean = term_memory(left + 1), *to = clean;
    mbstate_t state = { 0 };

    while (clean && left) {
        wchar_t sign = 0;
        size_t count = mbrtowc(&sign, text, left, &state);
        if (count > left) { /* no UTF-8 */
            count = 1;
            *to++ = '?';
            state = (mbstate_t){ 0 };
        } else if (!is_trick(sign) && wcwidth(sign) < 0) {
            *to++ = replacement(sign);
        } else if (!is_trick(sign)) {
            memcpy(to, text, count);
            to += count;
        }
        text += count;
        left -= count;
    }
    if (clean)
        *to = '\0';
    return clean;
}

int term_columns(const char *clean, size_t count)
{
    mbstate_t state = { 0 };
    int columns = 0;

    while (count) {
        wchar_t sign;
        size_t bytes = mbrtowc(&sign, clean, count, &state);
        if (!bytes || bytes > count)
            break;
        columns += wcwidth(sign) > 0 ? wcwidth(sign) : 0;
        clean += bytes;
        count -= bytes;
    }
    return columns;
}

char *term_grouped(char *text, size_t size, int64_t number)
{
    char digits[24];
    size_t length = (size_t)snprintf(digits, sizeof digits, "%" PRId64, number), used = 0;

    for (size_t i = 0; i < length && used + 2 < size; i++) {
        if (i && (length - i) % 3 == 0 && digits[i - 1] != '-')
            text[used++] = ' ';
        text[used++] = digits[i];
    }
    text[used] = '\0';
    return text;
}

/* ---- progress ----------------------------------------------------------- */

static int shown; /* columns of the line that stands there */

static void show(const char *line)
{
    int length = (int)strlen(line);

    fprintf(stderr, "\r%s%*s", line, shown > length ? shown - length : 0, "");
    if (shown > length)
        fprintf(stderr, "\r%s", line);
    fflush(stderr);
    shown = length;
}

static void show_bar(const qcert_progress *progress)
{
    char line[100], bar[BAR + 1];
    int64_t done = progress->done < progress->total ? progress->done : progress->total;
    int filled = (int)(done * BAR / progress->total);

    memset(bar, '.', BAR);
    memset(bar, '#', filled < 0 ? 0 : (size_t)filled);
    bar[BAR] = '\0';
    snprintf(line, sizeof line, "%.40s [%s] %d%%", progress->what, bar, (int)(done * 100 / progress->total));
    show(line);
}

static void show_count(const qcert_progress *progress)
{
    char line[100], number[40];

    snprintf(line, sizeof line, "%.40s%s%s", progress->what, *progress->what ? " " : "",
             progress->done > 0 ? term_grouped(number, sizeof number, progress->done) : "...");
    show(line);
}

static int64_t now_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* "certificates 120 of 10000, 82 min left" */
static void show_certificates(const qcert_progress *progress)
{
    static pace of_late;
    int64_t moment = now_ms();
    char line[100], left[40];

    pace_note(&of_late, progress->done, moment);
    pace_text(left, sizeof left, pace_left(&of_late, progress->done, progress->total, moment));
    snprintf(line, sizeof line, "certificates %" PRId64 " of %" PRId64 "%s%s", progress->done, progress->total,
             *left ? ", " : "", left);
    show(line);
}

/* What takes an hour wants more than a bar. */
static int is_of_certificates(const qcert_progress *progress)
{
    return progress->total > 0 && !strcmp(progress->what, "certificates");
}

int term_progress(void *user, const qcert_progress *progress)
{
    const int *shows = user;

    if (*shows && !over && is_of_certificates(progress))
        show_certificates(progress);
    else if (*shows && !over && progress->total > 0)
        show_bar(progress);
    else if (*shows && !over)
        show_count(progress);
    return stopped;
}

void term_pause(void)
{
    if (shown)
        show("");
    shown = 0;
}

void term_answer(void)
{
    term_pause();
    over = 1;
}
