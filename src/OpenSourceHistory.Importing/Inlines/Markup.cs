namespace OpenSourceHistory.Importing.Inlines;

/// <summary>What a piece of text is marked up with.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Value">Target of a link, attributes of a span or change; empty for others.</param>
internal readonly record struct Markup(MarkupKind Kind, string Value = "")
{
    /// <summary>True for changes and comments.</summary>
    public bool IsReview => Kind is MarkupKind.Comment or MarkupKind.Deletion or MarkupKind.Insertion;
}
