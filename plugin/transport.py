"""How documents are fetched: over QGIS' own network stack, with the user's proxy, exclusions, sign-on and authorities.

The only file that knows HTTP, and all that it does is to carry: pace, retries, sizes and meaning are the library's.
QgsBlockingNetworkRequest would be shorter, but it follows redirects to wherever they lead and keeps the whole answer in
memory; so the thread's QgsNetworkAccessManager, on which it stands, is asked itself.
"""

import time

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from .store import Distrusted
from .text import tr

NAP_MS = 50         # between two calls of idle
PIECE = 1 << 16     # bytes that the library gets at once
MOST_AHEAD = 1 << 20  # bytes that Qt may read before the library has taken them

_hook = None
_proxy = None


class Call(QEventLoop):
    """One request on its way, and the means to wait for it in its own thread."""

    def __init__(self, request):
        super().__init__()
        self.agent = request.user_agent.encode()
        self.heard = time.monotonic()
        self.begun, self.bytes = False, 0
        self._silence = request.connect_ms + request.first_byte_ms, request.stall_ms
        self.timer = self.startTimer(NAP_MS)  # which does nothing but end a wait

    def wait(self):
        """Until something happens, or for a nap. OSError: the server was silent for too long."""
        seconds = self._silence[self.begun] / 1000
        if time.monotonic() - self.heard >= seconds:
            raise OSError((tr("the answer stopped and did not go on within {n} s") if self.begun
                           else tr("no answer came within {n} s")).format(n=round(seconds, 1)))
        flags = QEventLoop.ProcessEventsFlag
        self.processEvents(flags.WaitForMoreEvents | flags.ExcludeUserInputEvents)


def prepare():
    """To be called on the main thread before requests in others: QGIS gives the proxy that is set to its main thread,
    and to others only when they fetch for the first time. QGIS also sets its own User-Agent in every request, and what
    may change a request after that is one list for the whole process."""
    global _hook, _proxy
    manager = QgsNetworkAccessManager.instance()
    _proxy = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()
    if _hook is None:
        _hook = QgsNetworkAccessManager.setRequestPreprocessor(_name_ourselves)


def end():
    """Take back what prepare() did, when no request is under way."""
    global _hook
    if _hook is not None:
        QgsNetworkAccessManager.removeRequestPreprocessor(_hook)
        _hook = None


def _name_ourselves(request):
    call = request.originatingObject()
    if isinstance(call, Call):
        request.setRawHeader(b"User-Agent", call.agent)


def get(request, answer):
    """Fetch one document, as store.as_transport() wants it: in the thread that calls it, following no redirect, and
    with nothing of the user's in the request. OSError: it did not come; Distrusted: nor would it another time."""
    if _hook is None:
        prepare()
    call, manager = Call(request), QgsNetworkAccessManager.instance()
    manager.setFallbackProxyAndExcludes(*_proxy)
    if manager.cache():  # from which Qt would answer when the server does not
        manager.cache().remove(QUrl(request.url))
    reply = manager.get(_asked(request, call))
    reply.setReadBufferSize(MOST_AHEAD)
    try:
        _receive(reply, call, answer)
    finally:
        reply.abort()
        reply.deleteLater()  # not at once: PyQt hears of it later, and would take the next one at its address for it
        call.killTimer(call.timer)  # in its own thread; a traceback may carry the call to another


def _asked(request, call):
    asked = QNetworkRequest(QUrl(request.url))
    asked.setOriginatingObject(call)
    headers = {b"Accept": request.accept, b"Accept-Language": "en", b"If-None-Match": request.if_none_match,
               b"If-Modified-Since": request.if_modified_since}
    for name, value in headers.items():
        if value is not None:
            asked.setRawHeader(name, value.encode())
    kind = QNetworkRequest.Attribute
    manual = QNetworkRequest.LoadControl.Manual
    for attribute, value in ((kind.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy),
                             (kind.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork),
                             (kind.CacheSaveControlAttribute, False),
                             (kind.CookieLoadControlAttribute, manual), (kind.CookieSaveControlAttribute, manual)):
        asked.setAttribute(attribute, value)
    return asked


def _receive(reply, call, answer):
    ended = False
    while not ended:
        ended = reply.isFinished()  # asked first, so that nothing is left behind
        if not call.begun:
            call.begun = _begin(reply, answer)
            call.heard = time.monotonic() if call.begun else call.heard
        while call.begun and reply.bytesAvailable():
            piece = bytes(reply.read(PIECE))
            call.bytes += len(piece)
            answer.body(piece)
            call.heard = time.monotonic()  # after the library, whose time is not the server's
        if not ended:
            answer.idle()
            call.wait()
    _see_whether_whole(reply, call)


def _status(reply):
    return reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0


def _begin(reply, answer):
    """Pass on the head of the answer once it is there; a proxy's request for a password is none."""
    if _status(reply) < 200 or _status(reply) == 407:
        return False
    texts = {field: bytes(reply.rawHeader(name)).decode("utf-8", "surrogateescape")
             for field, name in (("content_type", b"Content-Type"), ("date", b"Date"), ("etag", b"ETag"),
                                 ("last_modified", b"Last-Modified"))}
    wait = bytes(reply.rawHeader(b"Retry-After"))
    answer.head(_status(reply), int(wait) if wait.isdigit() and len(wait) < 10 else -1, **texts)
    return True


def _see_whether_whole(reply, call):
    error = reply.error()
    if error == QNetworkReply.NetworkError.OperationCanceledError:  # not by us
        raise OSError(tr("nothing came within the time that QGIS allows (Settings, Options, Network)"))
    if error == QNetworkReply.NetworkError.SslHandshakeFailedError:
        raise Distrusted(reply.errorString())
    failed = error != QNetworkReply.NetworkError.NoError
    if not call.begun or failed and _status(reply) < 400:  # from 400 on the error is the status
        raise OSError(reply.errorString())
    length = bytes(reply.rawHeader(b"Content-Length"))  # Qt does not look whether it is reached
    if length.isdigit() and int(length) > call.bytes and not reply.hasRawHeader(b"Content-Encoding"):
        raise OSError(tr("the answer broke off after {n} of {all} bytes").format(n=call.bytes, all=length.decode()))
