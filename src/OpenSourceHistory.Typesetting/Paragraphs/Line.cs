using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A set line. Coordinates of its items are relative to its left edge (of the whole measure, indents included) and top.</summary>
/// <param name="Height">Height with leading.</param>
/// <param name="Baseline">From the top down to the baseline.</param>
/// <param name="Width">From the left edge to the end of what is set, hanging punctuation not counted.</param>
/// <param name="Items">What is painted.</param>
/// <param name="Span">Place in the manuscript of its first character.</param>
public sealed record Line(Length Height, Length Baseline, Length Width, ValueList<PageItem> Items, SourceSpan Span)
{
    /// <summary>Links.</summary>
    public ValueList<LinkArea> Links { get; init; } = [];

    /// <summary>Notes whose calls stand on this line, in order.</summary>
    public ValueList<Note> Notes { get; init; } = [];

    /// <summary>Inline nodes with an id or a string-set that begin on this line.</summary>
    public ValueList<Node> Anchors { get; init; } = [];

    /// <summary>True where the line ends in a hyphen made by hyphenation.</summary>
    public bool EndsInHyphen { get; init; }

    /// <summary>True where the line must stay with the next (beside a drop cap).</summary>
    public bool KeepWithNext { get; init; }
}
