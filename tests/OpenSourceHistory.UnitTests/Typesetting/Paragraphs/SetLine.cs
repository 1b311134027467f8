using OpenSourceHistory.Pages;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>A line as measured and as painted.</summary>
internal sealed record SetLine(LineBox Box, PaintedLine Painted)
{
    public Length Height => Box.Height;

    public Length Baseline => Box.Baseline;

    public ValueList<Note> Notes => Box.Notes;

    public ValueList<Node> Anchors => Box.Anchors;

    public bool EndsInHyphen => Box.EndsInHyphen;

    public bool KeepWithNext => Box.KeepWithNext;

    public Length Width => Painted.Width;

    public ValueList<PageItem> Items => Painted.Items;

    public ValueList<LinkArea> Links => Painted.Links;

    /// <summary>All lines of a paragraph, painted.</summary>
    public static ValueList<SetLine> AllOf(SetParagraph paragraph, DiagnosticBag diagnostics)
    {
        diagnostics.AddRange(paragraph.Findings);
        var builder = new LineBuilder();
        var lines = new List<SetLine>();
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            var painted = paragraph.Paint(i, default, builder);
            diagnostics.AddRange(painted.Overfull is { } finding ? [finding] : []);
            lines.Add(new SetLine(paragraph.Lines[i], painted));
        }

        return ValueList.From(lines);
    }
}
