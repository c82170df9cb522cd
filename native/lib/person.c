#include "person.h"

#include "qcert.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

/* ---- words -------------------------------------------------------------- */

typedef struct words {
    char *text, **word; /* of text, each with a NUL */
    size_t count;
} words;

static int by_alphabet(const void *left, const void *right)
{
    return strcmp(*(char *const *)left, *(char *const *)right);
}

static void drop(words *of)
{
    free(of->word);
    free(of->text);
    *of = (words){ NULL, NULL, 0 };
}

/* What has no letters is one word, as it is. */
static char *fold(const char *name)
{
    char *folded = qc_fold(name);

    if (!folded || *folded)
        return folded;
    free(folded);
    return qc_trim(name);
}

static int split(const char *name, words *of)
{
    char *rest;

    *of = (words){ .text = fold(name) };
    of->word = of->text ? calloc(strlen(of->text) / 2 + 1, sizeof *of->word) : NULL;
    if (!of->word) {
        drop(of);
        return QCERT_EMEMORY;
    }
    for (char *word = strtok_r(of->text, " ", &rest); word; word = strtok_r(NULL, " ", &rest))
        of->word[of->count++] = word;
    return 0;
}

static char *join(const words *of, const char *joint)
{
    qc_buf text = { .most = (size_t)1 << 20 };

    qc_buf_text(&text, "");
    for (size_t i = 0; i < of->count; i++) {
        qc_buf_text(&text, i ? joint : "");
        qc_buf_text(&text, of->word[i]);
    }
    if (!text.failed)
        return text.bytes;
    qc_buf_free(&text);
    return NULL;
}

char *qc_person_key(const char *name)
{
    words of;
    char *key;

    if (split(name, &of))
        return NULL;
    if (of.count)
        qsort(of.word, of.count, sizeof *of.word, by_alphabet);
    key = join(&of, " ");
    drop(&of);
    return key;
}

/* ---- likeness ----------------------------------------------------------- */

/* A letter in a short word makes another word of it. */
static int is_slip(const char *one, const char *other)
{
    size_t length = strlen(one), least = strlen(other);

    if (length >= QC_LONGEST_WORD || least >= QC_LONGEST_WORD)
        return 0;
    if (length < least)
        least = length;
    return least >= 4 && qc_difference(one, other) <= (least >= 8 ? 2 : 1);
}

static int is_initial(const char *one, const char *other)
{
    return *one == *other && (!one[1] || !other[1]);
}

/* Each word of the shorter name must have one of its own in the longer; initials alone say nothing. */
static int pair(const words *shorter, const words *longer, int *are_paired)
{
    char *taken = calloc(longer->count + 1, 1);
    size_t paired = 0, whole = 0;

    if (!taken)
        return QCERT_EMEMORY;
    for (size_t i = 0; i < shorter->count; i++)
        for (size_t j = 0; j < longer->count; j++) {
            const char *one = shorter->word[i], *other = longer->word[j];
            int same = !strcmp(one, other) || is_slip(one, other);
            if (taken[j] || !(same || is_initial(one, other)))
                continue;
            taken[j] = 1;
            paired++;
            whole += same && one[1];
            break;
        }
    free(taken);
    *are_paired = paired == shorter->count && whole;
    return 0;
}

static int are_one(const words *one, const words *other, int *same)
{
    char *left = join(one, ""), *right = join(other, "");
    int rc = left && right ? 0 : QCERT_EMEMORY;

    *same = !rc && !strcmp(left, right);
    free(left);
    free(right);
    return rc;
}

static int are_close(const char *one, const char *other, int *close)
{
    words left, right = { NULL, NULL, 0 };
    int rc = split(one, &left);

    *close = 0;
    if (!rc)
        rc = split(other, &right);
    if (!rc)
        rc = are_one(&left, &right, close);
    if (!rc && !*close)
        rc = left.count <= right.count ? pair(&left, &right, close) : pair(&right, &left, close);
    drop(&left);
    drop(&right);
    return rc;
}

int qc_person_compare(const char *one, const char *other, qc_likeness *likeness)
{
    char *left = qc_person_key(one), *right = qc_person_key(other);
    int rc = left && right ? 0 : QCERT_EMEMORY, close = 0;

    *likeness = QC_DIFFERENT;
    if (!rc && !strcmp(left, right))
        *likeness = QC_MATCH;
    else if (!rc)
        rc = are_close(one, other, &close);
    if (close)
        *likeness = QC_CLOSE;
    free(left);
    free(right);
    return rc;
}
