using Markdig.Helpers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>The line below the head of a pipe table: hyphens with colons for the alignment, bars or, as Emacs has them, plus signs between.</summary>
internal static class PipeRule
{
    private static readonly object s_seenKey = new();
    private static readonly System.Buffers.SearchValues<char> s_signs = System.Buffers.SearchValues.Create("|:-+ \t");

    /// <summary>True where a line may be such a rule, with at least one bar.</summary>
    /// <param name="line">The line.</param>
    public static bool MayBe(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExcept(s_signs) < 0 && line.Contains('-') && line.Contains('|');

    /// <summary>The line of a paragraph that is a table's rule, below a head of as many cells; 0 where there is none.</summary>
    /// <param name="lines">The paragraph's lines.</param>
    /// <param name="reason">Why a line that looks like a rule is none, or null.</param>
    /// <param name="from">Index of the first line to look at.</param>
    public static int Find(StringLineGroup lines, out string? reason, int from = 1)
    {
        reason = null;
        for (var i = from; i < lines.Count; i++)
        {
            if (Read(lines.Lines[i].Slice.AsSpan()) is not { } columns)
            {
                continue;
            }

            var head = PipeRow.Cut(lines.Lines[i - 1].Slice).Count;
            if (head == columns.Count)
            {
                return i;
            }

            reason = $"The head of this table has {Count(head)}, the rule below it {Count(columns.Count)}";
        }

        return 0;
    }

    /// <summary>True where a paragraph that goes on is a table already. Each of its lines is looked at once.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static bool StandsIn(Md.ParagraphBlock paragraph)
    {
        var (seen, isTable) = paragraph.GetData(s_seenKey) as (int Lines, bool IsTable)? ?? (1, false);
        if (!isTable && seen < paragraph.Lines.Count)
        {
            isTable = Find(paragraph.Lines, out _, seen) > 0;
            paragraph.SetData(s_seenKey, (paragraph.Lines.Count, isTable));
        }

        return isTable;
    }

    /// <summary>The alignments of the columns; null where the line is no rule.</summary>
    /// <param name="line">The line.</param>
    public static List<MdTables.TableColumnAlign?>? Read(ReadOnlySpan<char> line)
    {
        if (!MayBe(line))
        {
            return null;
        }

        var columns = new List<MdTables.TableColumnAlign?>();
        foreach (var cell in CellsOf(line))
        {
            var rule = cell.AsSpan();
            var dashes = rule.Trim(':');
            if (dashes.IsEmpty || dashes.ContainsAnyExcept('-') || rule.Length - dashes.Length > 2)
            {
                return null;
            }

            columns.Add(ManuscriptTable.AlignmentOf(rule[0] == ':', rule[^1] == ':'));
        }

        return columns;
    }

    private static string[] CellsOf(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        var isEmacs = text.StartsWith("|-", StringComparison.Ordinal) || text.StartsWith("|:", StringComparison.Ordinal);
        text = text.StartsWith("|", StringComparison.Ordinal) ? text[1..] : text;
        text = text.EndsWith("|", StringComparison.Ordinal) ? text[..^1] : text;
        return text.ToString().Split(isEmacs ? ['|', '+'] : ['|'], StringSplitOptions.TrimEntries);
    }

    private static string Count(int cells) => cells == 1 ? "one cell" : $"{cells} cells";
}
