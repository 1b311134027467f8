using System.Buffers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Lines that are a definition of a link for sure, whatever stands below: <c>[label]: address "title"</c> with nothing odd in it.</summary>
internal static class DefinitionLine
{
    private static readonly SearchValues<char> s_odd = SearchValues.Create("<>()\\{}");

    /// <summary>True for such a line.</summary>
    /// <param name="line">The line.</param>
    public static bool IsWhole(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var end = line.IndexOf("]:");
        if (end < 2 || line[0] != '[' || line[1] == '^' || line[1..end].IndexOfAny('[', ']', '\\') >= 0 || line[1..end].IsWhiteSpace())
        {
            return false;
        }

        var rest = line[(end + 2)..].TrimStart();
        var length = rest.IndexOfAny(' ', '\t');
        var address = length < 0 ? rest : rest[..length];
        return !address.IsEmpty && address.IndexOfAny(s_odd) < 0 && (length < 0 || IsTitle(rest[length..].Trim()));
    }

    private static bool IsTitle(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] is '"' or '\'' && text[^1] == text[0] && text[1..^1].IndexOfAny(text[0], '\\') < 0;
}
