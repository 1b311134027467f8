"""Accepts or rejects all tracked changes of Word files in LibreOffice, and writes what their text then says.

decide-in-libreoffice.py PROFILE accept|reject|leave FILE...

FILE.txt has a line for each paragraph of the body, for each cell and for each note. The program to ask is the office itself, through its own commands.
"""
import sys

sys.dont_write_bytecode = True
import office  # noqa: E402, beside this file

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


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
    with office.running(profile) as (desktop, dispatcher):
        for path in files:
            document = office.load(desktop, path)
            if decision in COMMANDS:
                dispatcher.executeDispatch(document.CurrentController.Frame, COMMANDS[decision], "", 0, ())
            notes = document.Footnotes
            said = list(lines(document.Text)) + ["note: " + notes.getByIndex(i).String for i in range(notes.Count)]
            with open(path + ".txt", "w", encoding="utf-8") as out:
                out.write("\n".join(said) + "\n")
            document.close(True)


main(*sys.argv[1:])
