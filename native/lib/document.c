#include "document.h"

#include <string.h>

int qc_document_fail(qc_document *document)
{
    return qc_fail(&document->store->ctx, QCERT_ESTORE, "the document cannot be written");
}

int qc_document_next(qc_document *document, const qcert_change **change)
{
    int rc = qcert_rows_next(document->rows);

    *change = qcert_rows_change(document->rows);
    if (rc == QCERT_ROW)
        rc = qc_wording_make(&document->wording, document->store, *change);
    return rc || !*change ? rc : QCERT_ROW;
}

int qc_is_url(const char *text)
{
    static const char fine[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#@!$&'*+,;=%[]";
    const char *colon = text ? strchr(text, ':') : NULL;

    return colon && colon > text && colon[1] && !text[strspn(text, fine)];
}

static const struct form {
    int form;
    qc_kind kind;
    const char *title; /* by default */
    int (*write)(qc_document *document);
} forms[] = {
    { QCERT_AS_ATOM, QC_CHANGES, "Changes of certified QGIS courses", qc_document_atom },
    { QCERT_AS_MARKDOWN, QC_CHANGES, "Changes of certified QGIS courses", qc_document_markdown },
    { QCERT_AS_HTML, QC_BOOKINGS, "Statement", qc_document_html },
    { QCERT_AS_CSV, QC_BOOKINGS, "Statement", qc_document_csv },
};

static int find_form(const qcert_rows *rows, const qcert_document *as, const struct form **found)
{
    qc_ctx *ctx = &rows->store->ctx;

    *found = NULL;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        if (forms[i].form == as->form && forms[i].kind == rows->kind)
            *found = &forms[i];
    if (rows->kind != QC_CHANGES && rows->kind != QC_BOOKINGS)
        return qc_fail(ctx, QCERT_EMISUSE, "only changes and bookings can be written as a document");
    if (!*found)
        return qc_fail(ctx, QCERT_EMISUSE, "%d is no form of such a document", as->form);
    if (as->url && !qc_is_url(as->url))
        return qc_fail(ctx, QCERT_EFORMAT, "\"%.100s\" is no URL: write it as https://example.org/changes.atom",
                       as->url);
    return 0;
}

static int write_as(qcert_rows *rows, const struct form *form, const qcert_document *as,
                    int (*write)(void *user, const char *bytes, size_t count), void *user)
{
    qc_document document = { .rows = rows, .store = rows->store, .url = as->url, .write = write, .user = user };
    qc_buf title = { .most = QC_MOST_WORDS };
    int rc = qc_buf_line(&title, as->title ? as->title : form->title);

    document.title = title.bytes ? title.bytes : "";
    rc = rc ? qc_fail_memory(&rows->store->ctx) : form->write(&document);
    qc_wording_free(&document.wording);
    qc_buf_free(&title);
    return rc;
}

int qcert_rows_write(qcert_rows *rows, const qcert_document *as,
                     int (*write)(void *user, const char *bytes, size_t count), void *user)
{
    const struct form *form;
    qcert_document own;
    int rc;

    qc_ready(&rows->store->ctx);
    rc = qc_opts(&rows->store->ctx, own, as);
    if (!rc)
        rc = find_form(rows, &own, &form);
    return rc ? rc : write_as(rows, form, &own, write, user);
}
