using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>A plain line for each finished edition; for logs and pipes.</summary>
/// <param name="output">Where to write.</param>
internal sealed class LineProgress(TextWriter output) : ProgressDisplay
{
    private readonly Lock _gate = new();

    /// <inheritdoc/>
    public override void Report(BuildStep value)
    {
        lock (_gate)
        {
            output.WriteLine(TerminalText.Of(value.IsFinished ? $"{value.Edition}: finished" : value.Description));
        }
    }
}
