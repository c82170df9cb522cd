#!/usr/bin/python3
"""Brings the translations up to date with the strings of the plugin: plugin/i18n/update.py

Qt's lupdate reads the forms and keeps the .ts files, but it cannot read Python: it gets the tr() of the sources
written as C++. Files are read and written where this one lies, or in the folder that is named as argument.
"""

import ast
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

PLUGIN = Path(__file__).resolve().parent.parent
CONTEXT = "QgisCertification"  # as in text.py
UNREVIEWED = "<!-- Not yet reviewed by a native speaker. Who has reviewed it takes this line away. -->\n"
# The name of a file, which serves all regions of a language, and the language whose plurals lupdate knows.
LANGUAGES = {"de": "de", "en": "en", "es": "es", "fr": "fr", "id": "id", "it": "it", "pt": "pt_BR",
             "zh_Hant": "zh_TW"}


def strings(source):
    """The strings of a Python source: its calls of tr(), each as text, comment and whether it has plurals."""
    calls = [node for node in ast.walk(ast.parse(source.read_text("utf-8"))) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        if isinstance(call.func, ast.Name) and call.func.id == "tr":
            given = dict(zip(("text", "comment", "count"), call.args))
            given.update((word.arg, word.value) for word in call.keywords)
            text, comment = (ast.literal_eval(given.get(name, ast.Constant(None))) for name in ("text", "comment"))
            yield text, comment, "count" in given


def quoted(text):
    """A text as C++ has it."""
    return json.dumps(text, ensure_ascii=False)


def as_cpp(sources):
    """The strings of Python sources as calls in C++, each with the name of its source for the translators."""
    for source in sources:
        for text, comment, plural in strings(source):
            yield f"//: {source.relative_to(PLUGIN)}\n"
            yield "QCoreApplication::translate({}, {}, {}{});\n".format(
                quoted(CONTEXT), quoted(text), quoted(comment) if comment else "nullptr", ", 2" if plural else "")


def merge(path, language, sources):
    """Let lupdate bring a .ts file up to date: new strings come in as unfinished ones, those that are gone go."""
    unreviewed = language != "en" and (not path.exists() or UNREVIEWED in path.read_text("utf-8"))
    subprocess.run(["lupdate", "-silent", "-no-obsolete", "-locations", "none", *sources, "-source-language", "en",
                    "-target-language", language, *(["-pluralonly"] if language == "en" else []), "-ts", str(path)],
                   check=True, env={**os.environ, "QT_SELECT": "qt5"})
    if unreviewed:
        path.write_text(path.read_text("utf-8").replace("<TS ", UNREVIEWED + "<TS ", 1), "utf-8")


def update(folder=PLUGIN / "i18n"):
    """Write the .ts files."""
    with tempfile.TemporaryDirectory() as scratch:
        cpp = Path(scratch) / "strings.cpp"
        cpp.write_text("".join(as_cpp(sorted(PLUGIN.rglob("*.py")))), "utf-8")
        for name, language in LANGUAGES.items():
            merge(Path(folder) / f"qgis_certification_{name}.ts", language,
                  [str(cpp), *map(str, sorted(PLUGIN.rglob("*.ui")))])


if __name__ == "__main__":
    update(*sys.argv[1:])
