using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Templates;

/// <summary>Gives the pages of all sections the set-up of a template; where sections begin, how pages and notes are counted and how many columns an index has stays.</summary>
/// <param name="template">The template.</param>
internal sealed class TemplatePages(PressTemplate template)
{
    private static readonly XName s_id = XName.Get("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    /// <summary>Changes the text.</summary>
    /// <param name="root">Root of the main part.</param>
    /// <param name="heads">Identifiers of the template's headers and footers in the finished file.</param>
    public void Apply(XElement root, IReadOnlyList<(TemplateHead Head, string Id)> heads)
    {
        var isFirst = true;
        foreach (var section in root.Descendants(WordXml.Main + "sectPr"))
        {
            Apply(section);
            if (isFirst)
            {
                section.Add(heads.Select(h => new XElement(
                    WordXml.Main + (h.Head.IsFooter ? "footerReference" : "headerReference"), new XAttribute(WordXml.Main + "type", h.Head.Type), new XAttribute(s_id, h.Id))));
            }

            isFirst = false;
            SchemaOrder.Sort(section, SchemaOrder.SectionProperties);
        }
    }

    private void Apply(XElement section)
    {
        var wanted = template.Section;
        var isTurned = section.Child("pgSz") is { } size && size.Number("w") > size.Number("h") != template.Frame.Paper.Width > template.Frame.Paper.Height;
        foreach (var name in isTurned ? (string[])[] : ["pgSz", "pgMar"])
        {
            Exchange(section, name, wanted.Child(name));
        }

        foreach (var name in (string[])["pgBorders", "textDirection", "bidi", "rtlGutter", "docGrid"])
        {
            Exchange(section, name, wanted.Child(name));
        }

        if (wanted.Child("lnNumType") is { } lines)
        {
            Exchange(section, "lnNumType", lines);
        }

        if (section.Child("cols").Number("num") is not > 1)
        {
            Exchange(section, "cols", wanted.Child("cols"));
        }

        Exchange(section, "titlePg", section.ValueOf("type") == "continuous" ? null : wanted.Child("titlePg"));
    }

    private static void Exchange(XElement section, string name, XElement? by)
    {
        section.Child(name)?.Remove();
        if (by is not null)
        {
            section.Add(new XElement(by));
        }
    }
}
