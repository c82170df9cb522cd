"""The public pages of an organisation and of its course types, in every state."""

from answer import PageNotFound, page
from certificates import days, moment, shown

COLUMNS = ("Course Name", "Date", "Training Center", "Course Language",
           "Course Convener", "Actions")
OLD_COLUMNS = ("Type", "From and to", "Place", "Course Language", "Convener", "")
ARCHIVED = ('<div class="notification is-warning is-light">\n<p>This organisation is archived.'
            "</p>\n</div>\n")


def find_organisation(site, slug):
    for row in site.store.rows("organisations"):
        if row["slug"] == slug:
            return row
    raise PageNotFound


def card(title, content):
    return (f'<div class="card mb-5">\n<header class="card-header">\n'
            f'<p class="card-header-title mb-0">\n    {title}\n</p>\n</header>\n'
            f'<div class="card-content">\n<div class="content">\n{content}\n</div>\n</div>\n</div>\n')


def pair(label, value, weight="medium", width="third"):
    return (f'<div class="columns">\n<div class="column is-one-{width} has-text-weight-{weight}">'
            f'{label}</div>\n<div class="column">{value}</div>\n</div>\n')


def own(site, table, organisation):
    return [row for row in site.store.rows(table) if row["organisation"] == organisation["id"]]


# An organisation

def about(site, row):
    """What every page begins with."""
    pairs = (("Name:", shown(row["name"])), ("Address:", shown(row["address"])),
             ("Country:", shown(site.store.country_name(row["country"]))),
             ("Email:", f'<a href="mailto:{shown(row["email"])}">{shown(row["email"])}</a>'),
             ("Phone:", shown(row["phone"])), ("Owners:", "Owner One, "),
             ("URL:", f"<a href='{shown(row['url'])}'>{shown(row['url'])}</a>" if row["url"] else "-"))
    return card("Organisation Details", "".join(pair(*each) for each in pairs))


def trainer(site, course):
    """First and last name; the user name where there is no first one."""
    convener = site.store.target(course, "convener", "conveners")
    user = site.store.target(convener, "user", "users")
    names = f"{user['first_name']} {user['last_name']}"
    return shown(names if user["first_name"] else user["username"])


def course_row(site, slug, number, course):
    kind = site.store.target(course, "course_type", "course_types")
    centre = site.store.target(course, "training_center", "training_centers")
    cells = (shown(kind["name"]), days(course), shown(centre["name"]), shown(course["language"]),
             f"\n    {trainer(site, course)}\n")
    button = (f'<button onclick="window.location.href=\'/en/certifyingorganisation/{slug}/course/'
              f'qgis-{number}/\'" title="View"></button>')
    return ("<tr>\n" + "".join(f"<td>{cell}</td>\n" for cell in cells)
            + f'<td class="has-text-right">{button}</td>\n</tr>\n')


def course_card(site, row, legacy):
    courses = sorted(own(site, "courses", row), key=lambda each: each["start_date"], reverse=True)
    if not courses:  # the site forgets to close this
        return card("Courses", '<div class="notification is-warning is-light">\n'
                               "<p>No courses are defined.</p>")
    heads = "".join(f"<th>{head}</th>\n" for head in (OLD_COLUMNS if legacy else COLUMNS))
    rows = "".join(course_row(site, row["slug"], number, course)
                   for number, course in enumerate(courses))
    return card("Courses", f'<table class="table is-fullwidth">\n<thead>\n<tr>\n{heads}</tr>\n</thead>\n'
                           f"<tbody>\n{rows}</tbody>\n</table>")


def link_card(site, row, table, title, path):
    rows = own(site, table, row)
    if not rows:
        return card(title, '<div class="notification is-warning is-light"><p>None are defined.</p></div>')
    links = "".join(
        f'<tr>\n<td>\n<a href="/en/certifyingorganisation/{row["slug"]}/{path}/{each["id"]}/">\n'
        f'    {shown(each["name"])}\n</a>\n</td>\n<td class="has-text-right">\n</td>\n</tr>\n'
        for each in rows)
    return card(title, f'<table class="table is-fullwidth">\n{links}</table>')


def conveners(site, row):
    names = "".join(f"<tr><td>{trainer(site, {'convener': each['id']})}</td></tr>\n"
                    for each in own(site, "conveners", row))
    return card("Course Conveners", f"<table>\n{names}</table>")


def approved(site, row, legacy):
    centres = len(own(site, "training_centers", row))
    return ((ARCHIVED if row["archived"] else "") + about(site, row)
            + card("Training Centers", f"<h3>{centres}</h3>") + card("Attendees", "<h3>0</h3>")
            + '<div class="course-details">\n' + course_card(site, row, legacy)
            + link_card(site, row, "training_centers", "Training Centers", "trainingcenter")
            + link_card(site, row, "course_types", "Course Types", "coursetype")
            + conveners(site, row) + "</div>")


def application(site, row):
    """Of one that is not approved: where it stands."""
    history = (f'<div class="timeline"><ul><li><div>{moment("2026-10-24T19:50:00+02:00")}</div>'
               "<p>Created by u1</p></li></ul></div>")
    return (about(site, row) + card("Status", shown(row["status"] or "-"))
            + card("Remarks", shown(row["remarks"] or "-"))
            + card("External Reviewers", '<ul id="list-external-reviewer"></ul>') + history)


def organisation_page(request, site, slug):
    row = find_organisation(site, slug)
    content = approved(site, row, request.legacy) if row["approved"] else application(site, row)
    return page(request, "Certifying Organisation (all)",
                f'<h1 class="title">{shown(row["name"])}</h1>\n{content}')


# A course type

def course_type_page(request, site, slug, number):
    row = site.store.tables["course_types"].get(number)
    if not row or row["organisation"] != find_organisation(site, slug)["id"]:
        raise PageNotFound
    labels = ("Type of course" if request.legacy else "Course type", "Description",
              "Instruction hours", "Link")
    values = (row["name"], row["description"], row["instruction_hours"], row["link"])
    pairs = "".join(pair(label, shown(value), "bold", "quarter") for label, value in zip(labels, values))
    return page(request, "Available Course Types",
                f'<h1 class="title">{shown(row["name"])}</h1>\n<div class="box-content mt-3">\n{pairs}</div>')
