using DocumentFormat.OpenXml;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Docx.Blocks;
using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Docx.Formats;
using OpenSourceHistory.Styles.Values;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Parts;

/// <summary>Writes the style of tables (17.7.6): all their rules, grounds and distances, so that Word's Table Design changes them.</summary>
internal static class TableStyle
{
    /// <summary>Makes the style.</summary>
    /// <param name="look">How tables look.</param>
    public static W.Style Make(TableLook look)
    {
        var style = new W.Style(
            new W.StyleName { Val = "Book Table" },
            new W.BasedOn { Val = "TableNormal" },
            new W.UIPriority { Val = 32 },
            new W.StyleTableProperties(
                new W.TableStyleRowBandSize { Val = 1 },
                new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa },
                BordersOf(look),
                Margins(look.Body.Padding)))
        {
            Type = W.StyleValues.Table,
            StyleId = TableWriter.Style,
            CustomStyle = true,
        };
        var body = new W.TableStyleConditionalFormattingTableCellProperties();
        AppendLook(body, look.Body);
        if (body.HasChildren)
        {
            style.AppendChild(body);
        }

        var head = new W.TableStyleConditionalFormattingTableCellProperties(TableElements.BordersOf(look.HeadEdges));
        AppendLook(head, look.Head);
        style.AppendChild(new W.TableStyleProperties(head) { Type = W.TableStyleOverrideValues.FirstRow });
        return style;
    }

    /// <summary>Makes a style that the author names: a table of the book until the press's own style takes its place.</summary>
    /// <param name="name">Its name.</param>
    public static W.Style MakeNamed(string name) => new(new W.StyleName { Val = XmlSafeText.Clean(name) }, new W.BasedOn { Val = TableWriter.Style }, new W.UIPriority { Val = 32 })
    {
        Type = W.StyleValues.Table,
        StyleId = TableWriter.IdOf(name),
        CustomStyle = true,
    };

    /// <summary>The distances of a table style between rules and text.</summary>
    /// <param name="padding">In twips.</param>
    public static W.TableCellMarginDefault Margins(Sides<int> padding) => new(
        new W.TopMargin { Width = Units.Text(padding.Top), Type = W.TableWidthUnitValues.Dxa },
        new W.TableCellLeftMargin { Width = (short)padding.Left, Type = W.TableWidthValues.Dxa },
        new W.BottomMargin { Width = Units.Text(padding.Bottom), Type = W.TableWidthUnitValues.Dxa },
        new W.TableCellRightMargin { Width = (short)padding.Right, Type = W.TableWidthValues.Dxa });

    private static W.TableBorders BordersOf(TableLook look) => new(
        ParagraphElements.Border<W.TopBorder>(look.Edges.Top),
        ParagraphElements.Border<W.LeftBorder>(look.Edges.Left),
        ParagraphElements.Border<W.BottomBorder>(look.Edges.Bottom),
        ParagraphElements.Border<W.RightBorder>(look.Edges.Right),
        ParagraphElements.Border<W.InsideHorizontalBorder>(look.BetweenRows),
        ParagraphElements.Border<W.InsideVerticalBorder>(look.BetweenColumns));

    private static void AppendLook(OpenXmlCompositeElement target, FlowCell cell)
    {
        if (cell.Ground.Alpha > 0)
        {
            target.AppendChild(ParagraphElements.Shading(cell.Ground));
        }

        if (TableElements.VerticalOf(cell.Vertical) is var vertical && vertical != W.TableVerticalAlignmentValues.Top)
        {
            target.AppendChild(new W.TableCellVerticalAlignment { Val = vertical });
        }
    }
}
