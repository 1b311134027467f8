"""LibreOffice without a screen, for the programs beside this one."""
import contextlib
import os
import subprocess
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


@contextlib.contextmanager
def running(profile):
    """Its desktop and what carries out its commands; it ends with the block."""
    pipe = "osh%d" % os.getpid()
    process = subprocess.Popen(
        ["soffice", "-env:UserInstallation=" + profile, "--headless", "--norestore", "--accept=pipe,name=%s;urp;" % pipe],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    manager = connect(pipe).ServiceManager
    desktop = manager.createInstance("com.sun.star.frame.Desktop")
    try:
        yield desktop, manager.createInstance("com.sun.star.frame.DispatchHelper")
    finally:
        with contextlib.suppress(Exception):
            desktop.terminate()
        process.wait(60)



def load(desktop, path):
    return desktop.loadComponentFromURL("file://" + os.path.abspath(path), "_blank", 0, (value("Hidden", True),))
