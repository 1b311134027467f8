"""Edits a Word file in LibreOffice as somebody at its keyboard does, and saves it as a Word file.

edit-in-libreoffice.py PROFILE IN OUT track|plain [OLD NEW]...

Each OLD, in the body or in a cell, is replaced by NEW; "note:1" OLD stands for the text of the first note, to which NEW is added. Without edits the file is only
opened and saved.
"""
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def value(name, content):
    made = PropertyValue()
    made.Name, made.Value = name, content
    return made


def connect(pipe):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(120):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def edit(document, old, new):
    if old.startswith("note:"):
        note = document.Footnotes.getByIndex(int(old[5:]) - 1)
        note.insertString(note.getEnd(), new, False)
        return
    search = document.createSearchDescriptor()
    search.SearchString, search.SearchCaseSensitive = old, True
    found = document.findFirst(search)
    if found is None:
        raise SystemExit("not found: " + old)
    found.String = new


def main(profile, source, target, tracking, *edits):
    pipe = "osh%d" % os.getpid()
    office = subprocess.Popen(
        ["soffice", "-env:UserInstallation=" + profile, "--headless", "--norestore", "--accept=pipe,name=%s;urp;" % pipe],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    context = connect(pipe)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL("file://" + os.path.abspath(source), "_blank", 0, (value("Hidden", True),))
    document.RecordChanges = tracking == "track"
    for old, new in zip(edits[::2], edits[1::2]):
        edit(document, old, new)
    document.storeToURL("file://" + os.path.abspath(target), (value("FilterName", "MS Word 2007 XML"),))
    document.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass
    office.wait(60)


main(*sys.argv[1:])
