"""A reviewer finds what waits by its country, begins its review, and gives an opinion with the keyboard."""

from hands import click, full_window, key, plugin, shot, until, write

full_window()
desk = plugin.dock.page("programme").tabs.page("desk")
until(desk.isVisible, "the tab's being shown")
assert desk.waiting.topLevelItemCount() > 1
click(desk.find)
write("portugal")
shown = [item for item in map(desk.waiting.topLevelItem, range(desk.waiting.topLevelItemCount()))
         if not item.isHidden()]
assert len(shown) == 1, len(shown)
click(desk.waiting.viewport(), desk.waiting.visualItemRect(shown[0]).center())
until(lambda: "Lisboa" in desk.sheet.text(), "its being shown")
shot("waits")
click(desk.attach)
until(lambda: desk.panel.isVisible() and desk.panel.findings is not None, "the dossier")
tree, form = desk.panel.tree, desk.panel.form
item = next(item for item in tree.rows() if "Add an opinion" in item.text(0))
click(tree.viewport(), tree.visualItemRect(item).center(), times=2)
until(form.isVisible, "the form")
write("Known for years")
key("ctrl+Return")
until(lambda: any(item.text(0) == "Opinions: 1 for, 0 against, 0 abstained" for item in tree.rows()), "the opinion")
shot("opinion")
print("done")
