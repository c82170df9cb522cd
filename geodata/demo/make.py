#!/usr/bin/python3
"""Write site.json: an invented set of courses to try everything with.

No organisation, person or course in here exists; only the towns do. Dates are
days from the day on which the data are used, so that they never grow old.
Usage: make.py [FILE]
"""

import itertools
import json
import sys
from dataclasses import dataclass, field
from pathlib import Path

BASICS, ADVANCED, PYTHON = "QGIS Basics", "QGIS Advanced", "PyQGIS"


@dataclass
class School:
    """An organisation, and what it teaches in which languages.

    courses: start:days, start counted from today; types, centres, trainers
    and languages take turns.
    """

    name: str
    slug: str
    country: str
    address: str
    types: list
    languages: list
    courses: str
    trainers: int = 1
    competences: list = field(default_factory=lambda: ["GIS fundamentals"])
    state: dict = field(default_factory=dict)
    url: str = "https://www.example.org/"


PENDING = {"approved": False, "status": "Pending",
           "remarks": "Please add a <i>sample</i> of your course material."}
IN_REVIEW = {"approved": False, "status": None}
REJECTED = {"approved": False, "rejected": True, "status": "Rejected",
            "remarks": "The syllabus is missing."}
ARCHIVED = {"archived": True}

SCHOOLS = [
    # Europe
    School("Example GIS School Bern (invented)", "example-gis-school-bern", "CH",
           "Musterweg 1\r\n3000 Bern", ["QGIS Grundlagen", "QGIS Aufbaukurs", PYTHON],
           ["Deutsch", "deutsch", "de/fr"],
           "-420:2 -190:3 -45:2 -2:5 +16:2 +58:3 +130:2 +310:2", 3),
    School("Beispiel Kartenwerkstatt Zürich (invented)", "beispiel-kartenwerkstatt-zurich",
           "CH", "Beispielgasse 7\n8000 Zürich", ["QGIS Einführung", "Räumliche Analyse"],
           ["Deutsch", "English"], "-300:1 -80:2 +0:1 +33:2 +101:1 +220:3", 2,
           ["Cartography", "Spatial analysis"]),
    School("École Exemple de Géomatique Genève (invented)", "ecole-exemple-geomatique-geneve",
           "CH", "Chemin de l’Exemple 3\n1200 Genève", ["QGIS débutant", "QGIS avancé"],
           ["Français", "FR", "EN/FR"], "-250:2 -33:3 +26:2 +82:2 +265:3"),
    School("Beispiel GeoAkademie Leipzig (invented)", "beispiel-geoakademie-leipzig", "DE",
           "Musterstraße 12, 04100 Leipzig", ["QGIS Basiskurs", "QGIS für Fortgeschrittene"],
           ["Deutsch", "de", "Deutsch "], "-365:3 -120:3 -20:2 +12:3 +75:2 +170:3 +400:3", 2),
    School("Beispiel Kartenschule Hamburg (invented)", "beispiel-kartenschule-hamburg", "DE",
           "Beispielkai 4\n20000 Hamburg", ["QGIS kompakt", "QField im Gelände"],
           ["deutsch", "English"], "-210:2 -60:1 +40:2 +95:1 +205:2"),
    School("Atelier Exemple SIG Lyon (invented)", "atelier-exemple-sig-lyon", "FR",
           "1 rue de l'Exemple\r\n69000 Lyon", ["QGIS initiation", "QGIS perfectionnement"],
           ["Français", "français", None], "-330:3 -140:2 -7:3 -3:4 +19:2 +66:3 +150:2 +333:3",
           2, ["Bases de la cartographie", "Analyse spatiale"]),
    School("Exemple Formation Carto Rennes (invented)", "exemple-formation-carto-rennes", "FR",
           "5 place Modèle, 35000 Rennes", ["QGIS initiation", "PostGIS et QGIS"],
           ["Français", ""], "-180:2 -50:3 +48:2 +118:3 +245:2"),
    School("Academia Ejemplo SIG Girona (invented)", "academia-ejemplo-sig-girona", "ES",
           "Carrer de l'Exemple 9\n17000 Girona", ["QGIS básico", "QGIS avanzado"],
           ["español", "català / español", "Castellano"],
           "-280:5 -90:3 +8:5 +85:3 +190:5 +420:5", 2, ["Fundamentos de SIG"]),
    School("Ejemplo <b>Mapas</b> & Más Madrid (invented)", "ejemplo-bmapasb-mas-madrid", "ES",
           "<p>Calle del Ejemplo 2</p>\n28000 Madrid", ["QGIS <intro> & \"más\"", "QGIS web"],
           ["Español", "ES & EN"], "-150:2 -12:2 +30:2 +140:2",
           competences=['Cartografía: "básica" a <avanzada>', "Línea 1\nLínea 2"]),
    School("Voorbeeld GIS Opleidingen Utrecht (invented)", "voorbeeld-gis-opleidingen-utrecht",
           "NL", "Voorbeeldplein 8\n3500 Utrecht", ["QGIS basis", "QGIS gevorderd"],
           ["Nederlands", "NL", "nederlands"], "-230:2 -70:2 +0:3 +62:2 +155:2 +290:2", 2),
    School("Voorbeeld Kaartlab Groningen (invented)", "voorbeeld-kaartlab-groningen", "NL",
           "Voorbeeldstraat 21, 9700 Groningen", ["QGIS basis", "Hydrologie met QGIS"],
           ["Nederlands", "English"], "-100:3 +54:3 +230:3", url=""),
    School("Example Mapping Centre Edinburgh (invented)", "example-mapping-centre-edinburgh",
           "GB", "1 Sample Close, Edinburgh", [BASICS, ADVANCED], ["English", "english"],
           "-340:2 -110:3 -5:1 +28:2 +110:3 +275:2"),
    # Africa
    School("Example Spatial Training Cape Town (invented)",
           "example-spatial-training-cape-town", "ZA", "10 Sample Street, Cape Town",
           [BASICS, ADVANCED, PYTHON], ["English", "english", "English, with Afrikaans support"],
           "-400:3 -170:5 -25:3 -1:3 +36:3 +125:5 +350:3", 3, ["Remote sensing", None]),
    School("Example GeoSkills Windhoek (invented)", "example-geoskills-windhoek", "NA",
           "PO Box 12\r\nWindhoek", [BASICS, "Groundwater mapping"], ["English"],
           "-160:3 +72:3 +200:4"),
    School("Example Map House Nairobi (invented)", "example-map-house-nairobi", "KE",
           "Sample Lane 3, Nairobi", [BASICS, "Humanitarian mapping"],
           ["English / Kiswahili", "English"], "-270:3 -65:2 +44:3 +160:2", 2),
    School("Exemple SIG Dakar (invented)", "exemple-sig-dakar", "SN", "Rue 1, Dakar",
           ["QGIS débutant", "SIG et agriculture"], ["Français", "fr"], "-95:4 +52:4 +240:4"),
    # The Americas
    School("Exemplo Escola de SIG Curitiba (invented)", "exemplo-escola-sig-curitiba", "BR",
           "Rua Exemplo 100\nCuritiba", ["QGIS básico", "QGIS intermediário"],
           ["Português (BR)", "pt-br", "Português"], "-310:4 -85:4 -3:4 +22:4 +105:4 +300:4", 2),
    School("Instituto Ejemplo de Mapas Mendoza (invented)", "instituto-ejemplo-mapas-mendoza",
           "AR", "Calle Ejemplo 55, Mendoza", ["QGIS inicial", "Catastro con QGIS"],
           ["Español", "español "], "-200:3 -40:2 +60:3 +180:2"),
    School("Example Open Maps Denver (invented)", "example-open-maps-denver", "US",
           "100 Sample Avenue, Denver", ["QGIS Basics (webinar)", ADVANCED],
           ["English", "en-US"], "-220:1 -55:2 +0:1 +31:1 +90:2 +210:1 +370:1", 2),
    School("Exemple Géo Québec (invented)", "exemple-geo-quebec", "CA",
           "12, rue Exemple, Québec", ["QGIS de base", "Foresterie avec QGIS"],
           ["EN/FR", "Français (Québec)"], "-130:2 +46:2 +195:3"),
    # Asia
    School("見本GIS教室 札幌 (invented)", "jian-ben-giskyo-shi-zha-huang", "JP",
           "見本町1-1\n札幌市", ["QGIS入門", "QGIS応用"], ["日本語", "Japanese"],
           "-175:1 -35:2 +24:1 +115:2", competences=["地図作成の基礎"]),
    School("Example GIS Lab Pune (invented)", "example-gis-lab-pune", "IN",
           "Sample Road, Pune", [BASICS, "Watershed analysis"], ["English & हिन्दी", "English"],
           "-260:5 -75:3 +18:5 +135:3 +325:5", 2),
    School("أكاديمية مثال للخرائط (invented)", "kdymy-mthl-llkhryt", "JO", "شارع المثال، عمّان",
           ["أساسيات QGIS", BASICS], ["العربية", "Arabic"], "-145:3 +56:3 +185:3",
           competences=["أساسيات نظم المعلومات الجغرافية"], url=None),
    # The Pacific and the poles
    School("Example Island Mapping Suva (invented)", "example-island-mapping-suva", "FJ",
           "Sample Parade, Suva", [BASICS, "Coastal mapping"], ["English", "english"],
           "-155:3 +38:3 +165:3 +450:3"),
    School("Example Reef GIS Apia (invented)", "example-reef-gis-apia", "WS",
           "Beach Road 1, Apia", [BASICS], ["English / Gagana Samoa"], "-105:2 +70:2 +250:2"),
    School("Example Polar Mapping Station (invented)", "example-polar-mapping-station", "AQ",
           "Hut 1", ["QGIS in the cold"], ["English", "norsk"], "-320:6 +78:6 +235:6 +520:6"),
    # Not, or no longer, certified
    School("Exemplo Candidato Lisboa (invented)", "exemplo-candidato-lisboa", "PT",
           "Rua Exemplo 1, Lisboa", ["QGIS básico"], ["Português"], "+64:2", state=PENDING),
    School("Example New School Hà Nội (invented)", "example-new-school-ha-noi", "VN",
           "1 Phố Mẫu, Hà Nội", [BASICS], ["Tiếng Việt"], "+88:3", state=IN_REVIEW),
    School("Eksempel Refused Maps Oslo (invented)", "eksempel-refused-maps-oslo", "NO",
           "Eksempelgata 1, Oslo", [BASICS], ["norsk"], "-240:2", state=REJECTED),
    School("Beispiel Ehemalige Schule Wien (invented)", "beispiel-ehemalige-schule-wien", "AT",
           "Mustergasse 2, Wien", ["QGIS Grundkurs"], ["Deutsch"], "-380:2 -115:2 +98:2",
           state=ARCHIVED),
]

# slug of the school: its centres, each a name and a longitude and latitude
CENTRES = {
    "example-gis-school-bern": [("Bern Kursraum Altstadt", 7.4474, 46.9480),
                                ("Thun Kursraum am See", 7.6280, 46.7580)],
    "beispiel-kartenwerkstatt-zurich": [("Zürich Werkstatt", 8.5417, 47.3769),
                                        ("Winterthur Werkstatt", 8.7241, 47.4988)],
    "ecole-exemple-geomatique-geneve": [("Genève Salle du Lac", 6.1432, 46.2044)],
    "beispiel-geoakademie-leipzig": [("Leipzig Schulungsraum", 12.3731, 51.3397),
                                     ("Dresden Schulungsraum", 13.7373, 51.0504)],
    "beispiel-kartenschule-hamburg": [("Hamburg Kartenhaus", 9.9937, 53.5511)],
    "atelier-exemple-sig-lyon": [("Lyon Atelier", 4.8357, 45.7640), ("En ligne", 2.0, 47.0)],
    "exemple-formation-carto-rennes": [("Rennes Centre", -1.6778, 48.1173)],
    "academia-ejemplo-sig-girona": [("Girona Aula 1", 2.8249, 41.9794),
                                    ("Figueres Aula 2", 2.9611, 42.2662)],
    "ejemplo-bmapasb-mas-madrid": [("Madrid <Centro> & Norte", -3.7038, 40.4168)],
    "voorbeeld-gis-opleidingen-utrecht": [("Utrecht Leslokaal", 5.1214, 52.0907),
                                          ("Utrecht Leslokaal boven", 5.1214, 52.0907)],
    "voorbeeld-kaartlab-groningen": [("Groningen Kaartlab", 6.5665, 53.2194)],
    "example-mapping-centre-edinburgh": [("Edinburgh Old Town Room", -3.1883, 55.9533)],
    "example-spatial-training-cape-town": [("Cape Town Harbour Room", 18.4241, -33.9249),
                                           ("Stellenbosch Room", 18.8602, -33.9321)],
    "example-geoskills-windhoek": [("Windhoek Hall", 17.0836, -22.5609)],
    "example-map-house-nairobi": [("Nairobi Map House", 36.8219, -1.2921),
                                  ("On request, Kenya", None, None)],
    "exemple-sig-dakar": [("Dakar Salle 1", -17.4677, 14.7167)],
    "exemplo-escola-sig-curitiba": [("Curitiba Sala 1", -49.2733, -25.4284)],
    "instituto-ejemplo-mapas-mendoza": [("Mendoza Aula", -68.8458, -32.8895)],
    "example-open-maps-denver": [("Online", 0.0, 0.0),
                                 ("Denver Downtown Room", -104.9903, 39.7392)],
    "exemple-geo-quebec": [("Québec Salle du Fleuve", -71.2080, 46.8139)],
    "jian-ben-giskyo-shi-zha-huang": [("札幌教室", 141.3545, 43.0618)],
    "example-gis-lab-pune": [("Pune Lab", 73.8567, 18.5204)],
    "kdymy-mthl-llkhryt": [("قاعة عمّان", 35.9106, 31.9539)],
    "example-island-mapping-suva": [("Suva Room", 178.4419, -18.1416),
                                    ("Taveuni Room", -179.9667, -16.8333)],
    "example-reef-gis-apia": [("Apia Room", -171.7667, -13.8333)],
    "example-polar-mapping-station": [("Ny-Ålesund Hut", 11.9222, 78.9250),
                                      ("McMurdo Hut", 166.6683, -77.8463)],
    "exemplo-candidato-lisboa": [("Lisboa Sala", -9.1393, 38.7223)],
    "example-new-school-ha-noi": [("Hà Nội Room", 105.8342, 21.0278)],
    "eksempel-refused-maps-oslo": [("Oslo Rom", 10.7522, 59.9139)],
    "beispiel-ehemalige-schule-wien": [("Wien Kursraum", 16.3738, 48.2082)],
}

# A campus that somebody drew as an area instead of a point.
AREAS = {"Curitiba Sala 1": [[-49.28, -25.44], [-49.26, -25.44], [-49.26, -25.42],
                             [-49.28, -25.42], [-49.28, -25.44]]}

NOTE = "Invented data, made by make.py. Dates are days from the day of use."
NAMELESS = 9  # the number of the trainer without a name
MONONYM = 3  # the number of the participant who has one name only

UNITS = ("", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine",
         "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen",
         "Seventeen", "Eighteen", "Nineteen")
TENS = ("", "", "Twenty", "Thirty", "Forty", "Fifty")


def in_words(number):
    """A number as the last name of somebody who does not exist."""
    if number < len(UNITS):
        return UNITS[number]
    tens, unit = divmod(number, 10)
    return "-".join(filter(None, (TENS[tens], UNITS[unit])))


def add(rows, **values):
    """Add a row under the next id; answers the id."""
    rows.append({"id": len(rows) + 1} | values)
    return rows[-1]["id"]


def location(name, longitude, latitude):
    if name in AREAS:
        return {"type": "Polygon", "coordinates": [AREAS[name]]}
    if longitude is None:
        return None
    return {"type": "Point", "coordinates": [longitude, latitude]}


def add_organisation(site, school):
    number = len(site["organisations"]) + 1
    certified = {"approved": True, "rejected": False, "archived": False,
                 "enabled": True, "status": "Approved", "remarks": None}
    return add(
        site["organisations"], slug=school.slug, name=school.name,
        country=school.country, email=f"school{number}@example.org",
        phone=f"+00 555 01{number:02}", url=school.url, address=school.address,
        created=f"-{1500 - 37 * number}", updated=f"-{5 * number}",
        **(certified | school.state))


def add_centres(site, school, organisation):
    return [
        add(site["training_centers"], slug=f"centre-{len(site['training_centers']) + 1}",
            name=name, organisation=organisation,
            location=location(name, longitude, latitude))
        for name, longitude, latitude in CENTRES[school.slug]]


def add_types(site, school, organisation):
    return [add(site["course_types"], name=name, organisation=organisation)
            for name in school.types]


def add_trainers(site, school, organisation):
    """Trainers are numbered; one of them never told the site a name."""
    ids = []
    for _ in range(school.trainers):
        number = len(site["users"]) + 1
        first, last = ("", "") if number == NAMELESS else ("Trainer", in_words(number))
        site["users"].append({"username": f"trainer{number}",
                              "first_name": first, "last_name": last})
        ids.append(add(site["conveners"], user=f"trainer{number}",
                       organisation=organisation, active=True))
    return ids


def add_courses(site, school, organisation, centres, types, trainers):
    """Lay the courses out: what they consist of takes turns."""
    turns = [itertools.cycle(values) for values in
             (types, centres, trainers, school.languages, school.competences)]
    for span in school.courses.split():
        start, days = map(int, span.split(":"))
        kind, centre, trainer, language, competence = map(next, turns)
        add(site["courses"], organisation=organisation, course_type=kind,
            convener=trainer, training_center=centre, start_date=f"{start:+}",
            end_date=f"{start + days - 1:+}", language=language,
            trained_competence=competence)


def add_certificates(site, organisation):
    """One for each course that is long over; the fifth was withdrawn."""
    courses = [row for row in site["courses"]
               if row["organisation"] == organisation and int(row["end_date"]) < -100]
    for course in courses:
        number = len(site["attendees"]) + 1
        surname = None if number == MONONYM else in_words(number)
        attendee = add(site["attendees"], firstname="Participant", surname=surname,
                       organisation=organisation)
        add(site["certificates"], certificateID=f"QGIS-{number + (number > 4)}",
            course=course["id"], attendee=attendee)


def add_organisation_certificate(site, school, organisation):
    """Those that ever were certified have one; each seventh has expired."""
    if not school.state.get("approved", True):
        return
    valid = organisation % 7 > 0
    issued = f"-{1490 - 37 * organisation}T09:30"
    history = [{"date": issued, "user": "manager", "type": "+", "valid": True}]
    if not valid:
        history.append({"date": "-30T00:00", "user": None, "type": "~", "valid": False})
    add(site["organisation_certificates"], certificateID=f"QGIS-{organisation}",
        organisation=organisation, issued=issued, issued_by="manager", valid=valid,
        history=history)


def make():
    site = {name: [] for name in ("organisations", "users", "training_centers",
                                  "course_types", "conveners", "courses", "attendees",
                                  "certificates", "organisation_certificates")}
    for school in SCHOOLS:
        organisation = add_organisation(site, school)
        centres = add_centres(site, school, organisation)
        types = add_types(site, school, organisation)
        trainers = add_trainers(site, school, organisation)
        add_courses(site, school, organisation, centres, types, trainers)
        add_certificates(site, organisation)
        add_organisation_certificate(site, school, organisation)
    return site


def as_text(site):
    """JSON with one row a line, so that changes can be read."""
    tables = []
    for name, rows in site.items():
        lines = ",\n  ".join(json.dumps(row, ensure_ascii=False) for row in rows)
        tables.append(f' "{name}": [\n  {lines}\n ]')
    note = json.dumps(NOTE)
    return f'{{\n "note": {note},\n' + ",\n".join(tables) + "\n}\n"


def main():
    path = Path(sys.argv[1] if sys.argv[1:] else Path(__file__).with_name("site.json"))
    path.write_text(as_text(make()), encoding="utf-8")


if __name__ == "__main__":
    main()
