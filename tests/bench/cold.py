"""`qcert find` with a filter, from its start to its last word, beside the
spatialite tool, which measures every course that passes."""

import json
import subprocess
import sys

from measure import head, in_turns, line, run
from nearest import A_YEAR_LATER

LON, LAT, LANGUAGE, LIMIT = 7.45, 46.95, "de", 20
BRUTE_FORCE = f"""
    SELECT c.id, ST_Distance(c.geom, MakePoint({LON}, {LAT}, 4326), 1) AS metres,
        c.type, c.starts, c.ends, c.convener, c.language, o.name, o.email, t.name
    FROM course c JOIN organisation o ON o.id = c.organisation
        JOIN centre t ON t.id = c.centre
    WHERE c.gone IS NULL AND c.online IS NULL AND o.state = 'certified'
        AND max(c.starts, c.ends) >= '{A_YEAR_LATER}'
        AND (c.languages IS NULL OR ',' || c.languages || ',' LIKE '%,{LANGUAGE},%')
    ORDER BY metres, c.starts, c.id LIMIT {LIMIT}"""


def output(words):
    return subprocess.run(words, check=True, text=True, stdout=subprocess.PIPE).stdout


def compare(qcert, store):
    ours = [qcert, "--quiet", "--store", store, "--today", str(A_YEAR_LATER), "find", "--near", f"{LON},{LAT}",
            "--language", LANGUAGE, "--limit", str(LIMIT)]
    theirs = ["spatialite", "-silent", store, BRUTE_FORCE]
    ids = [course["id"] for course in json.loads(output([*ours, "--json"]))["courses"]]
    if ids != [int(row.split("|")[0]) for row in output(theirs).splitlines()]:
        sys.exit("the answers of qcert and of spatialite differ")
    head("qcert", "spatialite")
    own, peer = in_turns(lambda: run(ours), lambda: run(theirs))
    line("cold find near a place, German, time", own.seconds * 1000, peer.seconds * 1000, "ms")
    line("cold find near a place, German, processor", own.processor * 1000, peer.processor * 1000, "ms")
