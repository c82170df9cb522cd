#include "marks.h"

#include <stdlib.h>

int qc_marks_read(qcert_store *store, qc_marks *marks)
{
    int64_t room = 0;
    qc_stmt *all;
    int rc = qc_get_int(store->db, "SELECT count(*) FROM mark", 0, &room);

    if (rc || !room)
        return rc;
    marks->mark = malloc((size_t)room * sizeof *marks->mark);
    if (!marks->mark)
        return qc_fail_memory(&store->ctx);
    all = qc_prepare(store->db, "SELECT row, CASE layer WHEN 'centre' THEN 0 WHEN 'course' THEN 1 ELSE 2 END, starred,"
                     " note IS NOT NULL FROM mark ORDER BY layer, row LIMIT ?");
    qc_bind_int(all, room);
    while ((rc = qc_step(all)) == QCERT_ROW)
        marks->mark[marks->count++] = (qc_mark){ qc_int(all, 0), (qc_layer)qc_int(all, 1), qc_int(all, 2) != 0,
                                                 qc_int(all, 3) != 0 };
    qc_release(all);
    return rc;
}

void qc_marks_free(qc_marks *marks)
{
    qc_release(marks->note);
    free(marks->mark);
    *marks = (qc_marks){ 0 };
}

static int compare(const void *a, const void *b)
{
    const qc_mark *left = a, *right = b;

    if (left->layer != right->layer)
        return left->layer < right->layer ? -1 : 1;
    return left->row < right->row ? -1 : left->row > right->row;
}

static const qc_mark *find(const qc_marks *marks, qc_layer layer, int64_t row)
{
    const qc_mark sought = { row, layer, 0, 0 };

    return marks->count ? bsearch(&sought, marks->mark, marks->count, sizeof sought, compare) : NULL;
}

int qc_is_starred(const qc_marks *marks, qc_layer layer, int64_t row)
{
    const qc_mark *mark = find(marks, layer, row);

    return mark && mark->starred;
}

int qc_marks_note(qcert_store *store, qc_marks *marks, qc_layer layer, int64_t row, const char **note)
{
    static const char *const names[] = { "centre", "course", "organisation" };
    const qc_mark *mark = find(marks, layer, row);
    int rc;

    *note = NULL;
    if (!mark || !mark->noted)
        return 0;
    qc_release(marks->note);
    marks->note = qc_prepare(store->db, "SELECT note FROM mark WHERE layer = ? AND row = ?");
    qc_bind_text(marks->note, names[layer]);
    qc_bind_int(marks->note, row);
    rc = qc_step(marks->note);
    if (rc == QCERT_ROW)
        *note = qc_text(marks->note, 0);
    return rc < 0 ? rc : 0;
}
