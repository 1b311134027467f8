using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A line as pages are made of it: chosen and measured, not painted.</summary>
/// <param name="Height">Height with leading.</param>
/// <param name="Baseline">From the top down to the baseline.</param>
/// <param name="Span">Place in the manuscript of its first character.</param>
internal sealed record LineBox(Length Height, Length Baseline, SourceSpan Span)
{
    /// <summary>Notes whose calls stand on this line, in order.</summary>
    public ValueList<Note> Notes { get; init; } = [];

    /// <summary>Inline nodes with an id or a string-set that begin on this line.</summary>
    public ValueList<Node> Anchors { get; init; } = [];

    /// <summary>True where the line ends in a hyphen, the author's or one made by hyphenation.</summary>
    public bool EndsInHyphen { get; init; }

    /// <summary>Where the sheet does not want such a line.</summary>
    public HyphenateLimitLast HyphenLimit { get; init; }

    /// <summary>True where the line must stay with the next (beside a drop cap).</summary>
    public bool KeepWithNext { get; init; }
}
