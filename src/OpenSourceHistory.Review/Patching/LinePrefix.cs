using System.Text.RegularExpressions;

namespace OpenSourceHistory.Review.Patching;

/// <summary>What stands in a line before the text of a paragraph: signs of quotations and lists, white space.</summary>
/// <param name="Quote">White space and signs of quotations.</param>
/// <param name="Marker">The sign of a list with what stands around it; empty where there is none.</param>
internal sealed partial record LinePrefix(string Quote, string Marker)
{
    private const string NoteIndent = "    ";

    /// <summary>The prefix of the line that a place is in.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">The place of the paragraph's first character.</param>
    public static LinePrefix Of(SourceFile file, int offset)
    {
        var start = file.OffsetOfLine(file.PositionOf(offset).Line);
        var match = Prefix().Match(file.Text[start..offset]);
        return new LinePrefix(match.Groups[1].Value, match.Groups[2].Value);
    }

    /// <summary>What ends a paragraph and begins another.</summary>
    /// <param name="isItem">True where the other is an item of the same list.</param>
    public string Between(bool isItem) => isItem && Marker.Length > 0
        ? $"\n{Quote}{Marker}"
        : $"\n{Quote.TrimEnd()}\n{Indent}";

    /// <summary>True for the first line of a note's text.</summary>
    public bool IsNote => Marker.StartsWith("[^", StringComparison.Ordinal);

    /// <summary>What the other lines of the paragraph, and the paragraphs that belong to it, begin with.</summary>
    public string Indent => Quote + (IsNote ? NoteIndent : new string(' ', Marker.Length));

    [GeneratedRegex(@"^([ \t>]*)((?:[-*+]|\d+[.)]|:|\[\^[^\]\r\n]+\]:)[ \t]+)?")]
    private static partial Regex Prefix();
}
