using System.Runtime.InteropServices;

namespace OpenSourceHistory.Cli;

/// <summary>Ends the program when it is told to, by Ctrl-C or by the system, and leaves nothing behind: no half-written file, no hidden cursor.</summary>
internal static class Interruption
{
    // A shell's exit codes: 128 and the signal's number (POSIX.1-2017, 2.8.2).
    private const int Interrupted = 130;
    private const int Terminated = 143;

    // ECMA-48 and DEC: begin of line, erase it, show the cursor.
    private const string Restore = "\r\u001b[2K\u001b[?25h";

    /// <summary>Listens until what is returned is disposed of.</summary>
    /// <param name="workspace">Where files may be half written.</param>
    /// <param name="terminal">The terminal on which a live display may run; null where there is none.</param>
    public static IDisposable Listen(DiskWorkspace workspace, TextWriter? terminal) => new Registrations(
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context => End(context, Interrupted, workspace, terminal)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(context, Terminated, workspace, terminal)));

    private static void End(PosixSignalContext context, int code, DiskWorkspace workspace, TextWriter? terminal)
    {
        context.Cancel = true;
        workspace.Abandon();
        terminal?.Write(Restore);
        terminal?.Flush();
        Environment.Exit(code);
    }

    private sealed class Registrations(IDisposable interrupt, IDisposable terminate) : IDisposable
    {
        public void Dispose()
        {
            interrupt.Dispose();
            terminate.Dispose();
        }
    }
}
