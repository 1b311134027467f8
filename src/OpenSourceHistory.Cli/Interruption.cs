using System.Runtime.InteropServices;

namespace OpenSourceHistory.Cli;

/// <summary>Ends the program when it is told to, by Ctrl-C or by the system, and leaves nothing behind: no half-written file, no hidden cursor.</summary>
internal sealed class Interruption : IDisposable
{
    // A shell's exit codes: 128 and the signal's number (POSIX.1-2017, 2.8.2).
    private const int Interrupted = 130;
    private const int Terminated = 143;

    // ECMA-48 and DEC: begin of line, erase it, show the cursor.
    private const string Restore = "\r\u001b[2K\u001b[?25h";

    private readonly DiskWorkspace _workspace;
    private readonly TextWriter? _terminal;
    private readonly PosixSignalRegistration[] _registrations;
    private CancellationTokenSource? _lasting;

    /// <summary>Listens until it is disposed of.</summary>
    /// <param name="workspace">Where files may be half written.</param>
    /// <param name="terminal">The terminal on which a live display may run; null where there is none.</param>
    public Interruption(DiskWorkspace workspace, TextWriter? terminal)
    {
        (_workspace, _terminal) = (workspace, terminal);
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, context => End(context, Interrupted)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(context, Terminated)),
        ];
    }

    /// <summary>From now on, being told so ends what lasts, and not the program; being told twice does.</summary>
    /// <returns>What is cancelled then.</returns>
    public CancellationToken Endure() => (_lasting ??= new CancellationTokenSource()).Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }

        _lasting?.Dispose();
    }

    private void End(PosixSignalContext context, int code)
    {
        context.Cancel = true;
        if (_lasting is { IsCancellationRequested: false } lasting)
        {
            lasting.Cancel();
            return;
        }

        _workspace.Abandon();
        _terminal?.Write(Restore);
        _terminal?.Flush();
        Environment.Exit(code);
    }
}
