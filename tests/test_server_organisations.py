"""The test double's pages of organisations and of course types, in every state."""

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent / "site"))

from client import Site  # noqa: E402

DATA = Path(__file__).resolve().parent / "data" / "sync"


@pytest.fixture(scope="module")
def site():
    with Site(DATA / "details.json", "--today", "2026-11-23") as running:
        yield running


@pytest.fixture(scope="module")
def states():
    with Site(DATA / "site.json", "--today", "2026-11-23") as running:
        yield running


def page(site, path):
    reply = site.ask(f"/en/certifyingorganisation/{path}/")
    assert (reply.status, reply.headers["content-type"]) == (200, "text/html; charset=utf-8")
    return reply.text()


def titles(text):
    return re.findall(r'card-header-title mb-0">\s*(.*?)\s*</p>', text)


def cells(text):
    table = text.partition("Course Name")[2].partition("</table>")[0].partition("<tbody>")[2]
    return [[re.sub(r"<[^>]*>", "", cell).strip() for cell in re.findall(r"<td.*?>(.*?)</td>", row, re.DOTALL)]
            for row in re.findall(r"<tr>(.*?)</tr>", table, re.DOTALL)]


def test_an_approved_one_lists_all_of_its_courses(site):
    text = page(site, "maps")
    assert titles(text)[:1] == ["Organisation Details"]
    assert titles(text)[-4:] == ["Courses", "Training Centers", "Course Types", "Course Conveners"]
    assert cells(text) == [
        ["Basics", "Dec. 3, 2026 to Dec. 5, 2026", "Room &amp; Board", "Deutsch", "Ada Newman", ""],
        ["Basics", "Nov. 21, 2026 to Nov. 25, 2026", "Room &amp; Board", "Deutsch", "Ada Newman", ""],
        ["Spatial &quot;SQL&quot; &amp; &lt;i&gt;more&lt;/i&gt;", "Oct. 14, 2026 to Oct. 16, 2026", "Room &amp; Board",
         "English", "Ada Newman", ""]]
    assert re.findall(r'href="([^"]*/coursetype/[^"]*)"', text) == [
        f"/en/certifyingorganisation/maps/coursetype/{number}/" for number in (1, 3)]
    assert "archived" not in text and not text.startswith("<!DOCTYPE")


def test_who_has_no_first_name_is_called_by_the_user_name(site):
    assert cells(page(site, "roads"))[0][3:5] == ["None", "nn"]


def test_one_without_courses_leaves_an_element_open(site):
    text = page(site, "empty")
    assert "No courses are defined" in text and text.count("<div") == text.count("</div") + 1


def test_states(states):
    assert "archived" in page(states, "org-24") and "Courses" in titles(page(states, "org-24"))
    pending = page(states, "org-21")
    assert titles(pending)[-3:] == ["Status", "Remarks", "External Reviewers"] and "Courses" not in titles(pending)
    assert "Please send &lt;i&gt;more&lt;/i&gt;" in pending and "Created by" in pending


def test_a_course_type(site):
    text = page(site, "maps/coursetype/3")
    labels = re.findall(r'has-text-weight-bold">(.*?)</div>\n<div class="column">(.*?)</div>', text)
    assert labels == [("Course type", "Spatial &quot;SQL&quot; &amp; &lt;i&gt;more&lt;/i&gt;"),
                      ("Description", "دورة \u202e قواعد البيانات"), ("Instruction hours", "&lt;3 days&gt;"),
                      ("Link", "javascript:alert(1)")]
    assert page(site, "roads/coursetype/2").count(">None<") == 3


@pytest.mark.parametrize("path", ["none", "none/coursetype/1", "maps/coursetype/2", "maps/coursetype/99"])
def test_what_is_not_there(site, path):
    assert site.ask(f"/en/certifyingorganisation/{path}/").status == 404


def test_another_layout(site):
    site.change(faults=["maps:legacy"])
    assert "Course Name" not in page(site, "maps") and "Type of course" in page(site, "maps/coursetype/1")
    site.change(faults=[])
