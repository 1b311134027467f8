namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>A footnote set to the measure of the footnote area.</summary>
/// <param name="Note">The note.</param>
/// <param name="Column">Its rows and the boxes around them.</param>
internal sealed record SetNote(Note Note, Galley Column)
{
    /// <summary>Margin below it, which collapses with that above the next.</summary>
    public Length MarginBelow { get; init; }

    /// <summary>How it goes on behind the note before it; null where it stands below that.</summary>
    public RunOnNote? RunOn { get; init; }

    /// <summary>True where the paragraph of its call stands with it on a page from its first line on (<c>footnote-policy: block</c>).</summary>
    public bool HoldsParagraph { get; init; }
}
