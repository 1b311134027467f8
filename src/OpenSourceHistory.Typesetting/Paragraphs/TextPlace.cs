namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Where a stretch of a paragraph's text comes from; it reaches to where the next one begins, and runs in step with its node's characters.</summary>
/// <param name="Offset">Offset in the paragraph's text.</param>
/// <param name="Span">Place of the node in the manuscript.</param>
/// <param name="Map">How the manuscript spells the node's characters, or null.</param>
/// <param name="Length">Number of the node's characters.</param>
/// <param name="Index">The first of them that the stretch holds.</param>
internal readonly record struct TextPlace(int Offset, SourceSpan Span, SourceMap? Map, int Length, int Index)
{
    /// <summary>Place in the manuscript of characters of the stretch.</summary>
    /// <param name="offset">Offset in the paragraph's text.</param>
    /// <param name="count">Number of characters.</param>
    public SourceSpan SpanAt(int offset, int count)
    {
        var index = Index + offset - Offset;
        return index + count <= Length ? SourceMap.SpanOf(Map, Span, Length, index, count) : Span;
    }
}
