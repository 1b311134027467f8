using System.Text;
using OpenSourceHistory.Markdown.Html;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The text of a block of raw HTML without the marks of quotations and lists before its lines, and where each part stands.</summary>
internal sealed class HtmlSource
{
    private readonly List<(int Text, int Source)> _lines = [];
    private readonly SpanMap _spans;

    public HtmlSource(Md.LeafBlock block, SpanMap spans)
    {
        _spans = spans;
        var text = new StringBuilder();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var slice = block.Lines.Lines[i].Slice;
            _lines.Add((text.Length, slice.Start));
            text.Append(slice.AsSpan()).Append('\n');
        }

        Text = text.ToString();
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Where a piece of it stands.</summary>
    public SourceSpan SpanOf(HtmlToken token) => _spans.Of(SourceOf(token.Start), SourceOf(Math.Max(token.Start, token.End - 1)));

    /// <summary>Where a character stands; a line end reaches over the marks before the next line.</summary>
    /// <param name="start">Offset in the text of the character's spelling.</param>
    /// <param name="end">Offset behind it.</param>
    public SourceSpan SpanOf(int start, int end) =>
        _spans.Of(SourceOf(start), Text[end - 1] == '\n' ? SourceOf(end) - 1 : SourceOf(end - 1));

    private int SourceOf(int offset)
    {
        var (first, last) = (0, _lines.Count - 1);
        while (first < last)
        {
            var middle = (first + last + 1) / 2;
            (first, last) = _lines[middle].Text <= offset ? (middle, last) : (first, middle - 1);
        }

        return _lines.Count == 0 ? 0 : _lines[first].Source + offset - _lines[first].Text;
    }
}
