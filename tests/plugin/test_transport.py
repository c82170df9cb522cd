"""The library's transport over QGIS' network, with real servers, a real proxy and real tasks."""

import json
import resource
import shutil
import socket
import subprocess
import threading
import time
from types import SimpleNamespace

import pytest

from built import SOURCE, TODAY
from client import Site
from tasks import Task, in_task, spin
from webserver import WebServer

FEED = "/en/feed/upcoming-course/"
AGENT = "qcert/0.1.0 (+https://example.org)"


class Caught:
    """An answer that is kept; idle says stop when it should."""

    def __init__(self, stop=lambda: False):
        self.status, self.texts, self.retry_after, self.pieces, self.idles = None, {}, None, [], 0
        self.stop = stop

    def head(self, status, retry_after=-1, **texts):
        assert self.status is None
        self.status, self.retry_after, self.texts = status, retry_after, texts

    def body(self, data):
        assert self.status is not None and isinstance(data, bytes) and 0 < len(data) <= 1 << 16
        self.pieces.append(data)

    @property
    def bytes(self):
        return b"".join(self.pieces)

    def idle(self):
        from qgis_certification.store import GivenUp
        self.idles += 1
        if self.stop():
            raise GivenUp


def asking(url, **values):
    return SimpleNamespace(**{"url": url, "accept": "application/json", "user_agent": AGENT, "connect_ms": 15000,
                              "first_byte_ms": 15000, "stall_ms": 3000, "if_none_match": None,
                              "if_modified_since": None, **values})


@pytest.fixture
def site(package, site):
    """The invented site without faults of the test before."""
    site.change(faults=[], forget=True, today=TODAY)
    return site


@pytest.fixture
def fetch(qgis, package):
    """fetch(url, fields of the request) in a task."""
    from qgis_certification import transport
    transport.prepare()

    def fetch(url, **values):
        caught = Caught()
        in_task(lambda _: transport.get(asking(url, **values), caught))
        return caught
    yield fetch
    transport.end()


@pytest.fixture
def timeout(qgis):
    from qgis.core import QgsNetworkAccessManager as Manager
    before = Manager.timeout()
    yield Manager.setTimeout
    Manager.setTimeout(before)


def sync(path, site, transport, **options):
    from qgis_certification.store import Store

    def work(task):
        with Store(path, today=TODAY, progress=lambda *_: task.isCanceled()) as store:
            return store.sync(server=site.url, transport=transport, **{"force": True, "past": True, **options})
    return in_task(work)


def listed(path):
    """All that a store holds; the numbers that it gives to its rows, and so which centre is the first, play no part."""
    from qgis_certification.store import Store
    everything = {"past": True, "gone": True, "all_organisations": True}
    with Store(path, today=TODAY) as store:
        return [sorted(str({name: value for name, value in row._asdict().items()
                            if not name.endswith("id") and not (name in ("lon", "lat") and hasattr(row, "email"))})
                       for row in find(everything)) for find in (store.courses, store.centres, store.organisations)]


# ---- whole syncs -----------------------------------------------------------------------------------------------------


def test_a_sync_brings_the_same_as_through_libcurl(qgis, site, tmp_path):
    from qgis_certification import transport
    mine, theirs = tmp_path / "qgis.sqlite", tmp_path / "curl.sqlite"
    report = sync(mine, site, transport.get)
    reference = sync(theirs, site, None)
    assert report.courses.added > 30 and report.bytes == reference.bytes and report.requests == reference.requests
    assert (report.courses, report.centres, report.organisations) == (
        reference.courses, reference.centres, reference.organisations)
    assert listed(mine) == listed(theirs)


@pytest.mark.parametrize("fault, name, words", [
    ("upcoming:status=500", "EHTTP", "500"), ("upcoming:status=404", "EHTTP", "404"),
    ("certifyingorganisations:status=410", "EHTTP", "410"), ("upcoming:html", "EFORMAT", "text/html"),
    ("upcoming:empty", "EFORMAT", ""), ("upcoming:garbage", "EFORMAT", ""), ("upcoming:bomb=1e9", "EFORMAT", "longer"),
    ("upcoming:endless", "EFORMAT", ""), ("upcoming:redirect=http://127.0.0.1:9/", "EHTTP", "302"),
])
def test_a_sync_that_fails_changes_nothing(qgis, site, tmp_path, fault, name, words):
    from qgis_certification import transport
    from qgis_certification.native import QcertError
    site.change(faults=[fault])
    with pytest.raises(QcertError, match=words) as error:
        sync(tmp_path / "a.sqlite", site, transport.get)
    assert error.value.name == name
    assert listed(tmp_path / "a.sqlite") == [[], [], []]


def test_a_sync_waits_and_tries_again(qgis, site, tmp_path):
    from qgis_certification import transport
    site.change(faults=["upcoming:status=429:1*1", "training-center:cut=300:chunked*1"])
    report = sync(tmp_path / "a.sqlite", site, transport.get)
    assert report.courses.added > 30
    assert [entry["status"] for entry in site.state()["requests"]].count(429) == 1


def test_memory_is_bounded(qgis, site, tmp_path):
    """An answer of 100 MB is refused before much of it has come."""
    from qgis_certification import transport
    from qgis_certification.native import QcertError
    site.change(faults=["upcoming:endless=blanks"])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(QcertError):
        sync(tmp_path / "a.sqlite", site, transport.get)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 40000  # KiB


# ---- one document ----------------------------------------------------------------------------------------------------


def test_what_is_sent(fetch, site):
    fetch(site.url + FEED, if_none_match='"a"', if_modified_since="Mon, 23 Nov 2026 10:00:00 GMT")
    headers = site.state()["requests"][0]["headers"]
    assert headers.pop("host") == site.url.partition("://")[2]
    assert headers == {"accept": "application/json", "user-agent": AGENT, "accept-language": "en",
                       "accept-encoding": "gzip, deflate", "if-none-match": '"a"', "connection": "Keep-Alive",
                       "if-modified-since": "Mon, 23 Nov 2026 10:00:00 GMT", "cache-control": "no-cache",
                       "pragma": "no-cache"}


def test_others_keep_their_user_agent(fetch, site):
    from qgis.core import QgsBlockingNetworkRequest
    from qgis.PyQt.QtCore import QUrl
    from qgis.PyQt.QtNetwork import QNetworkRequest
    fetch(site.url + FEED)
    QgsBlockingNetworkRequest().get(QNetworkRequest(QUrl(site.url + FEED)), True)
    agents = [entry["headers"]["user-agent"] for entry in site.state()["requests"]]
    assert agents[0] == AGENT and "QGIS/" in agents[1]


def test_what_comes(fetch, site):
    site.change(faults=["feed:header=Retry-After: 7", 'feed:header=ETag: "x"', "feed:header=Last-Modified: never"])
    caught = fetch(site.url + FEED)
    assert caught.status == 200 and caught.retry_after == 7
    assert caught.texts["content_type"] == "application/json" and caught.texts["date"].endswith("GMT")
    assert caught.texts["etag"] == '"x"' and caught.texts["last_modified"] == "never"
    assert caught.bytes == site.ask(FEED).body  # which came compressed


def test_a_date_to_retry_after_is_no_number(fetch, site):
    site.change(faults=["feed:status=503", "feed:header=Retry-After: Mon, 23 Nov 2026 10:00:00 GMT"])
    caught = fetch(site.url + FEED)
    assert caught.status == 503 and caught.retry_after == -1 and caught.bytes


def test_not_modified(fetch, tmp_path):
    (tmp_path / "a.json").write_text("[]")
    with WebServer(tmp_path, etags=True) as server:
        tag = fetch(server.url + "/a.json").texts["etag"]
        assert fetch(server.url + "/a.json").bytes == b"[]"  # it is in nobody's cache
        caught = fetch(server.url + "/a.json", if_none_match=tag)
    assert (caught.status, caught.bytes) == (304, b"")


@pytest.mark.parametrize("there", ["http://127.0.0.1:{port}/there", "/elsewhere"])
def test_no_redirect_is_followed(fetch, site, tmp_path, there):
    with WebServer(tmp_path) as other:
        site.change(faults=["upcoming:redirect=" + there.format(port=other.url.rpartition(":")[2])])
        assert fetch(site.url + FEED).status == 302
        assert other.paths == [] and site.paths() == [FEED]


@pytest.mark.parametrize("faults", [["cut=30", "body=" + "x" * 100], ["cut=300:chunked"], ["refuse"], ["badgzip"]])
def test_what_does_not_come_whole(fetch, site, faults):
    site.change(faults=["feed:" + fault for fault in faults])
    with pytest.raises(OSError, match="."):
        fetch(site.url + FEED)


@pytest.mark.parametrize("fault, words", [("slow=20", "no answer came within 0.3 s"),
                                          ("stall=20", "did not go on within 0.2 s")])
def test_silence_has_an_end(fetch, site, fault, words):
    site.change(faults=["feed:" + fault])
    with pytest.raises(OSError, match=words):
        fetch(site.url + FEED, connect_ms=100, first_byte_ms=200, stall_ms=200)


def test_the_time_that_qgis_allows(fetch, site, timeout):
    timeout(300)
    site.change(faults=["feed:slow=20"])
    with pytest.raises(OSError, match="QGIS allows"):
        fetch(site.url + FEED)


def test_nobody_there(fetch):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        with pytest.raises(OSError, match="refused"):
            fetch(f"http://127.0.0.1:{free.getsockname()[1]}/")


@pytest.mark.parametrize("fault", ["slow=1", "drip=0.01"])
def test_idle_is_called_often(fetch, site, fault):
    site.change(faults=["feed:" + fault, "feed:body=" + "x" * 100])
    assert fetch(site.url + FEED).idles >= 10


@pytest.mark.parametrize("fault", ["slow=20", "stall=20", "drip=1", "endless"])
def test_cancelling_a_task_ends_the_request(qgis, site, fault):
    """Within 200 ms; the best of three, for the machine may be busy."""
    from qgis_certification import transport
    site.change(faults=["feed:" + fault])
    took = []
    for _ in range(3):
        def work(task):
            with pytest.raises(Exception):
                transport.get(asking(site.url + FEED), Caught(task.isCanceled))
        task = Task(work)
        qgis.taskManager().addTask(task)
        spin(lambda: site.state()["in_flight"] > 1)  # this question is one, too
        began = time.monotonic()
        task.cancel()
        spin(lambda: task.over)
        took.append(time.monotonic() - began)
        assert task.error is None
    assert min(took) < 0.2


def test_a_sync_that_is_stopped(qgis, site, tmp_path):
    from qgis_certification import transport
    from qgis_certification.native import QcertError
    from qgis_certification.store import Store
    site.change(faults=["upcoming:stall"])

    def work(task):
        with Store(tmp_path / "a.sqlite", progress=lambda *_: task.isCanceled()) as store:
            store.sync(server=site.url, transport=transport.get)
    task = Task(work)
    qgis.taskManager().addTask(task)
    spin(lambda: FEED in site.paths())
    task.cancel()
    spin(lambda: task.over)
    assert isinstance(task.error, QcertError) and task.error.name == "ECANCELED"


# ---- proxy and authorities -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def proxy(tmp_path_factory):
    """A running tinyproxy that asks for a password: its port and its log."""
    program = shutil.which("tinyproxy")
    if not program:
        pytest.skip("tinyproxy is not installed")
    folder = tmp_path_factory.mktemp("proxy")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder / "conf").write_text(f'Port {port}\nListen 127.0.0.1\nTimeout 60\nLogLevel Connect\nMaxClients 20\n'
                                 f'LogFile "{folder}/log"\nBasicAuth user secret\n')
    running = subprocess.Popen([program, "-d", "-c", folder / "conf"])
    for _ in range(200):
        with socket.socket() as attempt:
            if attempt.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.02)
    yield SimpleNamespace(port=port, log=folder / "log")
    running.terminate()
    running.wait()


@pytest.fixture
def use_proxy(qgis, proxy):
    """use_proxy(password, settings): as QGIS' options do it."""
    from qgis.core import QgsNetworkAccessManager, QgsSettings

    def use(**more):
        values = {"proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1", "proxyUser": "user",
                  "proxyPort": proxy.port, "proxyPassword": "secret", **more}
        for name, value in values.items():
            QgsSettings().setValue("proxy/" + name, value)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()
        proxy.log.write_text("")
    yield use
    QgsSettings().remove("proxy")
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def prepared():
    from qgis_certification import transport
    transport.prepare()


def test_a_proxy_with_a_password(fetch, site, proxy, use_proxy, tmp_path):
    from qgis_certification import transport
    use_proxy()
    prepared()
    report = sync(tmp_path / "a.sqlite", site, transport.get)
    assert report.courses.added > 30
    assert FEED in proxy.log.read_text()
    assert all("via" in entry["headers"] for entry in site.state()["requests"])
    assert not any("secret" in json.dumps(entry) for entry in site.state()["requests"])


@pytest.mark.parametrize("settings", [{"proxyUser": "", "proxyPassword": ""}, {"proxyPassword": "wrong"}])
def test_no_or_a_wrong_password(fetch, site, use_proxy, settings):
    """No: it is asked for, and nobody answers; wrong: this proxy answers 401."""
    use_proxy(**settings)
    prepared()
    if settings["proxyPassword"]:
        assert fetch(site.url + FEED).status == 401
    else:
        with pytest.raises(OSError, match="(?i)proxy"):
            fetch(site.url + FEED)
    assert site.state()["requests"] == []


def test_qgis_is_asked_for_the_password(fetch, qgis, site, use_proxy):
    """As in the desktop, where a window opens on the main thread."""
    from qgis.core import QgsNetworkAccessManager
    use_proxy(proxyUser="", proxyPassword="")
    prepared()
    threads = []

    def sign_on(_, authenticator):
        threads.append(threading.current_thread() is threading.main_thread())
        authenticator.setUser("user")
        authenticator.setPassword("secret")
    manager = QgsNetworkAccessManager.instance()
    manager.proxyAuthenticationRequired.connect(sign_on)
    try:
        assert fetch(site.url + FEED).status == 200
    finally:
        manager.proxyAuthenticationRequired.disconnect(sign_on)
    assert threads == [True]


def test_an_excluded_server(fetch, site, proxy, use_proxy):
    use_proxy(proxyPassword="wrong", noProxyUrls=[site.url])
    prepared()
    assert fetch(site.url + FEED).status == 200
    assert "via" not in site.state()["requests"][0]["headers"]


def test_no_proxy_any_more(fetch, site, use_proxy):
    """What changes in QGIS' options counts for threads that have fetched before."""
    assert fetch(site.url + FEED).status == 200
    use_proxy()
    prepared()
    assert fetch(site.url + FEED).status == 200
    assert "via" in site.state()["requests"][-1]["headers"]


def make_authority(folder):
    """A certificate authority of our own, and a server's certificate and key by it."""
    def openssl(*words):
        subprocess.run(["openssl", *words], check=True, capture_output=True, cwd=folder)
    (folder / "ext").write_text("subjectAltName=IP:127.0.0.1\n")
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-days", "9000",
            "-subj", "/CN=Test authority")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "csr", "-subj", "/CN=127.0.0.1")
    openssl("x509", "-req", "-in", "csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-out", "cert.pem",
            "-days", "9000", "-extfile", "ext")


@pytest.mark.parametrize("known", [True, False])
def test_https(fetch, qgis, tmp_path, known):
    """An unknown authority is refused; one that QGIS' own list holds is trusted."""
    from qgis.PyQt.QtNetwork import QSslCertificate
    make_authority(tmp_path)
    manager = qgis.authManager()
    manager.setMasterPassword("password", True)
    authority = QSslCertificate.fromPath(str(tmp_path / "ca.pem"))[0]

    def renew():
        manager.rebuildCaCertsCache()
        manager.rebuildTrustedCaCertsCache()
    if known:
        assert manager.storeCertAuthority(authority)
        renew()
    with Site(SOURCE / "geodata" / "demo", "--tls", tmp_path / "cert.pem", tmp_path / "key.pem") as tls:
        if known:
            assert fetch(tls.url + FEED).status == 200
            manager.removeCertAuthority(authority)
            renew()
        else:
            with pytest.raises(OSError, match="(?i)ssl|certificate"):
                fetch(tls.url + FEED)
            assert_asked_once(tmp_path / "courses.sqlite", tls)


def assert_asked_once(path, site):
    """No other try makes its certificate one that is trusted."""
    from qgis_certification import transport
    from qgis_certification.store import QcertError

    def get(request, answer):
        asked.append(request.url)
        transport.get(request, answer)
    asked = []
    with pytest.raises(QcertError) as failed:
        sync(path, site, get)
    assert failed.value.name == "ENETWORK" and "try again later" not in str(failed.value)
    assert len(asked) == 1
