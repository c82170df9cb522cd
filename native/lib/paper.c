#include "paper.h"

#include "money.h"
#include "site.h"

void qc_paper_begin(qc_file *file, const char *title)
{
    qc_put(file, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<title>");
    qc_put_text(file, title);
    qc_put(file, "</title>\n<style>\n");
    qc_put_raw(file, qc_site_paper_css);
    qc_put(file, "</style>\n</head>\n<body>\n<h1>");
    qc_paper_text(file, title);
    qc_put(file, "</h1>\n");
}

void qc_paper_end(qc_file *file)
{
    qc_put(file, "</body>\n</html>\n");
}

void qc_paper_text(qc_file *file, const char *text)
{
    qc_put(file, "<bdi>");
    qc_put_text(file, text);
    qc_put(file, "</bdi>");
}

void qc_paper_amount(qc_file *file, int64_t cents)
{
    char text[QC_MONEY_SIZE];

    qc_money_write(cents, text);
    qc_put_raw(file, text);
}
