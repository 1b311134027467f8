using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Pdf.Graphics;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Logical;

/// <summary>Writes what is said of elements beside their types (ISO 32000-1, 14.8.5 and 14.9).</summary>
internal static class StructureAttributes
{
    /// <summary>Writes the entries of an element's dictionary.</summary>
    /// <param name="syntax">Receives them.</param>
    /// <param name="element">The element.</param>
    /// <param name="parent">The element around it, or null.</param>
    /// <param name="boxes">Boxes of the page of its picture, or null.</param>
    public static void Write(SyntaxWriter syntax, TaggedElement element, TaggedElement? parent, PageBoxes? boxes)
    {
        var source = element.Source;
        WriteText(syntax, "Lang", source.Language);
        WriteText(syntax, "Alt", source.AlternativeText);
        WriteText(syntax, "ActualText", source.ActualText);
        WriteText(syntax, "E", source.Expansion);
        switch (source.Role)
        {
            case StructureRole.FENote:
                syntax.Name("ID").Literal(KeyOf(source));
                break;
            case StructureRole.L when source.Markers is { } markers:
                Open(syntax, "List").Name("ListNumbering").Name(NumberingOf(markers)).CloseDictionary();
                break;
            case StructureRole.TH or StructureRole.TD:
                WriteCell(syntax, source, parent!.IsInHead);
                break;
            case StructureRole.Figure when element.Area is { } area && boxes is not null:
                boxes.WriteRectangle(Open(syntax, "Layout").Name("BBox"), area);
                syntax.CloseDictionary();
                break;
        }
    }

    /// <summary>What a note is found by.</summary>
    /// <param name="note">The note's element.</param>
    public static byte[] KeyOf(StructureElement note) =>
        TextString.Encode(note.Id ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"note-{note.Index}"));

    private static void WriteCell(SyntaxWriter syntax, StructureElement cell, bool isInHead)
    {
        if (cell.Role == StructureRole.TD && cell.ColumnSpan == 1 && cell.RowSpan == 1)
        {
            return;
        }

        Open(syntax, "Table");
        if (cell.Role == StructureRole.TH)
        {
            syntax.Name("Scope").Name(isInHead ? "Column" : "Row");
        }

        WriteSpan(syntax, "ColSpan", cell.ColumnSpan);
        WriteSpan(syntax, "RowSpan", cell.RowSpan);
        syntax.CloseDictionary();
    }

    private static void WriteSpan(SyntaxWriter syntax, string name, int span)
    {
        if (span > 1)
        {
            syntax.Name(name).Integer(span);
        }
    }

    private static SyntaxWriter Open(SyntaxWriter syntax, string owner) => syntax.Name("A").OpenDictionary().Name("O").Name(owner);

    private static void WriteText(SyntaxWriter syntax, string name, string? value)
    {
        if (value is not null)
        {
            syntax.Name(name).Text(value);
        }
    }

    // Table 347: names of version 2.0 are said by those next to them.
    private static string NumberingOf(ListMarkers markers) => markers switch
    {
        ListMarkers.Unordered => "Disc",
        ListMarkers.Description => "None",
        ListMarkers.LowerAlpha => "LowerAlpha",
        ListMarkers.UpperAlpha => "UpperAlpha",
        ListMarkers.LowerRoman => "LowerRoman",
        ListMarkers.UpperRoman => "UpperRoman",
        _ => "Decimal",
    };
}
