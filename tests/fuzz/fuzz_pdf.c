/* Bytes as what is printed and linked in a PDF, and as a PDF: a link to a certificate is found whatever is printed, an id
 * that is printed where there is none, and what is no PDF costs nothing but itself. */
#include "fuzz.h"
#include "list.h"
#include "text.h"

static int is_there(const char *text, qc_certid *id)
{
    qc_list list = { 0 };

    qc_ctx_init(&list.aside);
    return !qc_list_find_id(&list, text, id);
}

static void put_string(qc_buf *pdf, const char *text)
{
    qc_buf_text(pdf, "(");
    for (; *text; text++) {
        char code[5];
        snprintf(code, sizeof code, "\\%03o", (unsigned char)*text);
        qc_buf_text(pdf, code);
    }
    qc_buf_text(pdf, ")");
}

/* A page in the smallest PDF; without its table of objects, which readers make anew. */
static void print(qc_buf *pdf, const char *text, const char *link)
{
    qc_buf page = { .most = 1 << 20 };
    char *length;

    qc_buf_text(&page, "BT /F 9 Tf 20 400 Td ");
    put_string(&page, text);
    qc_buf_text(&page, " Tj ET");
    length = qc_format("%zu", page.count);
    qc_buf_text(pdf, "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>"
                "endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 60000 800]/Contents 4 0 R/Resources<</Font<</F<<"
                "/Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<<"
                "/S/URI/URI");
    put_string(pdf, link);
    qc_buf_text(pdf, ">>>>]>>endobj\n4 0 obj<</Length ");
    qc_buf_text(pdf, length);
    qc_buf_text(pdf, ">>stream\n");
    qc_buf_text(pdf, page.bytes);
    qc_buf_text(pdf, "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    must(!pdf->failed);
    free(length);
    qc_buf_free(&page);
}

static void open_pdf(const void *bytes, size_t count, qc_ctx *ctx, qc_list **list)
{
    char *path = scratch("one.pdf");
    const qc_list_opts opts = { .path = path };

    put_file(path, bytes, count);
    qc_ctx_init(ctx);
    must(!qc_list_open(ctx, &opts, list));
    must((*list)->count == 1 && (*list)->items[0].row == 1 && !strcmp((*list)->items[0].file, "one.pdf"));
    must(qc_is_utf8((*list)->items[0].asked, strlen((*list)->items[0].asked)));
    free(path);
}

static int is_simple(const char *text)
{
    return strlen(text) < 200 && !text[strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-")];
}

static void check_printed(const char *text, const char *link)
{
    qc_buf pdf = { .most = 1 << 20 };
    qc_certid linked, printed;
    const qc_list_item *item;
    qc_list *list;
    qc_ctx ctx;

    print(&pdf, text, link);
    open_pdf(pdf.bytes, pdf.count, &ctx, &list);
    item = &list->items[0];
    if (qc_is_plain(link, 0) && is_there(link, &linked) && linked.kind != QC_CERTID_BARE)
        must(!strcmp(item->asked, link));
    else if (is_simple(link) && is_simple(text) && is_there(text, &printed) && printed.kind == QC_CERTID_BARE)
        must(!strcmp(item->asked, printed.id) && !item->reason);
    qc_list_close(list);
    qc_buf_free(&pdf);
}

static void check_any(const void *bytes, size_t count)
{
    qc_list *list;
    qc_ctx ctx;

    open_pdf(bytes, count, &ctx, &list);
    must(list->items[0].reason || strcmp(list->items[0].asked, "one.pdf"));
    qc_list_close(list);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *rest = text_of(data, size), *text = rest, *link;

    if (size > 4 && !memcmp(data, "%PDF", 4)) {
        check_any(data, size);
    } else {
        link = next_line(&rest);
        check_printed(rest, link);
    }
    free(text);
    return 0;
}
