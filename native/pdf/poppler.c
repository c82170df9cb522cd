/* The module that reads PDFs through Poppler. */
#include "pdf.h"

#include <poppler.h>
#include <string.h>

static int tell_text(PopplerPage *page, const qc_pdf_reader *to)
{
    char *text = poppler_page_get_text(page);
    int rc = text ? to->text(to->user, text) : 0;

    g_free(text);
    return rc;
}

static int tell_links(PopplerPage *page, const qc_pdf_reader *to)
{
    GList *links = poppler_page_get_link_mapping(page);
    int rc = 0;

    for (GList *at = links; at && !rc; at = at->next) {
        const PopplerAction *action = ((PopplerLinkMapping *)at->data)->action;
        const char *target = action && action->type == POPPLER_ACTION_URI ? action->uri.uri : NULL;
        if (target && g_utf8_validate(target, -1, NULL))
            rc = to->link(to->user, target);
    }
    poppler_page_free_link_mapping(links);
    return rc;
}

static qc_pdf_state read_pages(PopplerDocument *document, const qc_pdf_reader *to)
{
    int count = poppler_document_get_n_pages(document), read = 0, rc = 0;

    for (int i = 0; i < count && i < to->pages && !rc; i++) {
        PopplerPage *page = poppler_document_get_page(document, i);
        if (!page)
            continue;
        rc = tell_links(page, to);
        if (!rc)
            rc = tell_text(page, to);
        g_object_unref(page);
        read++;
    }
    return rc ? QC_PDF_GIVEN_UP : read ? QC_PDF_READ : QC_PDF_DAMAGED;
}

/* Poppler would search all of any file for what might be one. */
static int is_pdf(const char *bytes, size_t count)
{
    return memmem(bytes, count < 1024 ? count : 1024, "%PDF-", 5) != NULL;
}

static qc_pdf_state read_document(const char *bytes, size_t count, const qc_pdf_reader *to)
{
    GBytes *whole = g_bytes_new_static(bytes, count);
    GError *error = NULL;
    PopplerDocument *document = is_pdf(bytes, count) ? poppler_document_new_from_bytes(whole, NULL, &error) : NULL;
    qc_pdf_state state = QC_PDF_DAMAGED;

    if (document)
        state = read_pages(document, to);
    else if (g_error_matches(error, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED))
        state = QC_PDF_LOCKED;
    g_clear_error(&error);
    g_clear_object(&document);
    g_bytes_unref(whole);
    return state;
}

__attribute__((visibility("default"))) extern const qc_pdf qc_pdf_module;
const qc_pdf qc_pdf_module = { QCERT_VERSION, read_document };
