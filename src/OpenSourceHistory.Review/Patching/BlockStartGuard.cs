using System.Text;
using System.Text.RegularExpressions;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Keeps text that comes to begin a line, since what stood before it is written over, from being read as the beginning of a list, a heading, a rule and the like.</summary>
/// <param name="file">The source.</param>
/// <param name="edits">What is written over in it, in its order.</param>
internal sealed partial class BlockStartGuard(SourceFile file, SourceEdit[] edits)
{
    // What begins a block shows in so many characters.
    private const int LongestStart = 200;

    private readonly List<SourceEdit> _escapes = [];

    /// <summary>The edits of a file with a backslash before each sign that would begin a block.</summary>
    /// <param name="file">The file.</param>
    /// <param name="edits">Its edits.</param>
    public static IReadOnlyList<SourceEdit> Fit(SourceFile file, IReadOnlyList<SourceEdit> edits)
    {
        if (!edits.Any(e => e.IsText))
        {
            return edits;
        }

        var guard = new BlockStartGuard(file, [.. edits.OrderBy(e => e.Start).ThenBy(e => e.End)]);
        guard.Escape();
        return [.. guard.Edits, .. guard._escapes];
    }

    private SourceEdit[] Edits { get; } = edits;

    private void Escape()
    {
        var seen = new HashSet<int>();
        for (var i = 0; i < Edits.Length; i++)
        {
            if (!Edits[i].IsText)
            {
                continue;
            }

            for (var line = Edits[i].Text.LastIndexOf('\n'); line >= 0; line = line == 0 ? -1 : Edits[i].Text.LastIndexOf('\n', line - 1))
            {
                EscapeLine(Begin(i, line + 1));
            }

            var start = StartOf(Edits[i].Start);
            if (seen.Add(start) && !Edits.Any(e => !IsMove(e) && e.Start < start && e.End > BlockSource.LineStartOf(file.Text, start)) && BlockStart.SignIn(LineFrom(start)) < 0)
            {
                EscapeLine(Read(start, Array.FindIndex(Edits, e => e.Start >= start)));
            }
        }
    }

    // Where text is moved to, or from, other lines begin.
    private static bool IsMove(SourceEdit edit) => edit.IsAway || edit.Origin is not null;

    private ReadOnlySpan<char> LineFrom(int start) => file.Text.AsSpan(start, BlockSource.LineEndOf(file.Text, start) - start);

    // Where the text of a line begins, or that of a cell with lines around it.
    private int StartOf(int at)
    {
        var text = file.Text;
        var start = BlockSource.LineStartOf(text, at);
        var prefix = LinePrefix.Of(file, BlockSource.LineEndOf(text, at));
        start += prefix.Quote.Length + prefix.Marker.Length;
        if (start < text.Length && text[start] == '|' && TableSource.At(file, at) is { IsGrid: true } table && GridSource.Of(table) is { } grid && grid.CellAt(at, at) is var (line, _, column))
        {
            start = grid.PartOf(line, column).Start;
            start += Math.Max(0, text.AsSpan(start).IndexOfAnyExcept(' '));
        }

        return Math.Min(start, at);
    }

    // What a line will begin with: each character with the edit that it stands in, or none, and its place there.
    private List<(char Character, int Edit, int At)> Read(int at, int next)
    {
        var line = new List<(char Character, int Edit, int At)>();
        while (line.Count < LongestStart && (line.Count == 0 || line[^1].Character != '\n'))
        {
            if (next >= 0 && next < Edits.Length && Edits[next].Start <= at)
            {
                var edit = next++;
                line.AddRange(IsMove(Edits[edit]) ? [] : Edits[edit].Text.Select((c, i) => (c, edit, i)));
                at = IsMove(Edits[edit]) ? at : Math.Max(at, Edits[edit].End);
            }
            else if (at < file.Text.Length)
            {
                line.Add((file.Text[at], -1, at));
                at++;
            }
            else
            {
                break;
            }
        }

        return line;
    }

    // A line that begins in what is put in: behind its signs of quotations, and of a list where it is another item.
    private List<(char Character, int Edit, int At)> Begin(int edit, int at)
    {
        var text = Edits[edit].Text;
        var line = text[at..].Select((c, i) => (c, edit, at + i)).Concat(Read(Edits[edit].End, edit + 1)).ToList();
        var isItem = at < 2 || (text[at - 2] != '\\' && text[..(at - 1)].Split('\n')[^1].AsSpan().Trim(" \t>").Length > 0);
        var length = Prefix().Match(text, at) is { Success: true } prefix ? prefix.Length - (isItem ? 0 : prefix.Groups[1].Length) : 0;
        return line[length..];
    }

    private void EscapeLine(List<(char Character, int Edit, int At)> line)
    {
        var text = new StringBuilder().Append([.. line.TakeWhile(c => c.Character != '\n').Select(c => c.Character)]).ToString();
        if (BlockStart.SignIn(text) is not (>= 0 and var sign))
        {
            return;
        }

        var (_, edit, at) = line[sign];
        if (edit >= 0)
        {
            Edits[edit] = Edits[edit] with { Text = Edits[edit].Text.Insert(at, "\\") };
        }
        else if (sign > 0 && line[sign - 1].Edit is >= 0 and var before)
        {
            Edits[before] = Edits[before] with { Text = Edits[before].Text + "\\" };
        }
        else if (Array.FindLastIndex(Edits, e => e.End == at) is >= 0 and var behind)
        {
            Edits[behind] = Edits[behind] with { Text = Edits[behind].Text + "\\" };
        }
        else
        {
            _escapes.Add(new SourceEdit(file, at, at, "\\"));
        }
    }

    [GeneratedRegex(@"\G[ \t>]*((?:[-*+]|\d+[.)])[ \t]+)?")]
    private static partial Regex Prefix();
}
