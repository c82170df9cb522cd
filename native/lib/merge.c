#include "merge.h"

int qc_merge_step(qc_merge *merge, const char *sql)
{
    qc_stmt *step = qc_prepare(merge->store->db, sql);

    qc_bind_int_at(step, ":run", merge->run);
    qc_bind_text_at(step, ":today", merge->today);
    qc_bind_text_at(step, ":yesterday", merge->yesterday);
    qc_bind_text_at(step, ":tomorrow", merge->tomorrow);
    qc_bind_int_at(step, ":table", merge->table);
    qc_bind_int_at(step, ":past", merge->past);
    qc_bind_int_at(step, ":last", merge->last_course);
    return qc_run(step);
}

int qc_merge_steps(qc_merge *merge, const char *const *statements)
{
    int rc = 0;

    for (; *statements && !rc; statements++)
        rc = qc_merge_step(merge, *statements);
    return rc;
}

/* ---- organisations ------------------------------------------------------ */

/* An organisation is certified when the feed lists it. The table adds slugs and states; courses and centres may name
 * organisations that neither lists. */
static const char *const gather_organisations[] = {
    "UPDATE s_organisation SET (slug, remarks) = (SELECT min(slug), max(remarks) FROM s_table t"
    " WHERE t.name = s_organisation.name)",
    "INSERT OR IGNORE INTO s_organisation(name, slug, state, country, remarks)"
    " SELECT name, slug, CASE state WHEN 'certified' THEN 'unknown' ELSE state END, country, remarks FROM s_table",
    "INSERT OR IGNORE INTO s_organisation(name, state) SELECT DISTINCT organisation, 'unknown' FROM s_centre"
    " WHERE listed",
    "INSERT OR IGNORE INTO s_organisation(name, state) SELECT DISTINCT organisation, 'unknown' FROM s_course",
    /* Only a slug that one organisation has is a key. */
    "UPDATE s_organisation SET slug = NULL WHERE slug IN"
    " (SELECT slug FROM s_organisation WHERE slug IS NOT NULL GROUP BY slug HAVING count(*) > 1)",
    NULL
};

static const char *const match_organisations[] = {
    "UPDATE s_organisation SET row = (SELECT o.id FROM organisation o WHERE o.slug = s_organisation.slug"
    " ORDER BY o.gone IS NOT NULL, o.id LIMIT 1) WHERE slug IS NOT NULL",
    "UPDATE s_organisation SET row = (SELECT o.id FROM organisation o WHERE o.name = s_organisation.name"
    " AND NOT EXISTS (SELECT 1 FROM s_organisation taken WHERE taken.row = o.id)"
    " ORDER BY o.gone IS NOT NULL, o.id LIMIT 1) WHERE row IS NULL",
    /* Renamed, where no slug tells: the same set of centres, and nobody else has it. */
    "WITH old AS (SELECT o.id, (SELECT group_concat(name, char(10)) FROM"
    "  (SELECT name FROM centre c WHERE c.organisation = o.id AND c.gone IS NULL ORDER BY name)) AS centres"
    "  FROM organisation o WHERE o.gone IS NULL"
    "  AND NOT EXISTS (SELECT 1 FROM s_organisation taken WHERE taken.row = o.id)),"
    " new AS (SELECT s.id, (SELECT group_concat(name, char(10)) FROM"
    "  (SELECT name FROM s_centre c WHERE c.organisation = s.name AND c.listed ORDER BY name)) AS centres"
    "  FROM s_organisation s WHERE s.row IS NULL),"
    " pair AS (SELECT min(new.id) AS new, min(old.id) AS old FROM new JOIN old USING(centres)"
    "  GROUP BY centres HAVING count(*) = 1)"
    " UPDATE s_organisation SET row = pair.old FROM pair WHERE pair.new = s_organisation.id",
    "UPDATE s_organisation SET fresh = 1, row = id + (SELECT coalesce(max(id), 0) FROM organisation)"
    " WHERE row IS NULL",
    NULL
};

/* What a set does not say does not wipe what was known. */
static const char keep_details[] =
    "UPDATE s_organisation SET email = o.email, phone = o.phone, url = o.url, address = o.address,"
    " country = coalesce(s_organisation.country, o.country) FROM organisation o"
    " WHERE o.id = s_organisation.row AND s_organisation.state <> 'certified'";
static const char keep_table[] =
    "UPDATE s_organisation SET slug = o.slug, remarks = o.remarks, state = CASE"
    " WHEN s_organisation.state = 'unknown' AND o.state <> 'certified' THEN o.state ELSE s_organisation.state END"
    " FROM organisation o WHERE o.id = s_organisation.row";

#define ORGANISATION_DIFFERS                                                                                          \
    "(o.gone IS NOT NULL OR (o.name, o.slug, o.state, o.country, o.email, o.phone, o.url, o.address, o.remarks)"      \
    " IS NOT (s.name, s.slug, s.state, s.country, s.email, s.phone, s.url, s.address, s.remarks))"
#define ORGANISATION_BEFORE                                                                                           \
    "json_object('name', o.name, 'slug', o.slug, 'state', o.state, 'country', o.country, 'email', o.email, 'phone',"  \
    " o.phone, 'url', o.url, 'address', o.address, 'remarks', o.remarks, 'gone', o.gone)"

/* What a past course alone tells of is not in the site's list any more, where all are in it. */
static const char *const apply_organisations[] = {
    "INSERT INTO change(run, layer, row, what, before) SELECT :run, 'organisation', o.id, CASE"
    " WHEN o.gone IS NOT NULL THEN 'returned' WHEN o.name <> s.name THEN 'renamed' ELSE 'changed' END,"
    " " ORGANISATION_BEFORE " FROM s_organisation s JOIN organisation o ON o.id = s.row"
    " WHERE s.fresh IS NULL AND " ORGANISATION_DIFFERS,
    "UPDATE organisation AS o SET name = s.name, slug = s.slug, state = s.state, country = s.country,"
    " email = s.email, phone = s.phone, url = s.url, address = s.address, remarks = s.remarks, gone = NULL"
    " FROM s_organisation s WHERE s.row = o.id AND s.fresh IS NULL AND " ORGANISATION_DIFFERS,
    "INSERT INTO organisation(id, name, slug, state, country, email, phone, url, address, remarks, first_seen, gone)"
    " SELECT row, name, slug, state, country, email, phone, url, address, remarks, :today,"
    " iif(:past AND :table, :today, NULL) FROM s_organisation WHERE fresh ORDER BY row",
    "INSERT INTO change(run, layer, row, what) SELECT :run, 'organisation', row, 'added' FROM s_organisation"
    " WHERE fresh AND " QC_NOT_FIRST_RUN " ORDER BY row",
    NULL
};

/* An entry that could not be read may be any organisation's, so that then none is called gone. Without the table only
 * the feed's silence counts, and it speaks of certified ones. */
static const char *const lose_organisations[] = {
    "INSERT INTO change(run, layer, row, what, before) SELECT :run, 'organisation', o.id, 'gone', " ORGANISATION_BEFORE
    " FROM organisation o WHERE o.gone IS NULL AND (:table OR o.state = 'certified')"
    " AND NOT EXISTS (SELECT 1 FROM s_organisation s WHERE s.row = o.id)"
    " AND NOT EXISTS (SELECT 1 FROM s_spared WHERE layer = 'organisation')",
    "UPDATE organisation SET gone = :today, state = 'unknown' WHERE id IN"
    " (SELECT row FROM change WHERE run = :run AND layer = 'organisation' AND what = 'gone')",
    NULL
};

int qc_merge_organisations(qc_merge *merge)
{
    int rc = qc_merge_steps(merge, gather_organisations);

    if (!rc)
        rc = qc_merge_steps(merge, match_organisations);
    if (!rc && !merge->past)
        rc = qc_merge_step(merge, keep_details);
    if (!rc && !merge->past && !merge->table)
        rc = qc_merge_step(merge, keep_table);
    if (merge->past && !rc) /* the past feed names organisations and says nothing of them */
        return qc_merge_step(merge, apply_organisations[2]);
    if (!rc)
        rc = qc_merge_steps(merge, apply_organisations);
    return rc ? rc : qc_merge_steps(merge, lose_organisations);
}

/* ---- centres ------------------------------------------------------------ */

/* By the site's number where both sides have one, else by name, which is unique over the whole site; renamed ones by
 * their place within the organisation. A number that several have tells none from another. */
static const char *const match_centres[] = {
    "UPDATE s_centre SET site_id = NULL WHERE site_id IN"
    " (SELECT site_id FROM s_centre GROUP BY site_id HAVING count(*) > 1)",
    "UPDATE s_centre SET owner = (SELECT row FROM s_organisation s WHERE s.name = s_centre.organisation)",
    "UPDATE s_centre SET row = (SELECT c.id FROM centre c WHERE c.site_id = s_centre.site_id"
    " ORDER BY c.gone IS NOT NULL, c.id LIMIT 1) WHERE site_id IS NOT NULL"
    " AND EXISTS (SELECT 1 FROM centre WHERE site_id IS NOT NULL)",
    "UPDATE s_centre SET row = (SELECT c.id FROM centre c WHERE c.name = s_centre.name"
    " AND (c.site_id IS NULL OR s_centre.site_id IS NULL)"
    " AND NOT EXISTS (SELECT 1 FROM s_centre taken WHERE taken.row = c.id)"
    " ORDER BY c.gone IS NOT NULL, c.id LIMIT 1) WHERE row IS NULL",
    "WITH old AS (SELECT min(c.id) AS id, c.organisation AS owner, c.geom AS geom FROM centre c"
    "  WHERE c.gone IS NULL AND c.geom IS NOT NULL AND NOT EXISTS (SELECT 1 FROM s_centre s WHERE s.row = c.id)"
    "  GROUP BY 2, 3 HAVING count(*) = 1),"
    " new AS (SELECT min(s.id) AS id, s.owner, s.geom FROM s_centre s"
    "  WHERE s.row IS NULL AND s.listed AND s.geom IS NOT NULL AND EXISTS (SELECT 1 FROM centre)"
    "  GROUP BY 2, 3 HAVING count(*) = 1)"
    " UPDATE s_centre SET row = old.id FROM new JOIN old USING(owner, geom) WHERE new.id = s_centre.id",
    "UPDATE s_centre SET fresh = 1, row = id + (SELECT coalesce(max(id), 0) FROM centre) WHERE row IS NULL",
    NULL
};

#define CENTRE_DIFFERS                                                                                                \
    "(c.gone IS NOT NULL OR (c.name, c.organisation, c.shape, c.flaw, c.geom)"                                        \
    " IS NOT (s.name, s.owner, s.shape, s.flaw, s.geom))"
#define CENTRE_BEFORE                                                                                                 \
    "json_object('name', c.name, 'organisation', c.organisation, 'lon', ST_X(c.geom), 'lat', ST_Y(c.geom), 'flaw',"   \
    " c.flaw, 'gone', c.gone)"

/* What a past course alone tells of is not in the site's list any more. */
static const char put_centres[] =
    "INSERT INTO centre(id, site_id, organisation, name, shape, flaw, first_seen, gone, geom)"
    " SELECT row, site_id, owner, name, shape, flaw, :today, iif(:past, :today, NULL), geom FROM s_centre"
    " WHERE fresh ORDER BY row";

static const char *const apply_centres[] = {
    "INSERT INTO change(run, layer, row, what, before) SELECT :run, 'centre', c.id, CASE"
    " WHEN c.gone IS NOT NULL THEN 'returned' WHEN c.name <> s.name THEN 'renamed'"
    " WHEN c.geom IS NOT s.geom THEN 'moved' ELSE 'changed' END, " CENTRE_BEFORE
    " FROM s_centre s JOIN centre c ON c.id = s.row WHERE s.fresh IS NULL AND s.listed AND " CENTRE_DIFFERS,
    "UPDATE centre AS c SET name = s.name, organisation = s.owner, shape = s.shape, flaw = s.flaw, geom = s.geom,"
    " gone = NULL FROM s_centre s WHERE s.row = c.id AND s.fresh IS NULL AND s.listed AND " CENTRE_DIFFERS,
    "UPDATE centre AS c SET site_id = s.site_id FROM s_centre s"
    " WHERE s.row = c.id AND s.site_id IS NOT NULL AND c.site_id IS NOT s.site_id",
    put_centres,
    "INSERT INTO change(run, layer, row, what) SELECT :run, 'centre', row, 'added' FROM s_centre"
    " WHERE fresh AND " QC_NOT_FIRST_RUN " ORDER BY row",
    "INSERT INTO change(run, layer, row, what, before) SELECT :run, 'centre', c.id, 'gone', " CENTRE_BEFORE
    " FROM centre c WHERE c.gone IS NULL AND NOT EXISTS (SELECT 1 FROM s_centre s WHERE s.row = c.id)"
    " AND NOT " QC_SPARED("centre", "c.organisation"),
    "UPDATE centre SET gone = :today WHERE id IN"
    " (SELECT row FROM change WHERE run = :run AND layer = 'centre' AND what = 'gone')",
    NULL
};

int qc_merge_centres(qc_merge *merge)
{
    int rc = qc_merge_steps(merge, match_centres);

    if (rc)
        return rc;
    return merge->past ? qc_merge_step(merge, put_centres) : qc_merge_steps(merge, apply_centres);
}

/* ---- geometry ----------------------------------------------------------- */

/* A course lies where its centre lies; an organisation is all its centres, else a point in its country. */
static const char *const follow_centres[] = {
    "UPDATE course AS c SET geom = t.geom FROM centre t WHERE t.id = c.centre AND c.geom IS NOT t.geom AND t.id IN"
    " (SELECT row FROM change WHERE run = :run AND layer = 'centre')",
    "CREATE TEMP TABLE IF NOT EXISTS s_shape(organisation INTEGER PRIMARY KEY, located TEXT, geom BLOB)",
    "DELETE FROM s_shape",
    "INSERT INTO s_shape SELECT organisation, 'centres', CastToMulti(ST_Collect(geom)) FROM"
    " (SELECT organisation, geom FROM centre WHERE gone IS NULL AND geom IS NOT NULL ORDER BY organisation, id)"
    " GROUP BY organisation",
    "INSERT OR IGNORE INTO s_shape SELECT o.id, 'country', CastToMulti(MakePoint(k.lon, k.lat, 4326))"
    " FROM organisation o JOIN geodata.country k ON k.code = o.country",
    "UPDATE organisation AS o SET located = s.located, geom = s.geom FROM"
    " (SELECT o.id, t.located, t.geom FROM organisation o LEFT JOIN s_shape t ON t.organisation = o.id) s"
    " WHERE s.id = o.id AND (o.located, o.geom) IS NOT (s.located, s.geom)",
    NULL
};

int qc_merge_geometry(qc_merge *merge)
{
    return qc_merge_steps(merge, follow_centres);
}

/* ---- counting ----------------------------------------------------------- */

static int count(qc_merge *merge, const char *sql, qc_layer layer, qcert_tally *tally)
{
    qc_stmt *get = qc_prepare(merge->store->db, sql);
    int rc;

    qc_bind_int(get, merge->run);
    qc_bind_text(get, qc_layer_names[layer]);
    rc = qc_step(get);
    if (rc == QCERT_ROW)
        *tally = (qcert_tally){ .added = qc_int(get, 0), .changed = qc_int(get, 1), .moved = qc_int(get, 2),
                                .renamed = qc_int(get, 3), .gone = qc_int(get, 4), .rejected = qc_int(get, 5) };
    qc_release(get);
    return rc < 0 ? rc : 0;
}

int qc_merge_tally(qc_merge *merge, qc_layer layer, qcert_tally *tally)
{
    static const char *const carried[QC_LAYERS] = {
        "SELECT count(*), count(fresh) FROM s_organisation", "SELECT count(*), count(fresh) FROM s_centre",
        "SELECT count(*), 0 FROM s_course",
    };
    qc_stmt *get;
    int rc = count(merge,
                   "SELECT count(*) FILTER (WHERE what = 'returned'), count(*) FILTER (WHERE what = 'changed'),"
                   " count(*) FILTER (WHERE what = 'moved'), count(*) FILTER (WHERE what = 'renamed'),"
                   " count(*) FILTER (WHERE what = 'gone'), (SELECT count(*) FROM s_spared WHERE layer = ?2)"
                   " FROM change WHERE run = ?1 AND layer = ?2", layer, tally);

    if (rc)
        return rc;
    get = qc_prepare(merge->store->db, carried[layer]);
    rc = qc_step(get);
    if (rc == QCERT_ROW) {
        tally->added += qc_int(get, 1) + (layer == QC_COURSE ? merge->new_courses : 0);
        tally->unchanged = (layer == QC_COURSE && merge->known ? qc_known_taken(merge->known) : 0);
        tally->unchanged += qc_int(get, 0) - tally->added - tally->changed - tally->moved - tally->renamed;
    }
    qc_release(get);
    return rc < 0 ? rc : 0;
}
