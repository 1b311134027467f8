using OpenSourceHistory.Publishing.Builds;
using Spectre.Console;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>A live line with what is being done; for terminals.</summary>
internal sealed class LiveProgress : ProgressDisplay
{
    private readonly Lock _gate = new();
    private readonly List<string> _running = [];
    private readonly ManualResetEventSlim _finished = new();
    private readonly Task _display;
    private StatusContext? _status;

    /// <summary>Begins to show.</summary>
    /// <param name="console">Where to show it.</param>
    public LiveProgress(ConsoleStreams console)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(console.Screen),
            ColorSystem = console.HasColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        _display = Task.Run(() => terminal.Status().Start("Reading the manuscript", Show));
    }

    /// <inheritdoc/>
    public override void Report(BuildStep value)
    {
        lock (_gate)
        {
            if (value.Edition is not null && value.Stage == BuildStage.Begun)
            {
                _running.Add(value.Edition);
            }
            else if (value.Edition is not null)
            {
                _running.Remove(value.Edition);
            }

            if (_status is not null)
            {
                _status.Status = Markup.Escape(TerminalText.Of(_running.Count == 0 ? value.Description : "Making " + string.Join(", ", _running)));
            }
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _finished.Set();
        _display.GetAwaiter().GetResult();
        _finished.Dispose();
        base.Dispose();
    }

    private void Show(StatusContext status)
    {
        lock (_gate)
        {
            _status = status;
        }

        _finished.Wait();
    }
}
