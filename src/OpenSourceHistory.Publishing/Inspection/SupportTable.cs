using System.Globalization;
using System.Text;
using OpenSourceHistory.Styles.Definitions;

namespace OpenSourceHistory.Publishing.Inspection;

/// <summary>The table of property x format support as text.</summary>
public static class SupportTable
{
    /// <summary>One line a property: its support in PDF, DOCX and EPUB, its specification, and limits.</summary>
    public static string ToText()
    {
        var rows = PropertyDefinitions.All;
        var width = rows.Max(r => r.Name.Length) + 2;
        var section = rows.Max(r => r.Section.Length) + 2;
        var text = new StringBuilder();
        text.Append("property".PadRight(width)).Append("print    docx     epub     ").Append("specification".PadRight(section)).Append("note\n");
        foreach (var row in rows)
        {
            text.Append(row.Name.PadRight(width))
                .Append(CultureInfo.InvariantCulture, $"{Word(row.Print),-9}{Word(row.Docx),-9}{Word(row.Epub),-9}")
                .Append((row.Section.PadRight(section) + row.Note).TrimEnd())
                .Append('\n');
        }

        return text.ToString();
    }

    private static string Word(SupportLevel level) => level switch
    {
        SupportLevel.Full => "yes",
        SupportLevel.Partial => "partly",
        _ => "no",
    };
}
