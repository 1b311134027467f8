namespace OpenSourceHistory.Core.Text;

/// <summary>Reads code points out of UTF-16. Half of a surrogate pair standing alone is read as itself, which belongs to no script.</summary>
public static class CodePoints
{
    /// <summary>The code point that begins at an index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Index of a code unit.</param>
    public static int At(ReadOnlySpan<char> text, int index)
    {
        var c = text[index];
        return char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? char.ConvertToUtf32(c, text[index + 1]) : c;
    }

    /// <summary>The code point that ends before an index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Index behind its last code unit; at least 1.</param>
    public static int Before(ReadOnlySpan<char> text, int end)
    {
        var c = text[end - 1];
        return char.IsLowSurrogate(c) && end > 1 && char.IsHighSurrogate(text[end - 2]) ? char.ConvertToUtf32(text[end - 2], c) : c;
    }
}
