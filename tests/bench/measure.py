"""What a process costs, and how two compare: run in turns, so that both meet
the same machine, and by the median, so that one slow turn does not count."""

import os
import subprocess
import sys
import time
from statistics import median
from typing import NamedTuple

ROUNDS = 5


class Cost(NamedTuple):
    seconds: float
    processor: float  # seconds, of the user and of the system
    megabytes: float  # of memory, at the most
    written: float  # megabytes that went to the disk


def run(command):
    """What a process cost, which must end well."""
    began = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} failed")
    return Cost(seconds, usage.ru_utime + usage.ru_stime,
                usage.ru_maxrss / 1024, usage.ru_oublock / 2048)


def in_turns(*measures):
    """The medians of what the functions answer, each called ROUNDS times."""
    rounds = [[measure() for measure in measures] for _ in range(ROUNDS)]
    return [middle(answers) for answers in zip(*rounds)]


def middle(answers):
    if isinstance(answers[0], Cost):
        return Cost(*map(median, zip(*answers)))
    return median(answers)


def head(ours, peer):
    print(f"\n{'':44}{ours:>12}{peer:>12}   ratio")


def line(what, ours, peer, unit):
    print(f"{what:44}{ours:>9.2f} {unit:2}{peer:>9.2f} {unit:2}"
          f"{peer / ours:>8.2f}", flush=True)


def lines(what, ours, peer):
    line(f"{what}, time", ours.seconds, peer.seconds, "s")
    line(f"{what}, processor", ours.processor, peer.processor, "s")
    line(f"{what}, memory", ours.megabytes, peer.megabytes, "MB")
