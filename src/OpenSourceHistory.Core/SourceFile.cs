namespace OpenSourceHistory.Core;

/// <summary>
/// A text that was read: its path and its characters, with the starts of its lines. Files are equal by their paths, so that what stands in a
/// part that was not edited is equal to what it was, and results can be kept by it.
/// </summary>
public sealed class SourceFile : IEquatable<SourceFile>
{
    private readonly int[] _lineStarts;
    private SourceParagraph[]? _paragraphs;

    /// <summary>Creates a source file.</summary>
    /// <param name="path">Path as the user would write it, with forward slashes.</param>
    /// <param name="text">The whole text, without a byte order mark.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        _lineStarts = FindLineStarts(text);
    }

    /// <summary>Path as the user would write it, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The whole text, without a byte order mark.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public bool Equals(SourceFile? other) => other is not null && (ReferenceEquals(this, other) || string.Equals(Path, other.Path, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceFile);

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode(StringComparison.Ordinal);

    /// <summary>The position of a character.</summary>
    /// <param name="offset">Offset in UTF-16 code units from the start of <see cref="Text"/>; clamped to the text.</param>
    public SourcePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(_lineStarts, offset);
        if (index < 0)
        {
            index = ~index - 1;
        }

        return new SourcePosition(index + 1, offset - _lineStarts[index] + 1);
    }

    /// <summary>The offset of a one-based line's first character; clamped to the text.</summary>
    /// <param name="line">One-based line number.</param>
    public int OffsetOfLine(int line) => _lineStarts[Math.Clamp(line - 1, 0, _lineStarts.Length - 1)];

    /// <summary>The paragraph that an offset stands in or behind.</summary>
    /// <param name="offset">Offset in UTF-16 code units.</param>
    internal SourceParagraph ParagraphAt(int offset)
    {
        // Most files have no places asked for; two threads that ask at once make equal lists.
        var paragraphs = _paragraphs ??= SourceParagraphs.Of(this, _lineStarts);
        var (low, high) = (0, paragraphs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = paragraphs[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return paragraphs[low];
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
