#include "fee.h"

#include "iban.h"
#include "money.h"
#include "paper.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

#define LONGEST_TEXT 500 /* bytes */

/* All that the note says. */
typedef struct note {
    qcert_note_opts opts;
    int64_t cents;
    char iban[QC_IBAN_SIZE], amount[QC_MONEY_SIZE + 4];
    char *payer;
} note;

/* ---- what it says ------------------------------------------------------- */

static int must_have(qcert_store *store, const char *what, const char *text)
{
    if (!text)
        return qc_fail(&store->ctx, QCERT_EMISUSE, "a payment note needs a %s", what);
    if (*text && strnlen(text, LONGEST_TEXT + 1) <= LONGEST_TEXT && qc_is_plain(text, 0))
        return 0;
    return qc_fail(&store->ctx, QCERT_EFORMAT, "the %s has 1 to %d bytes of UTF-8 and no control characters", what,
                   LONGEST_TEXT);
}

static int check_texts(qcert_store *store, note *of)
{
    const char *wrong;
    int rc = must_have(store, "payee", of->opts.payee);

    if (!rc)
        rc = must_have(store, "reference", of->opts.reference);
    if (!rc)
        rc = must_have(store, "IBAN", of->opts.iban);
    if (!rc && of->opts.payer)
        rc = must_have(store, "payer", of->opts.payer);
    if (rc)
        return rc;
    wrong = qc_iban_read(of->opts.iban, of->iban);
    return wrong ? qc_fail(&store->ctx, QCERT_EFORMAT, "\"%.60s\" is no IBAN: %s", of->opts.iban, wrong) : 0;
}

static int check_amount(qcert_store *store, note *of)
{
    const char *wrong = qc_money_read(of->opts.amount, &of->cents);

    if (!wrong && of->cents)
        return 0;
    return qc_fail(&store->ctx, QCERT_EFORMAT, "\"%.60s\" is no amount: %s", of->opts.amount,
                   wrong ? wrong : "it has to be above 0");
}

static int check_rest(qcert_store *store, note *of)
{
    char day[QC_DAY_SIZE];
    int rc = 0;

    if (of->opts.form != QCERT_AS_TEXT && of->opts.form != QCERT_AS_HTML)
        return qc_fail(&store->ctx, QCERT_EMISUSE, "%d is no form of a payment note", of->opts.form);
    if (of->opts.amount)
        rc = check_amount(store, of);
    return rc || !of->opts.until ? rc : qc_price_day(store, of->opts.until, day);
}

/* The organisation's name and what it owes, where the caller says nothing else. */
static int fill_in(qcert_store *store, const char *organisation, note *of)
{
    int64_t id;
    qc_stmt *find;
    int rc = qc_organisation_find(store, organisation, &id);

    if (rc)
        return rc;
    find = qc_prepare(store->db, "SELECT o.name, coalesce(b.due, 0) FROM organisation o"
                      " LEFT JOIN balance b ON b.id = o.id WHERE o.id = ?");
    qc_bind_int(find, id);
    rc = qc_step(find);
    if (rc == QCERT_ROW) {
        of->payer = qc_copy(of->opts.payer ? of->opts.payer : qc_text(find, 0));
        of->cents = of->opts.amount ? of->cents : qc_int(find, 1);
        rc = of->payer ? 0 : qc_fail_memory(&store->ctx);
    }
    qc_release(find);
    if (!rc && !of->cents)
        rc = qc_fail(&store->ctx, QCERT_ENOTFOUND, "nothing is due: say the amount");
    return rc;
}

static int complete(qcert_store *store, const char *organisation, note *of)
{
    if (organisation)
        return fill_in(store, organisation, of);
    if (!of->opts.amount || !of->opts.payer)
        return qc_fail(&store->ctx, QCERT_EMISUSE, "a payment note needs an organisation, or an amount and a payer");
    of->payer = qc_copy(of->opts.payer);
    return of->payer ? 0 : qc_fail_memory(&store->ctx);
}

/* ---- writing ------------------------------------------------------------ */

enum { LINES = 6 };

/* What stands on it, line by line; NULL: not this one. */
static void list_lines(const note *of, const char *lines[LINES][2])
{
    const char *all[LINES][2] = {
        { "Payee", of->opts.payee }, { "IBAN", of->iban }, { "Amount", of->amount },
        { "Reference", of->opts.reference }, { "Payer", of->payer }, { "To be paid by", of->opts.until },
    };

    memcpy(lines, all, sizeof all);
}

static void put_text_note(qc_file *file, const char *lines[LINES][2])
{
    static const char margin[] = "               ";

    qc_put(file, "Payment note\n\n");
    for (int i = 0; i < LINES; i++) {
        if (!lines[i][1])
            continue;
        qc_put_raw(file, lines[i][0]);
        qc_put_raw(file, margin + strlen(lines[i][0]));
        qc_put_raw(file, lines[i][1]);
        qc_put(file, "\n");
    }
}

static void put_page(qc_file *file, const char *lines[LINES][2])
{
    qc_paper_begin(file, "Payment note");
    qc_put(file, "<p class=\"soft\">Certificates of the QGIS certification programme</p>\n<dl>\n");
    for (int i = 0; i < LINES; i++) {
        if (!lines[i][1])
            continue;
        qc_put(file, "<dt>");
        qc_put_raw(file, lines[i][0]);
        qc_put(file, "</dt><dd>");
        qc_paper_text(file, lines[i][1]);
        qc_put(file, "</dd>\n");
    }
    qc_put(file, "</dl>\n");
    qc_paper_end(file);
}

static void put_note(qc_file *file, note *of)
{
    const char *lines[LINES][2];

    memcpy(of->amount, "EUR ", 4);
    qc_money_write(of->cents, of->amount + 4);
    list_lines(of, lines);
    if (of->opts.form == QCERT_AS_HTML)
        put_page(file, lines);
    else
        put_text_note(file, lines);
}

int qcert_write_note(qcert_store *store, const char *organisation, const qcert_note_opts *theirs,
                     int (*write)(void *user, const char *bytes, size_t count), void *user)
{
    note of = { .payer = NULL };
    qc_file file;
    int rc = qc_store_begin(store);

    if (!rc)
        rc = qc_opts(&store->ctx, of.opts, theirs);
    if (!rc)
        rc = check_texts(store, &of);
    if (!rc)
        rc = check_rest(store, &of);
    if (!rc)
        rc = complete(store, organisation, &of);
    if (!rc) {
        file = qc_file_to(&store->ctx, write, user);
        put_note(&file, &of);
        rc = file.rc;
    }
    free(of.payer);
    return rc;
}
