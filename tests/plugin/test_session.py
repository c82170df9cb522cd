"""Long work: it runs beside QGIS, can be stopped, and ends in exactly one line."""

import pytest

from built import SOURCE, qcert
from window import wait_until


@pytest.fixture
def session(package, iface, settings, tmp_path):
    from qgis_certification.session import Session
    settings.setValue("qgis_certification/store", str(tmp_path / "courses.sqlite"))
    session = Session(iface)
    yield session
    session.stop()
    session.close()


def ended(session):
    wait_until(lambda: not session.busy)


def test_a_sync_ends_in_one_line(session, iface, settings, site, tmp_path):
    settings.setValue("qgis_certification/server", site.url)
    told, turns = [], []
    from qgis.PyQt.QtCore import QTimer
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: turns.append(session.busy))
    timer.start()
    session.changed.connect(lambda: told.append("changed"))
    session.sync(then=lambda: told.append("then"), force=1)
    assert session.busy
    ended(session)
    assert told == ["changed", "then"]
    assert turns.count(True) > 3, "QGIS stood still"
    assert len(iface.messages()) == 1 and iface.messages()[0].startswith("133 new")
    assert qcert(tmp_path / "courses.sqlite", "status")["certified"] == 26


def test_details_come_where_they_are_wanted(session, iface, settings, site, tmp_path):
    settings.setValue("qgis_certification/server", site.url)
    for wanted in (False, True):
        settings.setValue("qgis_certification/details", wanted)
        session.sync(force=1)
        ended(session)
        assert any(row.details_read for row in session.store().courses({})) == wanted


def test_a_second_sync_is_too_soon_and_says_so(session, iface, settings, site):
    settings.setValue("qgis_certification/server", site.url)
    for _ in range(2):
        session.sync()
        ended(session)
    assert len(iface.messages()) == 2 and "ago" in iface.messages()[0] + iface.messages()[1]


def test_a_dead_server_is_told_in_one_line(session, iface, settings):
    settings.setValue("qgis_certification/server", "http://127.0.0.1:9")
    session.sync()
    ended(session)
    assert len(iface.messages()) == 1 and "127.0.0.1" in iface.messages()[0]


def test_stopping_is_told_and_changes_nothing(session, iface, settings, site, tmp_path):
    settings.setValue("qgis_certification/server", site.url)
    job = session.sync()
    job.cancel()
    ended(session)
    assert len(iface.messages()) == 1 and "stopped" in iface.messages()[0]
    assert job.stopped


def test_a_fault_of_ours_ends_the_job_alone(session, iface):
    def fail(store, job):
        raise KeyError("inside")
    session.start("Trying", fail, lambda job: ("never", ""))
    ended(session)
    assert iface.messages() == ["Trying: 'inside'"]


def test_no_job_begins_while_qgis_tells_of_an_end(session):
    """QGIS may forget such a task; what follows an end begins all the same, once that was told."""
    from qgis.core import QgsApplication

    def follow(_):
        job = session.start("Following", lambda store, job: run.append(job), lambda job: ("", ""))
        followers.append((job, job in QgsApplication.taskManager().tasks()))
    run, followers = [], []
    session.start("Trying", lambda store, job: None, lambda job: ("", ""), ended=follow)
    ended(session)
    (job, at_once), = followers
    assert run == [job] and not at_once


def test_demo_data_have_a_store_of_their_own(session, iface, tmp_path):
    session.use(demo=True)
    assert session.path == str(tmp_path / "demo.sqlite")
    session.sync()
    ended(session)
    assert len(iface.messages()) == 1
    names = {row.organisation for row in session.store().courses({})}
    assert names and all("invented" in name for name in names)
    session.use(demo=False)
    assert not session.exists() and session.path == str(tmp_path / "courses.sqlite")


def test_news_are_told_once_after_a_sync(session, iface, settings):
    from client import Site
    with Site(SOURCE / "geodata" / "demo", "--today", "2026-11-23") as site:
        settings.setValue("qgis_certification/server", site.url)
        session.sync()
        ended(session)
        session.do(lambda store: store.follow("all", {"all_organisations": 1}))
        site.change(patch={"courses": {"1": {"trained_competence": "something else"}}})
        session.sync(force=1, past=1)
        ended(session)
    assert "1 news in your saved searches" in " ".join(iface.messages())


def test_what_ends_while_all_is_stopped_begins_nothing(session):
    from qgis.PyQt.QtTest import QTest

    def begin(ended=None):
        return session.start("Trying", lambda store, job: begun.append(job), lambda job: ("", ""), ended=ended)
    begun = []
    jobs = [begin(lambda job: begin()) for _ in range(3)]
    session.stop()
    QTest.qWait(100)
    assert not session.busy and set(begun) <= set(jobs)
