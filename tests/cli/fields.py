#!/usr/bin/python3
"""List the fields of JSON documents, in their order.

    fields.py NAME <DOCUMENT    NAME.courses[].id ...
    fields.py --examples FILE   of the first example below each heading of a Markdown file
"""

import json
import re
import sys


def walk(value, path, found):
    if isinstance(value, list):
        for element in value:
            walk(element, path + "[]", found)
    elif isinstance(value, dict):
        for name, member in value.items():
            found[f"{path}.{name}"] = True
            walk(member, f"{path}.{name}", found)
    return found


def show(name, text):
    print("\n".join(walk(json.loads(text), name, {})))


if sys.argv[1] == "--examples":
    with open(sys.argv[2], encoding="utf-8") as file:
        for section in file.read().split("\n## ")[1:]:
            show(section.splitlines()[0], re.search(r"```json\n(.*?)```", section, re.DOTALL)[1])
else:
    show(sys.argv[1], sys.stdin.read())
