using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>Shows the steps of a run while it lasts.</summary>
internal abstract class ProgressDisplay : IProgress<BuildStep>, IDisposable
{
    /// <summary>The display that fits the console: live on a terminal, lines when piped, none beside JSON.</summary>
    /// <param name="console">Where to show it.</param>
    /// <param name="isJson">True where the report is JSON.</param>
    public static ProgressDisplay For(ConsoleStreams console, bool isJson) => (isJson, console.IsTerminal) switch
    {
        (true, _) => new NoProgress(),
        (false, true) => new LiveProgress(console),
        (false, false) => new LineProgress(console.Error),
    };

    /// <inheritdoc/>
    public abstract void Report(BuildStep value);

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }
}
