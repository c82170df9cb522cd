"""An organisation goes from nothing to a complete application, by double-clicks and the keyboard."""

from hands import click, full_window, key, plugin, shot, until, wait, write

full_window()
plugin.dock.page("programme")
page = plugin.dock.page("programme").tabs.page("dossiers")
until(page.isVisible, "the tab's being shown")
form, tree = page.form, page.panel.tree


def rows():
    return [item.text(0) for item in tree.rows()]


def fill(text, *fields):
    """Double-click on a row, and type into the fields, from the first on; a tabulator leads to the next."""
    item = next(item for item in tree.rows() if text in item.text(0))
    tree.scrollToItem(item)
    wait(100)
    click(tree.viewport(), tree.visualItemRect(item).center(), times=2)
    until(form.isVisible, f"the form of {text}")
    for at, field in enumerate(fields):
        if at:
            key("Tab")
        if field:
            write(field)
    key("Return")
    until(lambda: not form.isVisible() and not plugin.session.busy, f"the adding of {fields}")


wait(500)  # the dock finds its width
click(page.new_dossier)
until(form.isVisible, "the form")
write("Invented Applicant")
key("Tab")
write("Switz")
wait(300)
key("Down")
key("Return")
until(lambda: form.country.currentText() == "Switzerland", "the choice of a country")
click(form.accept)
until(lambda: tree.isVisible() and page.panel.findings is not None, "the checklist")
shot("begun")
fill("Plugins", "A plugin", "https://example.org/plugin")
fill("missing: at least one", "Basics")
fill("missing: lectures", "Slides", "https://example.org/slides", "", "", "3.44")
until(lambda: "missing: lectures" not in rows(), "the look at it")
fill("missing: exercises", "Exercises", "https://example.org/exercises", "", "", "3.44")
until(lambda: page.panel.progress.text().startswith("Complete"), "its being complete")
shot("complete")
item = next(item for item in tree.rows() if item.text(0).startswith("Slides"))
tree.scrollToItem(item)
click(tree.viewport(), tree.visualItemRect(item).center())
key("Delete")
until(lambda: "missing: lectures" in rows(), "the removal")
print("done")
