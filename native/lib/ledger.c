#include "document.h"
#include "format.h"
#include "money.h"
#include "paper.h"

#include <string.h>

/* ---- HTML --------------------------------------------------------------- */

/* What stands on a line beside days and sums. */
static void put_part(qc_file *file, const char *before, const char *text)
{
    if (!text)
        return;
    qc_put_raw(file, before);
    qc_paper_text(file, text);
}

static void put_number(qc_file *file, const char *before, int64_t number)
{
    if (!number)
        return;
    qc_put_raw(file, before);
    qc_put_int(file, number);
}

static void put_what(qc_file *file, const qcert_booking *line)
{
    switch (*line->kind) {
    case 'c':
        if (line->corrects)
            put_number(file, "Correction of ", line->corrects);
        else
            put_part(file, "", line->title ? line->title : "Certificates");
        put_part(file, ", batch ", line->batch);
        break;
    case 'p':
        put_part(file, "Paid by ", line->method);
        put_part(file, ", ", line->reference);
        put_part(file, ", from ", line->payer);
        break;
    default:
        qc_put(file, "Brought forward");
    }
    put_part(file, "<br><span class=\"soft\">", line->note);
    qc_put_raw(file, line->note ? "</span>" : "");
    put_number(file, "<br><span class=\"soft\">corrected by ", line->corrected_by);
    qc_put_raw(file, line->corrected_by ? "</span>" : "");
}

static void put_sum(qc_file *file, int there, int64_t cents)
{
    qc_put(file, "<td class=\"number\">");
    if (there)
        qc_paper_amount(file, cents);
    qc_put(file, "</td>");
}

/* A correction stands in the column of what it corrects: of a charge it is below 0. */
static int is_of_charge(const qcert_booking *line)
{
    return line->corrects ? line->cents <= 0 : *line->kind == 'c';
}

static void put_line(qc_file *file, const qcert_booking *line)
{
    qc_put(file, "<tr><td class=\"day\">");
    qc_put_text(file, line->day);
    qc_put(file, "</td><td class=\"number\">");
    put_number(file, "", line->id);
    qc_put(file, "</td><td>");
    put_what(file, line);
    qc_put(file, "</td><td class=\"number\">");
    put_number(file, "", line->certificates);
    qc_put(file, "</td>");
    put_sum(file, line->certificates > 0, line->price);
    put_sum(file, line->id && is_of_charge(line), line->cents);
    put_sum(file, line->id && !is_of_charge(line), -line->cents);
    put_sum(file, 1, line->balance);
    qc_put(file, "</tr>\n");
}

static void begin_account(qc_file *file, const char *organisation)
{
    qc_put(file, "<h2>");
    qc_paper_text(file, organisation);
    qc_put(file, "</h2>\n<table>\n<thead><tr><th>Day</th><th class=\"number\">No.</th><th>What</th>"
           "<th class=\"number\">Certificates</th><th class=\"number\">Price</th><th class=\"number\">Charged</th>"
           "<th class=\"number\">Paid</th><th class=\"number\">Balance</th></tr></thead>\n<tbody>\n");
}

static void end_account(qc_file *file, int64_t balance)
{
    qc_put(file, "</tbody>\n</table>\n<p class=\"sum\">");
    qc_put_raw(file, balance < 0 ? "Credit: EUR " : "Due: EUR ");
    qc_paper_amount(file, balance < 0 ? -balance : balance);
    qc_put(file, "</p>\n");
}

/* An organisation after the other, each with a table of its own. */
static int put_accounts(qc_document *document, qc_file *file)
{
    int64_t present = 0, balance = 0;
    int rc;

    while ((rc = qcert_rows_next(document->rows)) == QCERT_ROW && !file->rc) {
        const qcert_booking *line = qcert_rows_booking(document->rows);
        if (line->organisation_id != present) {
            if (present)
                end_account(file, balance);
            begin_account(file, line->organisation);
        }
        present = line->organisation_id;
        balance = line->balance;
        put_line(file, line);
    }
    if (present)
        end_account(file, balance);
    else
        qc_put(file, "<p>Nothing is booked.</p>\n");
    return rc < 0 ? rc : file->rc;
}

int qc_document_html(qc_document *document)
{
    qc_file file = qc_file_to(&document->store->ctx, document->write, document->user);
    char day[QC_DAY_SIZE];
    int rc;

    qc_day_write(qc_store_today(document->store), day);
    qc_paper_begin(&file, document->title);
    qc_put(&file, "<p class=\"soft\">Certificates of the QGIS certification programme, in euro. As of ");
    qc_put_text(&file, day);
    qc_put(&file, ".</p>\n");
    rc = put_accounts(document, &file);
    qc_paper_end(&file);
    return rc ? rc : file.rc;
}

/* ---- CSV ---------------------------------------------------------------- */

/* A table that is being written as RFC 4180 has it. */
typedef struct table {
    qc_file file;
    qc_fit fit; /* so that no cell is taken for a formula */
    int column;
} table;

static void put_cell(table *to, const char *text)
{
    const char *fits = qc_fit_text(&to->fit, 0, text ? text : "");
    int quoted = fits && strpbrk(fits, ",\"\r\n") != NULL;

    if (!fits)
        to->file.rc = qc_fail_memory(to->file.ctx);
    qc_put_raw(&to->file, to->column++ ? "," : "");
    qc_put_raw(&to->file, quoted ? "\"" : "");
    for (; fits && *fits; fits++)
        qc_put_bytes(&to->file, *fits == '"' ? "\"\"" : fits, *fits == '"' ? 2 : 1);
    qc_put_raw(&to->file, quoted ? "\"" : "");
}

static void put_count(table *to, int64_t number)
{
    qc_put_raw(&to->file, to->column++ ? "," : "");
    if (number)
        qc_put_int(&to->file, number);
}

static void put_amount(table *to, int there, int64_t cents)
{
    qc_put(&to->file, ",");
    to->column++;
    if (there)
        qc_paper_amount(&to->file, cents);
}

static void end_row(table *to)
{
    qc_put(&to->file, "\r\n");
    to->column = 0;
}

static void put_booking(table *to, const qcert_booking *line)
{
    put_count(to, line->id);
    put_cell(to, line->day);
    put_cell(to, line->organisation);
    put_cell(to, line->kind);
    put_cell(to, line->title);
    put_cell(to, line->batch);
    put_count(to, line->certificates);
    put_amount(to, line->certificates > 0, line->price);
    put_amount(to, line->id > 0, line->cents);
    put_amount(to, 1, line->balance);
    put_cell(to, line->method);
    put_cell(to, line->reference);
    put_cell(to, line->payer);
    put_cell(to, line->note);
    put_count(to, line->corrects);
    put_count(to, line->corrected_by);
    put_cell(to, line->entered);
    end_row(to);
}

int qc_document_csv(qc_document *document)
{
    table to = { .file = qc_file_to(&document->store->ctx, document->write, document->user),
                 .fit = { .format = qc_medium_of("CSV") } };
    int rc;

    qc_put(&to.file, "number,day,organisation,kind,title,batch,certificates,price,amount,balance,method,reference,"
           "payer,note,corrects,corrected_by,entered\r\n");
    while ((rc = qcert_rows_next(document->rows)) == QCERT_ROW && !to.file.rc)
        put_booking(&to, qcert_rows_booking(document->rows));
    qc_fit_free(&to.fit);
    return rc < 0 ? rc : to.file.rc;
}
