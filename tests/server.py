#!/usr/bin/python3
"""A test double of the certification site, on the loopback interface.

It computes feeds, table and redirects from rows of its own and can misbehave
on demand. Its first line of output is its address; SIGTERM or SIGINT ends it.
"""

import argparse
import signal
import sys
import threading
from pathlib import Path

# Not a package: a package of that name would hide the module `site`.
sys.path.insert(0, str(Path(__file__).resolve().parent / "site"))

import faults  # noqa: E402
from control import Journal  # noqa: E402
from data import Clock, Store  # noqa: E402
from replay import Replay  # noqa: E402
from views import application  # noqa: E402
from wire import Server, Site  # noqa: E402


def read_options():
    parser = argparse.ArgumentParser(
        description=__doc__, epilog=faults.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    option = parser.add_argument
    option("data", metavar="DATA", type=Path,
           help="folder with site.json, or such a file; with --replay a folder "
                "of captured answers")
    option("--port", type=int, default=0, help="default: a free one")
    option("--today", metavar="DATE", help="the site's date, or +N / -N days")
    option("--fault", metavar="SPEC", action="append", default=[],
           help="see below; may be repeated")
    option("--shuffle-seed", type=int, default=0, metavar="N",
           help="for the order of ties, which differs on each request")
    option("--centre-ids", action="store_true", help="centres have an id")
    option("--no-crs", action="store_true", help="the centre feed has no crs")
    option("--replay", action="store_true", help="answer what was captured")
    option("--table", choices=("lists", "objects", "broken", "missing"),
           default="lists", help="form of the organisation table")
    option("--rate-limit", action="store_true",
           help="limit the rate as production does")
    option("--tls", nargs=2, metavar=("CERT", "KEY"), help="speak https")
    option("--log", metavar="FILE", help="append each request as a JSON line")
    return parser, parser.parse_args()


def make_site(options):
    """Put the site together; ValueError or OSError if an option is wrong."""
    clock = Clock(options.today)
    if options.replay:
        store, answering = Store({}, clock), Replay(options.data)
    else:
        store = Store.load(options.data, clock, options.shuffle_seed)
        answering = application
    return Site(options, clock, store, answering,
                faults.Faults(options.fault), Journal(options.log))


def run(server, scheme):
    """Serve until a signal asks for the end."""
    end = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: end.set())
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    print(f"{scheme}://127.0.0.1:{server.server_port}", flush=True)
    end.wait()
    server.stop.set()
    server.shutdown()
    server.server_close()


def main():
    parser, options = read_options()
    try:
        site = make_site(options)
        server = Server(("127.0.0.1", options.port), site, options.tls)
    except (ValueError, KeyError, OSError) as error:
        parser.error(str(error))
    run(server, "https" if options.tls else "http")


if __name__ == "__main__":
    main()
