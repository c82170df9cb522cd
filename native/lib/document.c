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

static int check(const qcert_rows *rows, const qcert_document *as)
{
    qc_ctx *ctx = &rows->store->ctx;

    if (rows->kind != QC_CHANGES)
        return qc_fail(ctx, QCERT_EMISUSE, "only changes can be written as a document");
    if (as->form != QCERT_AS_ATOM && as->form != QCERT_AS_MARKDOWN)
        return qc_fail(ctx, QCERT_EMISUSE, "%d is no form of a document", as->form);
    if (as->url && !qc_is_url(as->url))
        return qc_fail(ctx, QCERT_EFORMAT, "\"%.100s\" is no URL: write it as https://example.org/changes.atom",
                       as->url);
    return 0;
}

static int write_as(qcert_rows *rows, const qcert_document *as,
                    int (*write)(void *user, const char *bytes, size_t count), void *user)
{
    qc_document document = { .rows = rows, .store = rows->store, .url = as->url, .write = write, .user = user };
    qc_buf title = { .most = QC_MOST_WORDS };
    int rc = qc_buf_line(&title, as->title ? as->title : "Changes of certified QGIS courses");

    document.title = title.bytes ? title.bytes : "";
    if (rc)
        rc = qc_fail_memory(&rows->store->ctx);
    else
        rc = as->form == QCERT_AS_ATOM ? qc_document_atom(&document) : qc_document_markdown(&document);
    qc_wording_free(&document.wording);
    qc_buf_free(&title);
    return rc;
}

int qcert_rows_write(qcert_rows *rows, const qcert_document *as,
                     int (*write)(void *user, const char *bytes, size_t count), void *user)
{
    qcert_document own;
    int rc;

    qc_ready(&rows->store->ctx);
    rc = qc_opts(&rows->store->ctx, own, as);
    if (!rc)
        rc = check(rows, &own);
    return rc ? rc : write_as(rows, &own, write, user);
}
