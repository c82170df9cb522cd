"""What the parts of the plugin share: the settings, the store, its jobs, and word of what changed."""

import os
from contextlib import contextmanager
from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal

from . import transport
from .checker import Checker
from .jobs import Job, how_long
from .messages import Messages, log
from .native import FAILURES
from .settings import Settings
from .store import Store, store_path
from .text import number, tr

DEMO = "demo:"  # the library's name for its invented data
QUICK = 0.5  # seconds: how long a job took is told if it is more


def store_file(settings):
    """The file of the store that the settings mean. Raises LibraryUnavailable or QcertError."""
    path = settings.store or store_path()
    return str(Path(path).with_name("demo.sqlite")) if settings.demo else path


def server_of(settings):
    """Where the settings say to fetch from; None: the programme's site."""
    return DEMO if settings.demo else settings.server or None


class Session(QObject):
    """One for the plugin. All on the main thread; signals too."""

    changed = pyqtSignal()   # the store has other data, stars, notes or searches
    switched = pyqtSignal()  # another store is used from now on
    recorded = pyqtSignal()  # there is more in dossiers or in the books
    dossier_wanted = pyqtSignal(object)  # a dossier is to be shown; its id
    configured = pyqtSignal()  # the options were accepted
    wanted = pyqtSignal(str, object)  # a "course", "centre" or "organisation" is to be shown among the courses; its id
    working = pyqtSignal(bool)  # jobs began or ended, whether there are some now; of those that count for busy

    def __init__(self, iface=None, parent=None):
        super().__init__(parent)
        self.settings, self.messages = Settings(), Messages(iface)
        self._store, self._file, self._jobs, self._over = None, None, [], False
        self.checker = Checker(self)

    # -- the store

    @property
    def path(self):
        """The file of the store that is used now. Raises LibraryUnavailable or QcertError."""
        return store_file(self.settings)

    @property
    def server(self):
        """Where synchronising fetches from; None: the programme's site."""
        return server_of(self.settings)

    def exists(self):
        """Whether there is a store yet; creates nothing. Raises like path."""
        return Path(self.path).exists()

    def store(self):
        """The store, to be used on the main thread; opened when it is first needed, and again when another file has
        taken the place of its own. Raises like path."""
        if self._store is None or self._file != self._which():
            self.close()
            self._store = Store(self.path)
            self._file = self._which()
        return self._store

    def _which(self):
        """What tells the file from others that had its name; None if there is none."""
        try:
            found = os.stat(self.path)
        except FileNotFoundError:
            return None
        return found.st_dev, found.st_ino

    @contextmanager
    def telling(self):
        """Within it one of FAILURES is shown, and the rest left out: no slot may raise."""
        try:
            yield
        except FAILURES as error:
            self.messages.complain(error)

    def do(self, work):
        """A short change of the store, work(store), on the main thread; a failure is shown."""
        with self.telling():
            work(self.store())
        self.changed.emit()

    def record(self, work):
        """Likewise for dossiers and fees; answers what work answered, None if it failed."""
        done = None
        with self.telling():
            done = work(self.store())
        self.recorded.emit()
        return done

    def use(self, demo=None):
        """Go over to the store that the settings say; demo: to the invented one, or away from it."""
        if demo is not None:
            self.settings.demo = demo
        self.close()
        self.switched.emit()

    def close(self):
        """Let the file go; it is opened again when it is needed."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def remove(self):
        """Remove the store file with all that is in it. Raises like path; OSError: it is in use, or may not be
        removed."""
        if self.busy:
            raise OSError(tr("A job is under way; wait for its end, or stop it."))
        path = self.path
        self.close()
        for ending in ("", "-wal", "-shm"):
            Path(path + ending).unlink(missing_ok=True)
        self.switched.emit()

    # -- jobs

    @property
    def busy(self):
        """Whether a job is under way that is in the way of others."""
        return any(not job.aside for job in self._jobs)

    def start(self, title, work, done, needs_store=True, quiet=False, ended=None, aside=False):
        """Run work(store, job) in a task. Afterwards done(job) says the line for the message bar, "" for none, and its
        details, if it went well; else the failure is shown, or only logged if quiet. Without needs_store there is
        none. ended(job) is called before, whatever happened; what it answers is told if the user stopped the job, in
        place of that nothing was changed. aside: nobody asked for it, and it can only read, so that it is in nobody's
        way. Answers the job, None if it could not begin."""
        if self._over:
            return None
        tell = log if quiet else self.messages.warn
        with self.telling():
            job = Job(title, self.path if needs_store else None, work, lambda job: self._ended(job, done, tell, ended),
                      aside)
            self._jobs.append(job)  # or QGIS never runs it
            self._tell_of(job)
            job.begin()
            return job

    def _tell_of(self, job):
        if not job.aside:
            self.working.emit(self.busy)

    def _ended(self, job, done, tell, ended):
        self._jobs.remove(job)
        self._tell_of(job)
        kept = ended(job) if ended else None
        if job.stopped:
            self.messages.show("{}: {}".format(job.description(), kept or tr("stopped, nothing was changed")))
        elif job.error is not None:
            tell(tr("{job}: {error}").format(job=job.description(), error=job.error))
        else:
            with self.telling():
                line, details = done(job)
                if line:
                    self.messages.success(line if job.seconds < QUICK else "{} ({})".format(
                        line, how_long(job.seconds)), details)

    def is_free(self):
        """Whether not busy; else the user is told."""
        if self.busy:
            self.messages.show(tr("A job is under way; wait for its end, or stop it."))
        return not self.busy

    def network(self):
        """What store.sync() and store.verify() need to reach the site, from the settings."""
        transport.prepare()
        return {"server": self.server, "transport": None if self.settings.demo else transport.get}

    def cancel(self):
        """Cancel what is under way; each job says so when it has ended."""
        for job in self._jobs:
            if not job.aside:
                job.cancel()

    def stop(self):
        """Cancel all jobs, wait for them and let the network go, as unloading needs. No job begins any more."""
        self._over = True  # waiting lets QGIS tell of ends, upon which who asked could begin another job
        jobs = list(self._jobs)
        for job in jobs:
            job.cancel()
        for job in jobs:
            job.waitForFinished(10000)
            job.forget()
        self._jobs.clear()
        transport.end()

    # -- synchronising

    def sync(self, then=None, quiet=False, **options):
        """Start a job that fetches what is new, after which then() is called if it went well. quiet: only news are
        worth a line. options: those of qcert_sync_opts. Answers the job; None, and the user is told, if one is under
        way."""
        if not self.is_free():
            return None
        options = {**self.network(), "details": int(self.settings.details and not self.settings.demo), **options}
        return self.start(tr("Synchronising certified courses"), lambda store, job: self._sync(store, job, options),
                          lambda job: self._synced(job, then, quiet), quiet=quiet)

    @staticmethod
    def _sync(store, job, options):
        return store.sync(**options), list(store.follows())

    def _synced(self, job, then, quiet):
        report, searches = job.result
        self.changed.emit()
        if then is not None:
            then()
        news = sum(search.news for search in searches)
        if quiet and not news and not report.courses.added:
            return "", ""
        parts = [tr("%n new course(s)", count=report.courses.added), *told(report.courses)]
        if news:
            parts.append(tr("%n news in your saved searches", count=news))
        layers = ((tr("Courses"), report.courses), (tr("Training centres"), report.centres),
                  (tr("Organisations"), report.organisations))
        details = [", ".join(["{}: {} {}".format(name, number(tally.added), tr("new")), *told(tally)])
                   for name, tally in layers]
        return ", ".join(parts), "\n".join([*details, report.warning]).strip()


def told(tally):
    """What a sync did to the rows of a layer that were there."""
    changed = tally.changed + tally.moved + tally.renamed
    return tr("{n} changed").format(n=number(changed)), tr("{n} no longer listed").format(n=number(tally.gone))
