"""The demo site with an organisation whose every text tries something."""

import json

from built import SOURCE

MEAN = ["<b>&amp;</b><script>document.title='broken'</script>", "</script><script>document.title='broken'</script>",
        "<!--<script>", "two\nlines\tand a tab", 'quotes " and \' and `', "\u202eesrever", "\u2067\u202d",
        "bell \x07 and escape \x1b[31m and \x7f", "دورة نظم المعلومات الجغرافية", "PyQGIS: Python in QGIS", "קורס QGIS למתחילים", "{{title}} {{list}}",
        "]]> &#60; &lt;", "a\u0301 \U0001f5fa \ufffe", " blanks ", "%s%n%d %3C", "../../etc/passwd", "\\u003c \\' --",
        "javascript:document.title='broken'", "Überlang " * 60 + "日本語" * 80]
LANGUAGES = ["العربية", "Norsk", "<i>Klingon</i>", "en/fr", "עברית"]


def content():
    site = json.loads((SOURCE / "geodata" / "demo" / "site.json").read_text())
    number = max(row["id"] for row in site["organisations"]) + 1
    for at, (email, url) in enumerate([
            ("a@example.org?bcc=x@y.z\"><b>", "javascript:document.title='broken'"),
            ("\" onmouseover=document.title=1 @example.org", "https://example.org/\"><script>document.title='broken'</script>"),
            ("two@at@example.org", "data:text/html,<script>document.title='broken'</script>")]):
        site["organisations"].append({"id": number + at, "slug": f"mean-{at}", "name": f"{MEAN[at]} {at} (invented)",
                                      "country": "NO", "email": email, "phone": MEAN[at], "url": url,
                                      "address": "-1 Road\nTown", "remarks": MEAN[at]})
        site["conveners"].append({"id": 9001 + at, "user": site["users"][0]["username"], "organisation": number + at})
    for at, text in enumerate(MEAN):
        organisation = at % 3
        site["training_centers"].append({
            "id": 9001 + at, "name": f"{text[:100]} {at}", "organisation": number + organisation,
            "location": {"type": "Point", "coordinates": [5 + at / 3, [60.123456789012345, 89.9, 90.0000001][at % 3]]}})
        site["course_types"].append({"id": 9100 + at, "name": text[:100], "organisation": number + organisation})
        site["courses"].append({
            "id": 9100 + at, "organisation": number + organisation, "course_type": 9100 + at,
            "convener": 9001 + organisation, "training_center": 9001 + at, "start_date": "2027-03-01",
            "end_date": f"2027-03-{at + 1:02}", "language": LANGUAGES[at % len(LANGUAGES)],
            "trained_competence": text})
    return site
