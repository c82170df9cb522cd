#include "roster.h"

#include "base.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define MOST_CHARACTERS 200

/* ---- values ------------------------------------------------------------- */

static size_t characters(const char *text)
{
    size_t count = 0;

    for (; *text; text++)
        count += ((unsigned char)*text & 0xc0) != 0x80;
    return count;
}

/* One "@" with something before it, and a name with a dot within behind it; no blanks, quotes or commas. */
static int is_email(const char *text)
{
    const char *at = strchr(text, '@'), *dot = at ? strrchr(at, '.') : NULL;

    if (!at || at == text || strchr(at + 1, '@') || !dot || dot == at + 1 || !dot[1])
        return 0;
    if (at[-1] == '.' || at[1] == '.' || *text == '.' || strstr(text, ".."))
        return 0;
    return !qc_has_blank(text) && qc_is_plain(text, 0) && !strpbrk(text, "\",;:<>()[]\\");
}

/* What is wrong with a value; QC_FLAW_KINDS: nothing. */
static qc_flaw_kind judge_value(const char *value, int column)
{
    if (!*value)
        return column == QC_EMAIL ? QC_EMPTY_EMAIL : QC_EMPTY_NAME;
    if (characters(value) > MOST_CHARACTERS)
        return QC_TOO_LONG;
    if (column == QC_EMAIL)
        return is_email(value) ? QC_FLAW_KINDS : QC_NO_EMAIL;
    switch (qc_how_it_prints(value)) {
    case QC_PRINTS_NOT:
        return QC_UNPRINTABLE;
    case QC_MAY_PRINT:
        return QC_PERHAPS_UNPRINTABLE;
    default:
        return QC_FLAW_KINDS;
    }
}

static int judge_attendee(qc_roster *roster, qc_attendee *of)
{
    int rc = 0;

    for (int column = 0; column < QC_ROSTER_COLUMNS && !rc; column++) {
        qc_flaw_kind kind = judge_value(of->field[column], column);
        if (kind == QC_FLAW_KINDS)
            continue;
        of->left_out |= !qc_flaw_says[kind].mended;
        rc = qc_roster_flawed(roster, kind, of->line, column, 0);
    }
    return rc;
}

/* ---- one and the same --------------------------------------------------- */

/* An attendee as it is compared with others. */
typedef struct face {
    qc_attendee *of;
    char *name; /* folded; what has neither letters nor digits as it is */
} face;

static char *fold_name(const qc_attendee *of)
{
    char *whole = qc_format("%s %s", of->field[QC_FIRST_NAME], of->field[QC_SURNAME]);
    char *fold = whole ? qc_fold(whole) : NULL;

    if (!fold || *fold) {
        free(whole);
        return fold;
    }
    free(fold);
    return whole;
}

static int compare_emails(const face *a, const face *b)
{
    return strcasecmp(a->of->field[QC_EMAIL], b->of->field[QC_EMAIL]);
}

/* By e-mail, name and line. */
static int in_groups(const void *a, const void *b)
{
    const face *x = a, *y = b;
    int order = compare_emails(x, y);

    if (!order)
        order = strcmp(x->name, y->name);
    return order ? order : (x->of->line > y->of->line) - (x->of->line < y->of->line);
}

static int is_same(const qc_attendee *a, const qc_attendee *b)
{
    for (int i = 0; i < QC_ROSTER_COLUMNS; i++)
        if (strcmp(a->field[i], b->field[i]))
            return 0;
    return 1;
}

/* Somebody of whose e-mail and name there are others before, from first on. */
static int judge_again(qc_roster *roster, const face *first, const face *again)
{
    for (const face *before = first; before < again; before++)
        if (!before->of->twice && is_same(before->of, again->of)) {
            again->of->twice = 1;
            return qc_roster_flawed(roster, QC_DUPLICATE, again->of->line, -1, before->of->line);
        }
    return qc_roster_flawed(roster, QC_NEARLY_SAME, again->of->line, -1, first->of->line);
}

static int judge_shared(qc_roster *roster, const face *a, const face *b)
{
    int64_t least = a->of->line < b->of->line ? a->of->line : b->of->line;

    if (!*a->of->field[QC_EMAIL])
        return 0;
    return qc_roster_flawed(roster, QC_SHARED_EMAIL, a->of->line + b->of->line - least, QC_EMAIL, least);
}

static int compare_all(qc_roster *roster, face *faces)
{
    size_t email = 0, name = 0; /* where those begin that have the same */
    int rc = 0;

    qsort(faces, roster->count, sizeof *faces, in_groups);
    for (size_t i = 1; i < roster->count && !rc; i++) {
        if (compare_emails(&faces[email], &faces[i])) {
            email = name = i;
        } else if (strcmp(faces[name].name, faces[i].name)) {
            name = i;
            rc = judge_shared(roster, &faces[email], &faces[i]);
        } else {
            rc = judge_again(roster, &faces[name], &faces[i]);
        }
    }
    return rc;
}

static int find_same(qc_roster *roster)
{
    face *faces = calloc(roster->count, sizeof *faces);
    int rc = faces ? 0 : QCERT_EMEMORY;

    for (size_t i = 0; i < roster->count && !rc; i++) {
        faces[i] = (face){ &roster->attendees[i], fold_name(&roster->attendees[i]) };
        rc = faces[i].name ? 0 : QCERT_EMEMORY;
    }
    if (!rc)
        rc = compare_all(roster, faces);
    for (size_t i = 0; faces && i < roster->count; i++)
        free(faces[i].name);
    free(faces);
    return rc;
}

/* ---- all together ------------------------------------------------------- */

static int in_order(const void *a, const void *b)
{
    const qc_roster_flaw *x = a, *y = b;

    if (x->line != y->line)
        return x->line < y->line ? -1 : 1;
    return x->column != y->column ? x->column - y->column : (int)x->kind - (int)y->kind;
}

int qc_roster_judge(qc_roster *roster)
{
    int rc = 0;

    for (size_t i = 0; i < roster->count && !rc; i++)
        rc = judge_attendee(roster, &roster->attendees[i]);
    if (!rc && roster->count)
        rc = find_same(roster);
    if (!rc && roster->flaw_count)
        qsort(roster->flaws, roster->flaw_count, sizeof *roster->flaws, in_order);
    return rc;
}
