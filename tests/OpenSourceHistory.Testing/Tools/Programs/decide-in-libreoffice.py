"""Accepts or rejects all tracked changes of Word files in LibreOffice, and writes what their text then says.

decide-in-libreoffice.py PROFILE accept|reject|leave FILE...

FILE.txt has a line for each paragraph of the body, for each cell and for each note. The program to ask is the office itself, through its own commands.
"""
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


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


def lines(text):
    found = text.createEnumeration()
    while found.hasMoreElements():
        part = found.nextElement()
        if part.supportsService("com.sun.star.text.TextTable"):
            for name in part.CellNames:
                yield from lines(part.getCellByName(name))
        else:
            yield part.String


def main(profile, decision, *files):
    pipe = "osh%d" % os.getpid()
    office = subprocess.Popen(
        ["soffice", "-env:UserInstallation=" + profile, "--headless", "--norestore", "--accept=pipe,name=%s;urp;" % pipe],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    context = connect(pipe)
    manager = context.ServiceManager
    desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    for path in files:
        document = desktop.loadComponentFromURL("file://" + os.path.abspath(path), "_blank", 0, (value("Hidden", True),))
        if decision in COMMANDS:
            dispatcher.executeDispatch(document.CurrentController.Frame, COMMANDS[decision], "", 0, ())
        notes = document.Footnotes
        said = list(lines(document.Text)) + ["note: " + notes.getByIndex(i).String for i in range(notes.Count)]
        with open(path + ".txt", "w", encoding="utf-8") as out:
            out.write("\n".join(said) + "\n")
        document.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass
    office.wait(60)


main(*sys.argv[1:])
