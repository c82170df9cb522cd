"""Processing: what the syncs brought."""

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSink

from ..text import tr
from .base import FILTER, Algorithm, Day, Table, filters


class ChangesSince(Algorithm):
    """What changed, as points."""

    def texts(self):
        return tr("Changes since a day"), tr(
            "Lists what synchronising brought: courses, training centres and organisations that were added, changed, "
            "moved or renamed, that are no longer listed or listed again, newest first, each where it is today, with "
            "the fields as they were before. What the first synchronising found is no change. With filters that only "
            "courses have, only courses are listed."), tr("news,history,difference")

    def inputs(self):
        return [Day("SINCE", tr("Since this day (empty: all that is kept)")), *filters(),
                QgsProcessingParameterFeatureSink("OUTPUT", tr("Changes"), QgsProcessing.SourceType.TypeVectorPoint)]

    def work(self, store, given):
        changes = store.changes({name: given[name] for name in (*FILTER, "since")})
        return {"OUTPUT": Table(self, "OUTPUT", "change").fill(changes)}
