namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>A comment.</summary>
/// <param name="text">Its characters, as they are written.</param>
internal sealed class ReviewComment(string text) : MdInlines.LeafInline
{
    /// <summary>Its characters.</summary>
    public string Text { get; } = text;
}
