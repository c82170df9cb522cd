"""The pages of certificates: of attendees and of organisations, found or not."""

import datetime
import html

from answer import page

MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June",
          "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
ACTIONS = {"+": "Created", "~": "Changed", "-": "Deleted"}
LABELS = ("ID", "Attendee Name", "Project", "Certifying Organisation",
          "Training Center", "Course Language", "Trained Competence(s)",
          "Course Type", "Course Date", "Instruction Hours", "Course Convener")


# How templates print

def shown(value):
    """What is null is printed as a word."""
    return "None" if value is None else html.escape(str(value))


def day(date):
    return f"{MONTHS[date.month - 1]} {date.day}, {date.year}"


def clock(time):
    if (time.hour, time.minute) in ((0, 0), (12, 0)):
        return "noon" if time.hour else "midnight"
    minutes = f":{time.minute:02}" if time.minute else ""
    return f"{(time.hour - 1) % 12 + 1}{minutes} {'p' if time.hour > 11 else 'a'}.m."


def moment(text):
    time = datetime.datetime.fromisoformat(text)
    return f"{day(time)}, {clock(time)}"


def days(course):
    return " to ".join(day(datetime.date.fromisoformat(course[name]))
                       for name in ("start_date", "end_date"))


def convener(store, course):
    """Title, names and degree; the bare user name where there is no first name."""
    row = store.target(course, "convener", "conveners")
    user = store.target(row, "user", "users")
    if not user["first_name"]:
        return user["username"]
    names = f"{row['title'] or ''} {user['first_name']} {user['last_name']}"
    return names.strip() + (f", {row['degree']}" if row["degree"] else "")


# Attendees

def attendee_values(store, row):
    """The values of an attendee's page, in the order of LABELS."""
    attendee = store.target(row, "attendee", "attendees")
    course = store.target(row, "course", "courses")
    kind = store.target(course, "course_type", "course_types")
    return (row["certificateID"], f"{attendee['firstname']} {attendee['surname'] or ''}",
            "QGIS", store.target(course, "organisation", "organisations")["name"],
            store.target(course, "training_center", "training_centers")["name"],
            course["language"], course["trained_competence"], kind["name"],
            days(course), kind["instruction_hours"], convener(store, course))


def two_cells(label, value):
    return (f'<tr>\n    <td class="has-text-weight-bold">{label}</td>\n'
            f"    <td>\n        {shown(value)}\n    </td>\n</tr>\n")


def three_cells(label, value):
    return (f'<tr>\n    <td class="td-title">{label} </td>\n    <td>&nbsp;:&nbsp;</td>\n'
            f"    <td>\n        {shown(value)}\n    </td>\n</tr>\n")


def attendee_table(values):
    rows = "".join(map(two_cells, LABELS, values))
    return f'<table class="table is-fullwidth">\n<tbody>\n{rows}</tbody>\n</table>'


def legacy_table(values):
    """As the old site had it: no row for the id, and another small letter."""
    labels = [label.replace("Hours", "hours") for label in LABELS[1:]]
    rows = "".join(map(three_cells, labels, values[1:]))
    return f"<h3>ID: {shown(values[0])}</h3>\n<table>\n{rows}</table>"


def attendee_content(store, row, legacy):
    values = attendee_values(store, row)
    return legacy_table(values) if legacy else attendee_table(values)


# Organisations

def history_row(entry):
    cells = (moment(entry["date"]), shown(entry["user"]), ACTIONS[entry["type"]],
             "Valid" if entry["valid"] else "Not valid")
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>\n"


def issuer(store, row):
    """A person's name, or the user name."""
    user = store.tables["users"].get(row["issued_by"])
    name = f"{user['first_name']} {user['last_name']}".strip() if user else ""
    return name or row["issued_by"]


def organisation_content(store, row, _):
    name = store.target(row, "organisation", "organisations")["name"]
    rows = "".join(three_cells(*pair) for pair in (
        ("Certifying Organisation", name), ("Project", "QGIS"),
        ("Date issued", moment(row["issued"])), ("Issued by", issuer(store, row)),
        ("Validity", "Valid" if row["valid"] else "Validity expired")))
    heads = "".join(f"<th>{head}</th>" for head in
                    ("Date", "User", "Action", "Certificate Validity"))
    history = "".join(map(history_row, row["history"]))
    return (f"<h3>ID: {shown(row['certificateID'])} <span class=\"icon\"><i class=\"fas fa-check\">"
            f"</i></span> <small>Verified</small></h3>\n<table>\n{rows}</table>\n"
            f'<table id="history-table">\n<thead><tr>{heads}</tr></thead>\n'
            f"<tbody>\n{history}</tbody>\n</table>")


# Views

NOT_FOUND = ('<div class="notification is-danger">\n<h3>\n'
             "    There is no certificate matching the ID {}.\n</h3>\n</div>")


def certificate_view(table, content):
    """Make the view of one kind: an unknown id is an answer like any other."""

    def view(request, site, number):
        rows = [row for row in site.store.rows(table) if row["certificateID"] == number]
        if len(rows) > 1:
            return page(request, "Server Error (500)", status=500)
        text = (content(site.store, rows[0], request.legacy) if rows
                else NOT_FOUND.format(shown(number)))
        return page(request, "Certificate", text)

    return view


attendee_certificate = certificate_view("certificates", attendee_content)
organisation_certificate = certificate_view("organisation_certificates", organisation_content)


def search_page(request, _):
    return page(request, "Search certificate", '<input type="text" name="certificateID">')


def login_page(request, _):
    return page(request, "Sign In", (
        '<form method="post" class="login">\n<input type="text" name="login">\n'
        '<input type="password" name="password">\n</form>'))
