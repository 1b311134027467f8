using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>A plain line for each edition begun, and for what became of it; for logs and pipes.</summary>
/// <param name="output">Where to write.</param>
internal sealed class LineProgress(TextWriter output) : ProgressDisplay
{
    private readonly Lock _gate = new();

    /// <inheritdoc/>
    public override void Report(BuildStep value)
    {
        if (value.Stage == BuildStage.Made)
        {
            return;
        }

        lock (_gate)
        {
            output.WriteLine(TerminalText.Of(value.Stage == BuildStage.Ended ? $"{value.Edition}: {value.Description}" : value.Description));
        }
    }
}
