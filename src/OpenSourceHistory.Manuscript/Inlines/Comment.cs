namespace OpenSourceHistory.Manuscript.Inlines;

/// <summary>What somebody says of a stretch of text; it is never printed.</summary>
/// <param name="Text">Its words, a paragraph a line.</param>
/// <param name="By">Who says it, and when.</param>
public sealed record Comment(string Text, Authorship By)
{
    /// <summary>True where the matter is settled.</summary>
    public bool IsResolved { get; init; }

    /// <summary>The comment that this one answers; null where it begins a thread.</summary>
    public Comment? Parent { get; init; }

    /// <summary>Where it is written.</summary>
    public SourceSpan Span { get; init; }
}
