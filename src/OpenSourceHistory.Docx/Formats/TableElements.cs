using OpenSourceHistory.Styles.Values;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Formats;

/// <summary>Writes what cells and table styles say alike (17.4, 17.7.6).</summary>
internal static class TableElements
{
    /// <summary>Rules around a cell; where it has none it says so, against the table style.</summary>
    /// <param name="sides">The rules.</param>
    public static W.TableCellBorders BordersOf(Sides<Border> sides) => new(
        ParagraphElements.Border<W.TopBorder>(sides.Top),
        ParagraphElements.Border<W.LeftBorder>(sides.Left),
        ParagraphElements.Border<W.BottomBorder>(sides.Bottom),
        ParagraphElements.Border<W.RightBorder>(sides.Right));

    /// <summary>Distances between rules and text.</summary>
    /// <param name="padding">In twips.</param>
    public static W.TableCellMargin MarginOf(Sides<int> padding) => new(
        new W.TopMargin { Width = Units.Text(padding.Top), Type = W.TableWidthUnitValues.Dxa },
        new W.LeftMargin { Width = Units.Text(padding.Left), Type = W.TableWidthUnitValues.Dxa },
        new W.BottomMargin { Width = Units.Text(padding.Bottom), Type = W.TableWidthUnitValues.Dxa },
        new W.RightMargin { Width = Units.Text(padding.Right), Type = W.TableWidthUnitValues.Dxa });

    /// <summary>Where text stands in a high cell.</summary>
    /// <param name="mode">As the sheet says.</param>
    public static W.TableVerticalAlignmentValues VerticalOf(VerticalAlignMode mode) => mode switch
    {
        VerticalAlignMode.Middle => W.TableVerticalAlignmentValues.Center,
        VerticalAlignMode.Bottom => W.TableVerticalAlignmentValues.Bottom,
        _ => W.TableVerticalAlignmentValues.Top,
    };
}
