using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>Shows nothing.</summary>
internal sealed class NoProgress : ProgressDisplay
{
    /// <inheritdoc/>
    public override void Report(BuildStep value)
    {
    }
}
