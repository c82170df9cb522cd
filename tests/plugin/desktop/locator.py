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
details = plugin.dock.page("courses").search.details
until(lambda: details.isVisible() and details.course, "the course's being shown")
assert "Leipzig" in details.course.centre, details.course
print("done")
