using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown.Changes;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Publishing.Previewing;

/// <summary>
/// Finds the texts of a styled book that changed words stand in. Passes cut texts and move them, but what comes of a text of the sources still has its
/// place there.
/// </summary>
internal sealed class AmendableTexts : BookWalker
{
    private readonly StyledBook _styled;
    private readonly TextChange _change;
    private readonly List<(Text Text, int Offset)> _found = [];
    private int _copied;
    private bool _isCopied;

    private AmendableTexts(StyledBook styled, TextChange change) => (_styled, _change) = (styled, change);

    /// <summary>The text of a division that a change stands in, and what is to stand in its place; null where there is none, or the words are said elsewhere too.</summary>
    /// <param name="styled">The book.</param>
    /// <param name="division">The division.</param>
    /// <param name="change">The change.</param>
    public static (Text Text, Text Amended)? Find(StyledBook styled, Division division, TextChange change)
    {
        var finder = new AmendableTexts(styled, change);
        finder.Visit(division);
        var (start, end, grown) = Extent(change.Before.Value, change.After.Value);
        var holders = finder._found.Where(f => f.Offset <= start && f.Offset + f.Text.Value.Length >= end).ToList();
        if (finder._isCopied || holders.Count == 0 || holders.Exists(h => h != holders[0] && h.Offset == holders[0].Offset))
        {
            return null;
        }

        var (text, offset) = holders[0];
        var length = text.Value.Length + grown;
        return length > 0 ? (text, change.After.Part(offset, length)) : null;
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        if (node is Text text)
        {
            Note(text);
            return;
        }

        var isCopied = IsCopied(node);
        _copied += isCopied ? 1 : 0;
        base.Visit(node);
        _copied -= isCopied ? 1 : 0;
    }

    // What headings, captions and named strings say stands elsewhere, too; notes that are printed elsewhere are set there.
    private bool IsCopied(Node node) =>
        node is Heading or Caption or ContentsEntry or IndexEntry or Note { Placement: not NotePlacement.Page } || _styled.StringsSetBy(node).Any(s => s.Content.Count > 0 && node is not Division);

    private void Note(Text text)
    {
        var whole = _change.Before;
        if (!Equals(text.Span.File, whole.Span.File) || text.Span.Start < whole.Span.Start || text.Span.End > whole.Span.End)
        {
            return;
        }

        for (var offset = whole.Value.IndexOf(text.Value, StringComparison.Ordinal); offset >= 0; offset = whole.Value.IndexOf(text.Value, offset + 1, StringComparison.Ordinal))
        {
            if (whole.SpanOf(offset, text.Value.Length) == text.Span)
            {
                _found.Add((text, offset));
                _isCopied |= _copied > 0;
                return;
            }
        }
    }

    // Where what is new begins, where it ended before, and how much longer it is.
    private static (int Start, int End, int Grown) Extent(string before, string after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var most = Math.Min(before.Length, after.Length) - start;
        var same = 0;
        while (same < most && before[^(same + 1)] == after[^(same + 1)])
        {
            same++;
        }

        return (start, before.Length - same, after.Length - before.Length);
    }
}
