/* person.h - names of people, compared as people write them: without case, accents and order. Pure. */
#ifndef QC_PERSON_H
#define QC_PERSON_H

typedef enum qc_likeness { QC_DIFFERENT, QC_CLOSE, QC_MATCH } qc_likeness;

/* What names that match have in common: their words, folded, in the order of the alphabet. The caller frees it; NULL
 * without memory. */
char *qc_person_key(const char *name);

/* MATCH: the same words. CLOSE: a person should look, for one name lacks some words of the other, has initials in their
 * place, writes them in one, or differs by a letter or two. 0, or QCERT_EMEMORY. */
int qc_person_compare(const char *one, const char *other, qc_likeness *likeness);

#endif
