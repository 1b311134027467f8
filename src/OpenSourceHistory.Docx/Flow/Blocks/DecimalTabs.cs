using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Docx.Flow.Blocks;

/// <summary>
/// Aligns figures in the columns of a table by decimal tabs, which Word needs no tab characters for in cells; it aligns at the decimal sign of its own
/// language. Where the tab stands is reckoned from the count of signs, half an em each, East Asian ones an em.
/// </summary>
internal sealed class DecimalTabs
{
    private readonly StyledBook _book;
    private readonly ValueList<int> _widths;
    private readonly int _sign;
    private readonly Dictionary<int, (int Before, int After)> _columns = [];

    /// <summary>Looks at a table.</summary>
    /// <param name="book">The styled book.</param>
    /// <param name="places">The places of its cells.</param>
    /// <param name="widths">Widths of its columns in twips.</param>
    /// <param name="halfPoints">Size of its text.</param>
    public DecimalTabs(StyledBook book, List<List<CellPlace>> places, ValueList<int> widths, int halfPoints)
    {
        (_book, _widths, _sign) = (book, widths, halfPoints * 5);
        foreach (var place in places.SelectMany(row => row))
        {
            if (place is { Cell: { } cell, Span: 1, IsContinued: false } && AlignmentOf(cell) is { } align)
            {
                var text = string.Join(' ', cell.Blocks.OfType<Paragraph>().Select(paragraph => TextPrinter.Print(paragraph.Inlines)));
                var at = text.IndexOf(align.Character, StringComparison.Ordinal);
                var (all, before) = (EastAsianWidth.ColumnsOf(text), EastAsianWidth.ColumnsOf(at >= 0 ? text.AsSpan(0, at) : text));
                var known = _columns.GetValueOrDefault(place.Column);
                _columns[place.Column] = (Math.Max(known.Before, before), Math.Max(known.After, all - before));
            }
        }
    }

    /// <summary>A cell with the tab that its figures stand at.</summary>
    /// <param name="built">The cell.</param>
    /// <param name="place">Its place.</param>
    public FlowCell Set(FlowCell built, CellPlace place)
    {
        if (place is not { Cell: { } cell, Span: 1 } || AlignmentOf(cell) is not { } align)
        {
            return built;
        }

        var tab = new TabStop(PositionIn(place.Column, align, built.Padding), TabKind.Decimal, false);
        return built with
        {
            Items = ValueList.From(built.Items.Select(item => item is FlowParagraph paragraph
                ? paragraph with { Format = paragraph.Format with { Alignment = TextAlignment.Left, Tabs = [tab] } }
                : item)),
        };
    }

    // Word knows no alignment at other signs.
    private CharacterAlignment? AlignmentOf(TableCell cell) => _book.StyleOf(cell).AlignCharacter is { Character: "." or "," } align ? align : null;

    private int PositionIn(int column, CharacterAlignment align, Sides<int> padding)
    {
        var (before, after) = _columns[column];
        var free = _widths[column] - padding.Left - padding.Right - ((before + after) * _sign);
        var start = align.Block switch { TextAlignment.Right => free, TextAlignment.Center => free / 2, _ => 0 };
        return Math.Max(1, start + (before * _sign));
    }
}
