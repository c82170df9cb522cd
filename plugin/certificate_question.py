"""What is asked about certificates: ids that were typed, a list in a file, or a column of a layer.

A question can be remembered, so that a walk goes on after QGIS was closed: by ids, never by what was typed around them.
"""

import json
import shutil
from collections import deque
from pathlib import Path
from tempfile import TemporaryDirectory

from qgis.core import NULL, QgsFeatureRequest, QgsProject

from .certificate_text import again
from .text import tr

TEXT, PDF = ".txt", ".pdf"  # lists that have no columns


class Question:
    """What the library is asked: texts with an id in each and names that are expected, or a list. memory is what is
    remembered of it, as JSON has it. organisation: an id alone is an organisation's."""

    def __init__(self, memory, asked=(), names=None, lists=()):
        self.memory, self.asked, self.names, self.lists = memory, asked, names, lists
        self.organisation = bool(memory.get("organisation"))

    def rows(self, store, folder, **options):
        """The library's rows. folder: an empty one, for what has to become one list: PDFs from here and there; and what
        is in no file, if there is to be an output, which only lists have."""
        options["organisation"] = int(self.organisation)
        if self.lists:
            columns = {name: self.memory.get(name) for name in ("column", "name_column")}
            return store.verify(list=self._gathered(folder), **columns, **options)
        if not options.get("output"):
            return store.verify(self.asked, self.names, **options)
        return store.verify(list=self._written(folder), column="asked", name_column=self.names and "expected",
                            **options)

    def _written(self, folder):
        names = self.names or [None] * len(self.asked)
        features = [{"type": "Feature", "geometry": None, "properties": {"asked": asked, "expected": name} if self.names
                     else {"asked": asked}} for asked, name in zip(self.asked, names)]
        path = Path(folder, "asked.geojson")
        path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
        return str(path)

    def _gathered(self, folder):
        if len(self.lists) == 1:
            return self.lists[0]
        for number, path in enumerate(self.lists):
            target = Path(folder, Path(path).name)
            while target.exists():
                target = target.with_name(f"{number} {target.name}")
            shutil.copy(path, target)
        return folder


def of_text(store, text, organisation, name=""):
    """The question of a text with one certificate in each line; name: expected, of a single one."""
    asked = [line.strip() for line in text.splitlines() if line.strip()]
    understood = store.verify(asked, offline=1, organisation=int(organisation))
    memory = {"ids": [again(row) for row in understood if row.id], "organisation": organisation}
    return Question(memory, asked, [name] if name and len(asked) == 1 else None)


def of_list(paths, organisation, column=None, name_column=None):
    """The question of a list in a file, a folder of PDFs, or several PDFs."""
    return Question({"lists": paths, "column": column, "name_column": name_column, "organisation": organisation},
                    lists=paths)


def of_layer(layer, field, organisation, name_field=None):
    """The question of the features of a layer, in their order. Main thread."""
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    wanted = [field, *([name_field] if name_field else [])]
    request.setSubsetOfAttributes(wanted, layer.fields())
    values = [[written(feature[one]) for one in wanted] for feature in layer.getFeatures(request)]
    names = [row[1] or None for row in values] if name_field else None
    return Question({"layer": layer.id(), "title": layer.name(), "field": field, "name_field": name_field,
                     "organisation": organisation}, [row[0] for row in values], names)


def written(value):
    """A field's value as a text; "" for NULL."""
    return "" if value is None or value == NULL else str(value)


def of_memory(memory):
    """The question that is remembered. ValueError: what it was about is not there."""
    if isinstance(memory.get("ids"), list):
        return Question(memory, list(map(str, memory["ids"])))
    if isinstance(memory.get("lists"), list):
        return Question(memory, lists=list(map(str, memory["lists"])))
    layer = QgsProject.instance().mapLayer(str(memory.get("layer")))
    if layer is None:
        raise ValueError(tr("The layer {name} is not in the project: open the project with it to go on.").format(
            name=memory.get("title", "")))
    return of_layer(layer, str(memory.get("field")), bool(memory.get("organisation")), memory.get("name_field"))


class Walk:
    """A job's walk through the rows of a question: its thread puts them in, and the main thread takes them out."""

    def __init__(self, question, **options):
        self.question, self._options, self._rows = question, options, deque()
        self.offline, self.total, self.resumed, self.remarks = bool(options.get("offline")), 0, 0, ""

    def run(self, store, job):
        """The work of a job. InterruptedError: it is stopped."""
        with TemporaryDirectory() as folder:
            rows = self.question.rows(store, folder, **self._options)
            self.total, self.resumed, self.remarks = rows.total, rows.resumed, rows.remarks
            for row in rows:
                self._rows.append(row)
                if job.isCanceled():
                    raise InterruptedError

    def take(self):
        """The rows that came since the last time."""
        return [self._rows.popleft() for _ in range(len(self._rows))]
