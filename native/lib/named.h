/* named.h - a country or a language by its code, named in somebody's language. */
#ifndef QC_NAMED_H
#define QC_NAMED_H

#include "names.h"
#include "store.h"

/* Where ICU knows no name it is that of the reference data, which must be there; where these know none, the code. what:
 * QC_COUNTRY or QC_LANGUAGE. */
int qc_name_code(qcert_store *store, const qc_names *names, int what, const char *code, qc_named *named);

#endif
