namespace OpenSourceHistory.Citations.Text;

/// <summary>Text set in one style.</summary>
/// <param name="Text">The characters; never empty.</param>
/// <param name="Style">How they are set.</param>
public sealed record FormattedRun(string Text, RunFormatting Style);
