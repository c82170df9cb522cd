/* paper.h - the beginning and the end of a page of HTML that is made for sheets of A4, and holds all that it needs. */
#ifndef QC_PAPER_H
#define QC_PAPER_H

#include "markup.h"

void qc_paper_begin(qc_file *file, const char *title); /* up to and with the heading */
void qc_paper_end(qc_file *file);

/* Text from data, which keeps its direction to itself. */
void qc_paper_text(qc_file *file, const char *text);
void qc_paper_amount(qc_file *file, int64_t cents); /* "1240.00" */

#endif
