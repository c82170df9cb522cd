/* money.h - amounts of euro as whole cents: read as people write them, never rounded, never wrapped. */
#ifndef QC_MONEY_H
#define QC_MONEY_H

#include <stdint.h>

#define QC_MONEY_SIZE 32 /* any amount and its NUL, with room */

/* Reads an amount that is not below 0: "20", "20.5", "20,50", "EUR 1240.00", "1'240.00", "1 240,00 €", "1.234.567". One
 * comma or point before three digits may part thousands or cents: that is refused, and so is any part of a cent.
 * Returns NULL, or what is wrong in words that go on "... is no amount: ". */
const char *qc_money_read(const char *text, int64_t *cents);

/* "1240.00", "-0.05" */
void qc_money_write(int64_t cents, char text[QC_MONEY_SIZE]);

/* Exact, or not at all: 0, or QCERT_EFORMAT and the result as it was. */
int qc_money_add(int64_t a, int64_t b, int64_t *sum);
int qc_money_times(int64_t cents, int64_t count, int64_t *product);

#endif
