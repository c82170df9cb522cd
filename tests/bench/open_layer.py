"""Opens a layer in QGIS and prints the milliseconds of the processor that it
takes: open_layer.py PROVIDER BEFORE SOURCE, where the first source is opened
before, so that the provider is loaded."""

import sys
import time

from qgis.core import QgsApplication, QgsVectorLayer


def open_layer(provider, source):
    layer = QgsVectorLayer(source, "layer", provider)
    if not (layer.isValid() and layer.featureCount() and layer.extent().isFinite()):
        sys.exit(f"{source} does not open")
    return layer


def main(provider, before, source):
    application = QgsApplication([], False)
    application.initQgis()
    layers = [open_layer(provider, before)]
    began = time.process_time()
    layers.append(open_layer(provider, source))
    print((time.process_time() - began) * 1000)
    layers.clear()
    application.exitQgis()


main(*sys.argv[1:])
