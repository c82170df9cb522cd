"""Ctrl+K, a word, Enter: the course is shown."""

from hands import full_window, key, plugin, shot, until, wait, write

full_window()
key("ctrl+k")
write("cert leipzig")
wait(1500)
shot("locator")
key("Down")
key("Return")
until(lambda: plugin.dock.isVisible(), "the dock's opening")
until(lambda: plugin.dock.search.details.isVisible() and plugin.dock.search.details.course, "the course's being shown")
assert "Leipzig" in plugin.dock.search.details.course.centre, plugin.dock.search.details.course
print("done")
