"""Edits a Word file in LibreOffice as somebody at its keyboard does, and saves it as a Word file.

edit-in-libreoffice.py PROFILE IN OUT track|plain [OLD NEW]...

Each OLD, in the body or in a cell, is replaced by NEW; "note:1" OLD stands for the text of the first note, to which NEW is added. What else OLD may be:
"down:TEXT" moves the paragraph with TEXT down by NEW paragraphs, "level:TEXT" gives its item of a list the level NEW, "link:TEXT" lets TEXT lead to NEW, "row:TEXT" puts
a row with the cells NEW, parted by bars, behind the one with TEXT, "footnote:TEXT" calls a new note NEW behind TEXT, "in note:TEXT" is TEXT in a note, "refresh:" makes all that is counted or repeated anew. Without edits the file is only opened and saved.
"""
import os
import sys

sys.dont_write_bytecode = True
import office  # noqa: E402, beside this file


def find(document, text):
    search = document.createSearchDescriptor()
    search.SearchString, search.SearchCaseSensitive = text, True
    found = document.findFirst(search)
    if found is None:
        raise SystemExit("not found: " + text)
    return found


def move_down(document, dispatcher, found, count):
    document.CurrentController.ViewCursor.gotoRange(found.getStart(), False)
    for _ in range(int(count)):
        dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:MoveDown", "", 0, ())


def add_row(found, cells):
    table = found.TextTable
    row = int("".join(c for c in found.Cell.CellName if c.isdigit()))
    table.Rows.insertByIndex(row, 1)
    for column, text in enumerate(cells.split("|")):
        table.getCellByPosition(column, row).String = text


def add_note(document, found, text):
    note = document.createInstance("com.sun.star.text.Footnote")
    found.Text.insertTextContent(found.getEnd(), note, False)
    note.String = text


def edit_note(document, text, new):
    for index in range(document.Footnotes.Count):
        note = document.Footnotes.getByIndex(index)
        if text in note.String:
            cursor = note.createTextCursor()
            cursor.gotoStart(False)
            cursor.goRight(note.String.index(text), False)
            cursor.goRight(len(text), True)
            cursor.String = new
            return
    raise SystemExit("in no note: " + text)


def edit(document, dispatcher, old, new):
    kind, _, text = old.partition(":")
    if kind == "note":
        note = document.Footnotes.getByIndex(int(text) - 1)
        note.insertString(note.getEnd(), new, False)
    elif kind == "in note":
        edit_note(document, text, new)
    elif kind == "refresh":
        document.refresh()
        document.TextFields.refresh()
        for index in range(document.DocumentIndexes.Count):
            document.DocumentIndexes.getByIndex(index).update()
    elif kind == "down":
        move_down(document, dispatcher, find(document, text), new)
    elif kind == "level":
        find(document, text).NumberingLevel = int(new)
    elif kind == "link":
        find(document, text).HyperLinkURL = new
    elif kind == "row":
        add_row(find(document, text), new)
    elif kind == "footnote":
        add_note(document, find(document, text), new)
    else:
        find(document, old).String = new


def main(profile, source, target, tracking, *edits):
    with office.running(profile) as (desktop, dispatcher):
        document = office.load(desktop, source)
        document.RecordChanges = tracking == "track"
        for old, new in zip(edits[::2], edits[1::2]):
            edit(document, dispatcher, old, new)
        document.storeToURL("file://" + os.path.abspath(target), (office.value("FilterName", "MS Word 2007 XML"),))
        document.close(True)


main(*sys.argv[1:])
