using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Styles.Paged;

/// <summary>A margin box with content.</summary>
/// <param name="Name">Which box.</param>
/// <param name="Style">Its computed values.</param>
/// <param name="Content">Its content.</param>
public sealed record MarginBox(MarginBoxName Name, ComputedStyle Style, ValueList<ContentItem> Content)
{
    /// <summary>Where the sheet gives it its content; no place where the program does.</summary>
    public SourceSpan Span { get; init; }
}
