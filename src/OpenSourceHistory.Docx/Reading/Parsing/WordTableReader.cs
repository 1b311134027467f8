using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>Reads tables (17.4).</summary>
/// <param name="context">What they are read with.</param>
/// <param name="readBlocks">Reads the content of a cell.</param>
internal sealed class WordTableReader(StoryContext context, Func<IEnumerable<XElement>, ValueList<WordBlock>> readBlocks)
{
    /// <summary>Reads a table.</summary>
    /// <param name="table">The table.</param>
    public WordTable Read(XElement table)
    {
        var properties = table.Child("tblPr");
        return new WordTable(ValueList.From(Unwrapped(table, "tr").Select(RowOf).ToArray()))
        {
            Style = context.Styles.NameOf(properties.ValueOf("tblStyle")),
            Title = properties.ValueOf("tblCaption"),
            HasFirstRow = HasFirstRow(properties.Child("tblLook")),
            Columns = ValueList.From(table.Child("tblGrid").Children("gridCol").Select(c => c.Number("w") ?? 0)),
        };
    }

    // Older programs write it as a bit (17.4.55).
    private static bool HasFirstRow(XElement? look) => look.Get("firstRow") is { } isOn
        ? isOn is "1" or "true" or "on"
        : int.TryParse(look.Get("val"), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var bits) && (bits & 0x20) != 0;

    // Rows and cells may stand in controls and custom markup.
    private static IEnumerable<XElement> Unwrapped(XElement parent, string name) => parent.Elements().SelectMany(e => e.Name.LocalName == name
        ? [e]
        : e.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "del" ? Unwrapped(e, name) : []);

    private WordTableRow RowOf(XElement row)
    {
        var properties = row.Child("trPr");
        return new WordTableRow(ValueList.From(Unwrapped(row, "tc").Select(CellOf).ToArray()), properties.Toggle("tblHeader") is true)
        {
            Inserted = WordXml.RevisionOf(properties.Child("ins")),
            Deleted = WordXml.RevisionOf(properties.Child("del")),
        };
    }

    private WordTableCell CellOf(XElement cell)
    {
        var properties = cell.Child("tcPr");
        var merge = properties.Child("vMerge");
        var blocks = readBlocks(cell.Elements().Where(e => e.Name.LocalName != "tcPr"));
        return new WordTableCell(blocks, Math.Clamp(properties.Child("gridSpan").Number("val") ?? 1, 1, 63), merge is not null && merge.Get("val") != "restart")
        {
            Inserted = WordXml.RevisionOf(properties.Child("cellIns")),
            Deleted = WordXml.RevisionOf(properties.Child("cellDel")),
        };
    }
}
