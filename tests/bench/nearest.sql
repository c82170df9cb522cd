CREATE TABLE course AS
    SELECT id, starts, greatest(starts, ends) AS last_day,
        string_to_array(languages, ',') AS languages,
        ST_MakePoint(lon, lat)::geography AS geog
    FROM load;
CREATE INDEX ON course USING gist(geog);
ALTER TABLE place ADD geog geography;
UPDATE place SET geog = ST_MakePoint(lon, lat)::geography;
VACUUM ANALYZE;

-- The index goes by distances on the sphere, which is near enough to find
-- candidates: some places, and of the last one all courses.
CREATE FUNCTION nearest(geography, today date, language text,
    candidates bigint)
RETURNS TABLE(course bigint, metres float8, starts date) LANGUAGE sql STABLE AS
$$
    SELECT id, ST_Distance(geog, $1) AS metres, starts
    FROM (SELECT * FROM course
          WHERE last_day >= $2 AND ($3 IS NULL OR $3 = ANY(languages))
          ORDER BY geog <-> $1 FETCH FIRST ($4) ROWS WITH TIES) AS candidate
    ORDER BY metres, starts, id LIMIT 10
$$;

-- The microseconds of one question; its statement is planned once a session.
CREATE FUNCTION ask_all(today date, language text, candidates bigint)
RETURNS float8 LANGUAGE plpgsql AS
$$
DECLARE
    began timestamptz := clock_timestamp();
    asked record;
    answer record;
BEGIN
    FOR asked IN SELECT geog FROM place LOOP
        FOR answer IN
            SELECT * FROM nearest(asked.geog, today, language, candidates)
        LOOP
        END LOOP;
    END LOOP;
    RETURN extract(epoch FROM clock_timestamp() - began) * 1e6
           / (SELECT count(*) FROM place);
END
$$;
