using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Templates;

/// <summary>Puts text of ours under a template's styles: what the sheet says of paragraphs, runs and cells goes where the template has a style for them; what they mean stays.</summary>
/// <param name="styles">Where styles go.</param>
/// <param name="lists">Where lists go.</param>
internal sealed class TemplateText(StyleMerger styles, NumberingMerger lists)
{
    private static readonly HashSet<string> s_paragraphLooks = new(StringComparer.Ordinal)
    {
        "keepLines", "widowControl", "pBdr", "shd", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "spacing", "ind", "contextualSpacing", "jc", "textAlignment", "outlineLvl",
    };

    private static readonly HashSet<string> s_runLooks = new(StringComparer.Ordinal) { "color", "spacing", "w", "kern", "position", "sz", "szCs" };

    private static readonly HashSet<string> s_toggles = new(StringComparer.Ordinal) { "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike" };

    /// <summary>Changes a part.</summary>
    /// <param name="root">Its root.</param>
    public void Apply(XElement root)
    {
        foreach (var table in root.Descendants(WordXml.Main + "tbl"))
        {
            ApplyToTable(table);
        }

        foreach (var paragraph in root.Descendants(WordXml.Main + "p"))
        {
            ApplyToParagraph(paragraph);
        }
    }

    private void ApplyToParagraph(XElement paragraph)
    {
        var properties = paragraph.Child("pPr");
        var match = Restyle(properties.Child("pStyle"));
        if (properties?.Child("numPr") is { } list)
        {
            ApplyToList(list, match);
        }

        foreach (var run in paragraph.Descendants(WordXml.Main + "rPr").Where(r => r.Ancestors(WordXml.Main + "p").First() == paragraph).ToList())
        {
            Restyle(run.Child("rStyle"));
            if (match is { IsTemplates: true })
            {
                Strip(run);
            }
        }

        if (match is { IsTemplates: true })
        {
            properties!.Elements().Where(e => s_paragraphLooks.Contains(e.Name.LocalName)).Remove();
            SetTabs(paragraph, properties, match);
        }
    }

    // Where the template has no stops for them, tabs go to ours.
    private static void SetTabs(XElement paragraph, XElement properties, StyleMatch match)
    {
        var ours = properties.Child("tabs") ?? match.Tabs;
        properties.Child("tabs")?.Remove();
        if (match.Tabs is not null && paragraph.Descendants(WordXml.Main + "tab").Any(t => t.Parent!.Name.LocalName == "r"))
        {
            properties.Add(new XElement(ours!));
            SchemaOrder.Sort(properties, SchemaOrder.ParagraphProperties);
        }
    }

    // Bold and italic mean something; that they are off where our style has them on does not.
    private static void Strip(XElement run)
    {
        run.Elements().Where(e => e.Name.Namespace != WordXml.Main || s_runLooks.Contains(e.Name.LocalName) || (s_toggles.Contains(e.Name.LocalName) && e.Get("val") is "0" or "false")).Remove();
        if (run.Child("rFonts") is { } fonts)
        {
            fonts.Attributes().Where(a => a.Name.LocalName != "hint").Remove();
            if (!fonts.HasAttributes)
            {
                fonts.Remove();
            }
        }

        if (!run.HasElements)
        {
            run.Remove();
        }
    }

    private void ApplyToList(XElement list, StyleMatch? match)
    {
        if (list.Child("numId") is not { } number || number.Number("val") is not { } ours || ours == 0)
        {
            return;
        }

        if (match is { IsTemplates: true, ListNumber: > 0 } && lists.GivesWay(ours))
        {
            list.Remove();
        }
        else if (match is { IsTemplates: true } && lists.Begin(ours, match) is { } begun)
        {
            number.SetAttributeValue(WordXml.Main + "val", begun);
            list.Child("ilvl")?.SetAttributeValue(WordXml.Main + "val", match.ListLevel);
        }
        else
        {
            number.SetAttributeValue(WordXml.Main + "val", lists.NumberOf(ours));
        }
    }

    // Columns are measured in the sheet's faces: Word fits them to those of the template.
    private void ApplyToTable(XElement table)
    {
        table.Child("tblPr").Child("tblLayout")?.Remove();
        if (Restyle(table.Child("tblPr").Child("tblStyle")) is not { IsTemplates: true })
        {
            return;
        }

        table.Child("tblPr")!.Elements().Where(e => e.Name.LocalName is "tblBorders" or "tblCellMar").Remove();
        foreach (var cell in table.Children("tr").SelectMany(r => r.Children("tc")).Select(c => c.Child("tcPr")).OfType<XElement>())
        {
            cell.Elements().Where(e => e.Name.LocalName is "tcBorders" or "shd" or "tcMar" or "vAlign").Remove();
        }
    }

    private StyleMatch? Restyle(XElement? reference)
    {
        if (reference?.Get("val") is not { } id || styles.Take(id) is not { } match)
        {
            return null;
        }

        reference.SetAttributeValue(WordXml.Main + "val", match.Id);
        return match;
    }
}
