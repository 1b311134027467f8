using System.Text.RegularExpressions;
using OpenSourceHistory.Review.Patching;

namespace OpenSourceHistory.Review.Deciding;

/// <summary>Takes the marks of a change out of the source, and with them the text that the decision takes away; all else stays as its author wrote it.</summary>
public static partial class DecisionWriter
{
    // A brace and two signs.
    private const int LengthOfMark = 3;

    /// <summary>What is to be written over.</summary>
    /// <param name="change">The change.</param>
    /// <param name="accepts">True where it is accepted; a comment goes either way.</param>
    /// <returns>The edits; none where the source is not written so that it can be done.</returns>
    public static ValueList<SourceEdit> Write(OpenChange change, bool accepts) => change.Kind switch
    {
        OpenChangeKind.Comment => WriteComment(change),
        OpenChangeKind.Cut or OpenChangeKind.Join => WriteMark(change, accepts == (change.Kind == OpenChangeKind.Join)),
        _ => ValueList.From(change.Nodes.SelectMany(n => WriteText(n, accepts)).ToArray()),
    };

    private static IEnumerable<SourceEdit> WriteText(Node node, bool accepts)
    {
        var (file, start, end) = (node.Span.File!, node.Span.Start, node.Span.End);
        var kind = (node as Revision)?.Kind ?? ((Div)node).Revision!.Kind;
        if (InnerOf(file.Text.AsSpan(start, end - start)) is not { } inner)
        {
            return [];
        }

        if (kind == RevisionKind.Insertion == accepts)
        {
            var isBlock = node is Div;
            var open = new SourceEdit(file, start, isBlock ? Skip(file.Text, start + inner.Start) : start + inner.Start, string.Empty) { IsText = !isBlock };
            return [open, new SourceEdit(file, start + inner.End, end, string.Empty) { IsText = !isBlock }];
        }

        return [node is Div ? new SourceEdit(file, start, SkipBlank(file.Text, end), string.Empty) : RemoveText(file, start, end)];
    }

    // Where nothing else stands in its lines, these go, too.
    private static SourceEdit RemoveText(SourceFile file, int start, int end)
    {
        var line = BlockSource.LineStartOf(file.Text, start);
        var close = BlockSource.LineEndOf(file.Text, end);
        var isAll = Signs().IsMatch(file.Text[line..start]) && file.Text.AsSpan(end, close - end).Trim().Length == 0;
        var (from, to) = isAll ? new BlockSource(file, line, start, end, close, new LinePrefix(string.Empty, string.Empty)).Removal() : (start, end);
        return new SourceEdit(file, from, to, string.Empty) { IsText = !isAll };
    }

    // Where the text within the marks begins and ends; null where other marks stand there.
    private static (int Start, int End)? InnerOf(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("["))
        {
            var close = text.LastIndexOf("]{");
            return close < 0 ? null : (1, close);
        }

        if (text.StartsWith("{~~"))
        {
            return (LengthOfMark, text.Length);
        }

        var sign = text.StartsWith("~>") ? "~~}" : text.StartsWith("{++") ? "++}" : text.StartsWith("{--") ? "--}" : null;
        var end = sign is null ? -1 : text.LastIndexOf(sign);
        var start = text.StartsWith("~>") ? 2 : LengthOfMark;
        return end < start ? null : (start, end);
    }

    // Paragraphs that become one are lines of one; other blocks are left to the author.
    private static ValueList<SourceEdit> WriteMark(OpenChange change, bool isJoined)
    {
        var (file, start, end) = (change.Span.File!, change.Span.Start, change.Span.End);
        if (!isJoined)
        {
            return [new SourceEdit(file, start, end, string.Empty)];
        }

        var next = end;
        while (next < file.Text.Length && char.IsWhiteSpace(file.Text[next]))
        {
            next++;
        }

        return file.Text.AsSpan(end, next - end).Count('\n') > 1 && next < file.Text.Length ? [new SourceEdit(file, start, next, "\n")] : [];
    }

    private static ValueList<SourceEdit> WriteComment(OpenChange change)
    {
        var (file, start, end) = (change.Span.File!, change.Span.Start, change.Span.End);
        var edits = new List<SourceEdit> { new(file, start, end, string.Empty) };
        var marks = change.Nodes.Where(n => n.Span != change.Span && n.Span.File == file).ToList();
        edits.AddRange(marks.Select(m => new SourceEdit(file, m.Span.Start, m.Span.End, string.Empty)));

        // What it speaks of stays, without the signs around it, unless another comment speaks of it, too.
        var before = file.Text.AsSpan(0, start);
        if (before.EndsWith("==}") && before.LastIndexOf("{==") is >= 0 and var open && !file.Text.AsSpan(end).StartsWith("{>>"))
        {
            edits.Add(new SourceEdit(file, open, open + LengthOfMark, string.Empty));
            edits.Add(new SourceEdit(file, start - LengthOfMark, start, string.Empty));
        }

        return ValueList.From(edits.ToArray());
    }

    private static int Skip(string text, int at)
    {
        var next = at;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r')
        {
            next++;
        }

        return next < text.Length && text[next] == '\n' ? next + 1 : at;
    }

    private static int SkipBlank(string text, int at)
    {
        var next = at;
        while (next < text.Length && text[next] is '\r' or '\n')
        {
            next++;
        }

        return next;
    }

    [GeneratedRegex(@"^[ \t>]*(?:#{1,6}[ \t]+|(?:[-*+]|\d+[.)])[ \t]+)?$")]
    private static partial Regex Signs();
}
