/* iban.h - numbers of bank accounts as ISO 13616 has them. */
#ifndef QC_IBAN_H
#define QC_IBAN_H

#define QC_IBAN_SIZE 48 /* 34 letters and digits, a blank after every fourth, and a NUL */

/* Reads an IBAN with or without blanks, in any case, and writes it in groups of four. Returns NULL,
 * or what is wrong. */
const char *qc_iban_read(const char *text, char iban[QC_IBAN_SIZE]);

#endif
