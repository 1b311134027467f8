using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>Reads styles (17.7).</summary>
internal static class StyleTableReader
{
    /// <summary>Reads the styles of a part.</summary>
    /// <param name="root">Root of the part, or null.</param>
    public static StyleIndex Read(XElement? root)
    {
        var styles = root.Children("style").Where(s => s.Get("styleId") is not null).Select(StyleOf);
        var defaults = root.Child("docDefaults").Child("rPrDefault").Child("rPr");
        return new StyleIndex(ValueList.From(styles), MarkReader.MarksOf(defaults).On) { Language = defaults.Child("lang").Get("val") };
    }

    private static WordStyle StyleOf(XElement style)
    {
        var paragraph = style.Child("pPr");
        var list = paragraph.Child("numPr");
        var id = style.Get("styleId")!;
        var (on, off) = MarkReader.MarksOf(style.Child("rPr"));
        return new WordStyle(id, style.ValueOf("name") ?? id, style.Get("type") ?? "paragraph")
        {
            BasedOn = style.ValueOf("basedOn"),
            IsDefault = style.Get("default") is "1" or "true" or "on",
            Marks = on,
            Unmarked = off,
            OutlineLevel = paragraph.Child("outlineLvl").Number("val"),
            List = list.Child("numId").Number("val"),
            ListLevel = list.Child("ilvl").Number("val"),
        };
    }
}
