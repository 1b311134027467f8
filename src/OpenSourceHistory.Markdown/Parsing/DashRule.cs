namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>The line of hyphens that draws the columns of Pandoc's simple and multiline tables.</summary>
internal static class DashRule
{
    /// <summary>The columns drawn, each from its first hyphen to behind its last; null for any other line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="indent">Columns of the screen before it.</param>
    public static List<(int Start, int End)>? Read(ReadOnlySpan<char> line, int indent)
    {
        if (!IsRule(line))
        {
            return null;
        }

        var columns = new List<(int Start, int End)>();
        for (var at = 0; at < line.Length;)
        {
            var length = line[at..].IndexOfAnyExcept('-');
            length = length < 0 ? line.Length - at : length;
            if (length > 0)
            {
                columns.Add((indent + at, indent + at + length));
            }

            at += Math.Max(length, 1);
        }

        return columns;
    }

    /// <summary>True for a line of hyphens and spaces with two hyphens together at least; single ones are a section break.</summary>
    /// <param name="line">The line.</param>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        line = line.Trim(" \r");
        return line.Length > 1 && line[0] == '-' && line.IndexOfAnyExcept('-', ' ') < 0 && line.Contains("--", StringComparison.Ordinal);
    }

    /// <summary>True for a line of hyphens alone.</summary>
    /// <param name="line">The line.</param>
    public static bool IsUnbroken(ReadOnlySpan<char> line) => IsRule(line) && !line.Trim(" \r").Contains(' ');
}
