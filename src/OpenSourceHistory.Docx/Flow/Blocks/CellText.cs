using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Manuscript;
using OpenSourceHistory.Manuscript.Blocks;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>How much room the text of a cell takes.</summary>
/// <param name="Least">Without which a word would be cut, in twips, with its padding.</param>
/// <param name="Wanted">In which no line turns over.</param>
internal readonly record struct CellText(int Least, int Wanted)
{
    // What rules and rounding take.
    private const int Slack = 40;

    // Lists and the like stand further in.
    private const int Inset = 360;

    /// <summary>The most of both.</summary>
    /// <param name="other">Another cell of the column.</param>
    public CellText Or(CellText other) => new(Math.Max(Least, other.Least), Math.Max(Wanted, other.Wanted));

    /// <summary>Measures a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="sources">What the flow is built from.</param>
    public static CellText Of(TableCell cell, FlowSources sources)
    {
        var style = sources.Book.StyleOf(cell);
        int Side(Dimension padding) => Math.Max(0, Units.Twips(padding.Resolve(sources.Measure, Length.Zero)));
        var text = cell.Blocks.Aggregate(default(CellText), (most, block) => most.Or(Of(block, 0, sources)));
        var around = Side(style.Padding.Left) + Side(style.Padding.Right) + Slack;
        return new CellText(text.Least + around, text.Wanted + around);
    }

    private static CellText Of(Node node, int inset, FlowSources sources)
    {
        if (node is Paragraph paragraph)
        {
            var (text, run) = (PlainText.Of(paragraph.Inlines), sources.RunOf(paragraph));
            return new CellText(inset + sources.Formats.Widths.OfWidestWord(text, run), inset + sources.Formats.Widths.Of(text, run));
        }

        var most = default(CellText);
        foreach (var child in node.Children())
        {
            if (child is Block or ListItem)
            {
                most = most.Or(Of(child, inset + (child is ListItem ? Inset : 0), sources));
            }
        }

        return most;
    }
}
