CREATE TABLE course AS
    SELECT id, starts, ST_MakePoint(lon, lat)::geography AS geog FROM load;
CREATE INDEX ON course USING gist(geog);
ALTER TABLE place ADD geog geography;
UPDATE place SET geog = ST_MakePoint(lon, lat)::geography;
VACUUM ANALYZE;

-- The index goes by distances on the sphere, which is near enough to find
-- candidates.
CREATE FUNCTION nearest(geography)
RETURNS TABLE(course bigint, metres float8, starts date) LANGUAGE sql STABLE AS
$$
    SELECT id, ST_Distance(geog, $1) AS metres, starts
    FROM (SELECT * FROM course ORDER BY geog <-> $1 LIMIT 50) AS candidate
    ORDER BY metres, starts, id LIMIT 10
$$;

-- The microseconds of one question; its statement is planned once a session.
CREATE FUNCTION ask_all() RETURNS float8 LANGUAGE plpgsql AS
$$
DECLARE
    began timestamptz := clock_timestamp();
    asked record;
    answer record;
BEGIN
    FOR asked IN SELECT geog FROM place LOOP
        FOR answer IN SELECT * FROM nearest(asked.geog) LOOP
        END LOOP;
    END LOOP;
    RETURN extract(epoch FROM clock_timestamp() - began) * 1e6
           / (SELECT count(*) FROM place);
END
$$;
