using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>
/// Aligns the cells of columns at a character (CSS Text 4, section 7.2): what stands in front of it in each ends at one line, what stands behind begins
/// there. A cell without the character ends there; words do too, where they are no wider than the figures are.
/// </summary>
internal sealed class ColumnAxes
{
    // A cell of figures: no sentence that names one.
    private const int MostLetters = 4;

    // Rounding must not cost a line its last sign.
    private static readonly Length s_tolerance = Length.FromPoints(0.02);

    private readonly Dictionary<TableCell, (Length Before, Length After)> _parts = new(ReferenceEqualityComparer.Instance);
    private readonly Length[] _before;
    private readonly Length[] _after;

    private ColumnAxes(int columns) => (_before, _after) = (new Length[columns], new Length[columns]);

    /// <summary>Measures the cells of a table.</summary>
    /// <param name="flow">The blocks around the table.</param>
    /// <param name="grid">The table.</param>
    public static ColumnAxes Of(BlockSetter flow, TableGrid grid)
    {
        var axes = new ColumnAxes(grid.ColumnCount);
        foreach (var cell in grid.Cells)
        {
            if (cell is { ColumnSpan: 1, Style.AlignCharacter: { } align } && cell.Cell.Blocks is [Paragraph paragraph])
            {
                axes.Measure(flow, cell, paragraph, align);
            }
        }

        return axes;
    }

    /// <summary>Width that a cell's column needs for what is aligned with it; zero where the cell is not.</summary>
    /// <param name="cell">The cell.</param>
    public Length WidthFor(GridCell cell) => _parts.ContainsKey(cell.Cell) ? _before[cell.Column] + _after[cell.Column] : Length.Zero;

    /// <summary>Where in a cell its text stands.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="width">Width of its content.</param>
    public Measure PlaceIn(GridCell cell, Length width)
    {
        var free = width - _before[cell.Column] - _after[cell.Column];
        if (!_parts.TryGetValue(cell.Cell, out var part) || part.Before > _before[cell.Column] || part.After > _after[cell.Column] || free < Length.Zero)
        {
            return new Measure(Length.Zero, width);
        }

        var start = cell.Style.AlignCharacter!.Block switch
        {
            TextAlignment.Right => free,
            TextAlignment.Center => free / 2,
            _ => Length.Zero,
        };
        return new Measure(start + _before[cell.Column] - part.Before, part.Before + part.After + s_tolerance);
    }

    private void Measure(BlockSetter flow, GridCell cell, Paragraph paragraph, CharacterAlignment align)
    {
        var content = new ParagraphContent(paragraph, paragraph.Inlines, flow.Context.Book.StyleOf(paragraph));
        var widths = flow.Context.Text.Measure(content, flow.Context.References);
        _parts[cell.Cell] = (widths.BeforeCharacter, widths.Maximum - widths.BeforeCharacter);
        if (IsFigure(TextPrinter.Print(paragraph.Inlines), align.Character))
        {
            _before[cell.Column] = Length.Max(_before[cell.Column], widths.BeforeCharacter);
            _after[cell.Column] = Length.Max(_after[cell.Column], widths.Maximum - widths.BeforeCharacter);
        }
    }

    private static bool IsFigure(string text, string character)
    {
        var end = text.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at ? at : text.Length;
        return text.Any(char.IsDigit) && text[..end].Count(char.IsLetter) <= MostLetters;
    }
}
