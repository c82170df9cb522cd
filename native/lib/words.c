#include "words.h"

#include "text.h"

#include <stdlib.h>
#include <string.h>

#define REMEMBERED 1024 /* answers, by hash of the text */
#define LONGEST_NAME 4  /* words that the name of a language has at the most */
#define LONGEST_TEXT 1000 /* nobody lists languages for longer; what follows is not read */

typedef struct answer {
    char *text, *value;
} answer;

typedef struct phrase {
    char *fold, *word, *except; /* except: phrases that cancel it, bar between */
} phrase;

struct qc_words {
    qcert_store *store;
    answer languages[REMEMBERED], online[REMEMBERED];
    phrase *phrases; /* in the order of fold */
    size_t phrase_count;
    qc_buf codes;
};

/* ---- remembering -------------------------------------------------------- */

static answer *remembered(answer *answers, const char *text)
{
    uint32_t hash = 2166136261u; /* FNV-1a */

    for (; *text; text++)
        hash = (hash ^ (unsigned char)*text) * 16777619u;
    return &answers[hash % REMEMBERED];
}

/* Long texts are not kept: what they are said to be is, until the next answer comes to stand there. */
static int remember(qc_words *words, answer *at, const char *text, const char *value)
{
    free(at->text);
    free(at->value);
    at->text = qc_copy(strlen(text) <= LONGEST_TEXT ? text : "");
    at->value = qc_copy(value);
    if (at->text && (at->value || !value))
        return 0;
    free(at->text);
    at->text = NULL;
    return qc_fail_memory(&words->store->ctx);
}

static void forget(answer *answers)
{
    for (size_t i = 0; i < REMEMBERED; i++) {
        free(answers[i].text);
        free(answers[i].value);
    }
}

/* ---- opening ------------------------------------------------------------ */

static int add_phrase(qc_words *words, qc_stmt *from)
{
    phrase *phrases = realloc(words->phrases, (words->phrase_count + 1) * sizeof *phrases);
    phrase *last;

    if (!phrases)
        return qc_fail_memory(&words->store->ctx);
    words->phrases = phrases;
    last = &phrases[words->phrase_count++];
    *last = (phrase){ qc_copy(qc_text(from, 0)), qc_copy(qc_text(from, 1)), qc_copy(qc_text(from, 2)) };
    return last->fold && last->word ? 0 : qc_fail_memory(&words->store->ctx);
}

static int read_phrases(qc_words *words)
{
    qc_stmt *all = qc_prepare(words->store->db,
                              "SELECT fold, word, except_fold FROM geodata.online_word WHERE fold <> '' ORDER BY fold");
    int rc;

    while ((rc = qc_step(all)) == QCERT_ROW)
        if ((rc = add_phrase(words, all)) != 0)
            break;
    qc_release(all);
    return rc;
}

static int open_words(qcert_store *store)
{
    store->words = calloc(1, sizeof *store->words);
    if (!store->words)
        return qc_fail_memory(&store->ctx);
    store->words->store = store;
    store->words->codes.most = 256;
    return read_phrases(store->words);
}

int qc_words_get(qcert_store *store, qc_words **out)
{
    int rc = store->words ? 0 : open_words(store);

    if (rc)
        qc_words_forget(store);
    *out = store->words;
    return rc;
}

void qc_words_forget(qcert_store *store)
{
    qc_words *words = store->words;

    store->words = NULL;
    if (!words)
        return;
    forget(words->languages);
    forget(words->online);
    for (size_t i = 0; i < words->phrase_count; i++) {
        free(words->phrases[i].fold);
        free(words->phrases[i].word);
        free(words->phrases[i].except);
    }
    free(words->phrases);
    qc_buf_free(&words->codes);
    free(words);
}

/* ---- languages ---------------------------------------------------------- */

static void add_code(qc_words *words, const char *code)
{
    size_t length = strlen(code);
    const char *at = words->codes.count ? words->codes.bytes : "";

    for (; *at; at += strcspn(at, ","), at += *at == ',')
        if (!strncmp(at, code, length) && (at[length] == ',' || !at[length]))
            return;
    if (words->codes.count)
        qc_buf_text(&words->codes, ",");
    qc_buf_text(&words->codes, code);
}

/* Adds the languages of a folded name, or if it may be one of a code. QCERT_ROW if there are some, 0 if it is none. */
static int look_up(qc_words *words, const char *fold, int may_be_code)
{
    qc_stmt *find = qc_prepare(words->store->db, "SELECT code FROM geodata.language_name WHERE fold = ?"
                               " AND (NOT is_code OR ?) ORDER BY code");
    int rc, found = 0;

    qc_bind_text(find, fold);
    qc_bind_int(find, may_be_code);
    while ((rc = qc_step(find)) == QCERT_ROW) {
        add_code(words, qc_text(find, 0));
        found = QCERT_ROW;
    }
    qc_release(find);
    return rc ? rc : found;
}

/* Where count words end; NULL if there are fewer. */
static char *end_of(char *text, int count)
{
    for (;; text++) {
        if ((*text == ' ' || !*text) && !--count)
            return text;
        if (!*text)
            return NULL;
    }
}

/* The longest name that begins here; no codes, for "de", "est" or "sin" within a sentence are seldom languages. */
static int longest_name(qc_words *words, char *text, char **behind)
{
    int rc = 0;

    *behind = end_of(text, 1);
    for (int count = LONGEST_NAME; count && !rc; count--) {
        char *end = end_of(text, count), was;
        if (!end)
            continue;
        was = *end;
        *end = '\0';
        rc = look_up(words, text, 0);
        *end = was;
        if (rc == QCERT_ROW)
            *behind = end;
    }
    return rc;
}

static int read_segment(qc_words *words, char *fold)
{
    int rc = look_up(words, fold, 1);
    char *behind;

    if (rc)
        return rc < 0 ? rc : 0;
    if (strlen(fold) == 5 && fold[2] == ' ') { /* a locale: "pt br" */
        fold[2] = '\0';
        rc = look_up(words, fold, 1);
        return rc < 0 ? rc : 0;
    }
    for (; *fold; fold = behind + (*behind == ' ')) {
        rc = longest_name(words, fold, &behind);
        if (rc < 0)
            return rc;
    }
    return 0;
}

/* A text falls into segments at marks between languages. What stands in brackets behind a language that was
 * understood qualifies it, as in "Português (BR)". */
static int read_segments(qc_words *words, const char *text)
{
    static const char marks[] = "/,;&+|()[]\n\r\t";
    char segment[LONGEST_TEXT + 1], *fold;
    int rc = 0;

    while (*text && !rc) {
        size_t length = strcspn(text, marks);
        if (length && length <= LONGEST_TEXT) {
            memcpy(segment, text, length);
            segment[length] = '\0';
            fold = qc_fold(segment);
            rc = fold ? read_segment(words, fold) : qc_fail_memory(&words->store->ctx);
            free(fold);
        }
        text += length;
        if (*text == '(' && words->codes.count)
            text += strcspn(text, ")");
        text += *text != '\0';
    }
    return rc;
}

static int read_languages(qc_words *words, const char *text)
{
    char *fold = qc_fold(text);
    int rc;

    if (!fold)
        return qc_fail_memory(&words->store->ctx);
    rc = *fold ? look_up(words, fold, 1) : 0;
    free(fold);
    return rc ? (rc < 0 ? rc : 0) : read_segments(words, text);
}

int qc_words_languages(qc_words *words, const char *text, const char **codes)
{
    answer *at;
    int rc;

    *codes = NULL;
    if (!text || !*text)
        return 0;
    at = remembered(words->languages, text);
    if (!at->text || strcmp(at->text, text)) {
        qc_buf_clear(&words->codes);
        rc = read_languages(words, text);
        if (!rc && words->codes.failed == QCERT_EMEMORY)
            rc = qc_fail_memory(&words->store->ctx);
        if (!rc)
            rc = remember(words, at, text, words->codes.count ? words->codes.bytes : NULL);
        if (rc)
            return rc;
    }
    *codes = at->value;
    return 0;
}

/* ---- online ------------------------------------------------------------- */

static int is_cancelled(const char *fold, const char *except)
{
    char one[LONGEST_TEXT + 1];

    while (except && *except) {
        size_t length = strcspn(except, "|");
        if (length < sizeof one) {
            memcpy(one, except, length);
            one[length] = '\0';
            if (qc_has_phrase(fold, one))
                return 1;
        }
        except += length + (except[length] == '|');
    }
    return 0;
}

/* Words of scripts that are written without blanks stand within others. */
static int is_unspaced(const char *word)
{
    return (unsigned char)*word >= 0xE0;
}

static int occurs(const char *fold, const char *sought)
{
    return is_unspaced(sought) ? strstr(fold, sought) != NULL : qc_has_phrase(fold, sought);
}

/* The bytes with which a phrase that occurs in the text must begin. */
static void beginnings(const char *fold, char begins[256])
{
    memset(begins, 0, 256);
    for (const char *at = fold; *at; at++)
        if (at == fold || at[-1] == ' ' || is_unspaced(at))
            begins[(unsigned char)*at] = 1;
}

static const char *online_word(const qc_words *words, const char *fold)
{
    char begins[256];

    beginnings(fold, begins);
    for (size_t i = 0; i < words->phrase_count; i++) {
        const phrase *sought = &words->phrases[i];
        if (begins[(unsigned char)sought->fold[0]] && occurs(fold, sought->fold) &&
            !is_cancelled(fold, sought->except))
            return sought->word;
    }
    return NULL;
}

int qc_words_online(qc_words *words, const char *text, const char **word)
{
    answer *at;
    char *fold;
    int rc;

    *word = NULL;
    if (!text || !*text)
        return 0;
    at = remembered(words->online, text);
    if (!at->text || strcmp(at->text, text)) {
        fold = qc_fold(text);
        rc = fold ? remember(words, at, text, online_word(words, fold)) : qc_fail_memory(&words->store->ctx);
        free(fold);
        if (rc)
            return rc;
    }
    *word = at->value;
    return 0;
}
