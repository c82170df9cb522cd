#!/usr/bin/python3
"""Run the cases of the command line: what is typed, and what must come of it.

    QCERT=build/qcert QCERT_GEODATA=build/geodata.db tests/cli/run.py [NAME...]

A case is a file NAME.case of lines. First what it needs, if anything:

    site DATA [OPTIONS]   a server that plays this site, at $url (see tests/server.py); DATA is a path in the project
    today DATE            the day, for the server and for each qcert
    columns N             the width of the terminal, else 80

then commands of bash, each followed by all that it must say:

    $ qcert find Bern     "qcert" is the program under test; lines that end with \\ go on in the next
    | TEXT                a line of stdout
    ! TEXT                a line of stderr
    {JSON                 stdout is this JSON, with the lines below that begin with a blank
    = STATUS              the exit status, if it is not 0

In TEXT and in the texts of JSON, [*] is anything; a line that is [...] is any number of lines. In JSON, "[...]" at the
end of a list, or as the last name of an object, is whatever else is there.  "#" begins a comment.

Each case runs in a folder of its own, with its own store and home; bash also knows the functions of helpers.bash, and
the project as $project. Several cases run at once.
"""

import concurrent.futures
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
ANY, REST = "[*]", "[...]"
LONGEST = 60  # seconds that a command may take


@dataclass
class Step:
    """A command, and what is expected of it."""

    line: int
    command: str
    out: list = field(default_factory=list)
    err: list = field(default_factory=list)
    document: str = ""
    status: int = 0


@dataclass
class Case:
    path: Path
    site: list = field(default_factory=list)
    today: str = ""
    columns: str = "80"
    steps: list = field(default_factory=list)


# ---- reading a case -----------------------------------------------------


def read_setting(case, line):
    name, _, value = line.partition(" ")
    if name == "site":
        case.site = shlex.split(value)
    elif name in ("today", "columns"):
        setattr(case, name, value)
    else:
        raise SystemExit(f"{case.path.name}: what is \"{line}\"?")


def read_expectation(case, line):
    step = case.steps[-1]
    if line.startswith("="):
        step.status = int(line[1:])
    elif line[0] in "|!":
        (step.out if line[0] == "|" else step.err).append(line[2:])
    else:
        raise SystemExit(f"{case.path.name}: what is \"{line}\"?")


def read_case(path):
    case = Case(path)
    step = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if step and step.command.endswith("\\"):
            step.command = step.command[:-1] + line.lstrip()
        elif line.startswith("$ "):
            step = Step(number, line[2:])
            case.steps.append(step)
        elif step and line[:1] in tuple("{ "):
            step.document += line + "\n"
        elif line and not line.startswith("#"):
            (read_expectation if step else read_setting)(case, line)
    return case


# ---- comparing ----------------------------------------------------------


def is_like(text, pattern):
    parts = map(re.escape, pattern.split(ANY))
    return re.fullmatch(".*".join(parts), text, re.DOTALL) is not None


def are_like(lines, patterns):
    if not patterns:
        return not lines
    if patterns[0] == REST:
        return any(are_like(lines[i:], patterns[1:]) for i in range(len(lines) + 1))
    return bool(lines) and is_like(lines[0], patterns[0]) and are_like(lines[1:], patterns[1:])


def find_difference(value, wanted, at="$"):
    """Where a JSON value is not as wanted; "" if it is."""
    if isinstance(wanted, str) and isinstance(value, str):
        return "" if is_like(value, wanted) else f"{at}: {value!r} is not {wanted!r}"
    if wanted == ANY:
        return ""
    if type(value) is not type(wanted):
        return f"{at}: {value!r} is not {wanted!r}"
    if isinstance(wanted, dict):
        pairs, more = {name: wanted[name] for name in wanted if name != REST}, REST in wanted
        names = [name for name in value if name in pairs] if more else list(value)
        if names != list(pairs):
            return f"{at}: the names are {list(value)}, not {list(wanted)}"
        differences = (find_difference(value[name], pairs[name], f"{at}.{name}") for name in pairs)
        return next(filter(None, differences), "")
    if isinstance(wanted, list):
        more = bool(wanted) and wanted[-1] == REST
        items = wanted[:-1] if more else wanted
        if len(value) < len(items) or (len(value) > len(items) and not more):
            return f"{at}: {len(value)} elements, not {len(items)}"
        differences = (find_difference(*pair, f"{at}[{i}]") for i, pair in enumerate(zip(value, items)))
        return next(filter(None, differences), "")
    return "" if value == wanted else f"{at}: {value!r} is not {wanted!r}"


def compare_document(text, document):
    try:
        return find_difference(json.loads(text), json.loads(document))
    except ValueError as error:
        return f"no JSON: {error}"


def indent(text, mark):
    return "".join(f"        {mark} {line}\n" for line in text)


def compare(step, done):
    """What is wrong with what a command did; "" if nothing."""
    out, err = done.stdout.splitlines(), done.stderr.splitlines()
    wrong = []
    if done.returncode != step.status:
        wrong.append(f"    exit status {done.returncode}, not {step.status}\n")
    difference = compare_document(done.stdout, step.document) if step.document else ""
    if difference:
        wrong.append(f"    {difference}\n")
    if not step.document and not are_like(out, step.out):
        wrong.append("    stdout:\n" + indent(out, "|") + "    instead of:\n" + indent(step.out, "|"))
    if not are_like(err, step.err) or (wrong and err):
        wrong.append("    stderr:\n" + indent(err, "!") + "    instead of:\n" + indent(step.err, "!"))
    return "".join(wrong)


# ---- running ------------------------------------------------------------


def environment(case, folder):
    keep = {name: os.environ[name] for name in os.environ
            if name in ("PATH", "LD_PRELOAD") or name.startswith(("ASAN_", "UBSAN_", "LSAN_"))}
    return keep | {
        "HOME": str(folder), "QCERT_STORE": str(folder / "store.sqlite"), "LC_ALL": "C", "TERM": "xterm",
        "COLUMNS": case.columns, "BASH_ENV": str(HERE / "helpers.bash"), "project": str(PROJECT), "today": case.today,
        "program": os.path.abspath(os.environ["QCERT"]), "QCERT_GEODATA": os.path.abspath(os.environ["QCERT_GEODATA"]),
    }


def start_site(case, variables):
    """The server, and its address."""
    if not case.site:
        return None
    data, *options = case.site
    day = ["--today", case.today] if case.today else []
    site = subprocess.Popen(["/usr/bin/python3", "-B", PROJECT / "tests/server.py", PROJECT / data, *day, *options],
                            stdout=subprocess.PIPE, text=True)
    variables["url"] = site.stdout.readline().strip()
    return site


def run_steps(case, variables, folder):
    for step in case.steps:
        done = subprocess.run(["bash", "-c", step.command], env=variables, cwd=folder, encoding="utf-8",
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=LONGEST, check=False)
        wrong = compare(step, done)
        if wrong:
            return f"  line {step.line}: {step.command}\n{wrong}"
    return ""


def run_case(path):
    """What is wrong; "" if nothing."""
    case = read_case(path)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        variables = environment(case, folder)
        site = start_site(case, variables)
        try:
            return run_steps(case, variables, folder)
        except subprocess.TimeoutExpired as error:
            return f"  {error}\n"
        finally:
            if site:
                site.terminate()
                site.communicate()


def main():
    if not {"QCERT", "QCERT_GEODATA"} <= set(os.environ):
        raise SystemExit("QCERT and QCERT_GEODATA must name the program and its data")
    paths = [HERE / f"{name}.case" for name in sys.argv[1:]] or sorted(HERE.glob("*.case"))
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        for path, wrong in zip(paths, pool.map(run_case, paths)):
            failed += bool(wrong)
            print(f"{'failed' if wrong else 'ok'} {path.stem}\n{wrong}", end="", flush=True)
    print(f"{len(paths)} cases, {failed} failed")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
