"""QGIS is closed while certificates are checked; the second time it is opened, that goes on."""

import os

from hands import full_window, plugin, shot, until

full_window()
page = plugin.dock.page("certificates")
if os.environ.get("QCERT_AGAIN"):
    until(lambda: not plugin.session.busy, "the reading of what is known")
    before = [row.verdict for row in page.model.rows].count("no record")
    assert len(page.model.rows) == 8 and 1 <= before < 8, page.model.rows
    assert page.go_on.isVisible()
    shot("again")
    page.go_on.click()
    until(lambda: not plugin.session.busy, "the rest")
    assert [row.verdict for row in page.model.rows] == ["no record"] * 8
    print("done")
else:
    page.box.setPlainText("\n".join(f"QGIS-{number}" for number in range(900, 908)))
    page.check.click()
    until(lambda: len(page.model.rows) > 1, "the first answers")
    assert plugin.session.busy
    print("closing")
