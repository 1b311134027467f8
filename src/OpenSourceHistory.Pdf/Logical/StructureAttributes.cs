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
    /// <param name="boxes">Boxes of the page of its picture, or null.</param>
    /// <param name="isOfVersion2">True for a file of version 2.0.</param>
    public static void Write(SyntaxWriter syntax, TaggedElement element, PageBoxes? boxes, bool isOfVersion2)
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
                WriteKind(syntax, source, isOfVersion2);
                break;
            case StructureRole.L when source.Markers is { } markers:
                Open(syntax, "List").Name("ListNumbering").Name(NumberingOf(markers, isOfVersion2)).CloseDictionary();
                break;
            case StructureRole.TH or StructureRole.TD:
                WriteCell(syntax, source, element.Parent!.IsInHead);
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

    // ISO 32000-2, 14.8.5.5.
    private static void WriteKind(SyntaxWriter syntax, StructureElement note, bool isOfVersion2)
    {
        if (isOfVersion2)
        {
            Open(syntax, "FENote").Name("NoteType").Name(note.IsEndnote ? "Endnote" : "Footnote").CloseDictionary();
        }
    }

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

    // ISO 32000-1, table 347; ISO 32000-2, table 382: the names that came with version 2.0 are said by those next to them in files of earlier ones.
    private static string NumberingOf(ListMarkers markers, bool isOfVersion2) => markers switch
    {
        ListMarkers.Unordered => isOfVersion2 ? "Unordered" : "Disc",
        ListMarkers.Description => isOfVersion2 ? "Description" : "None",
        ListMarkers.Ordered when isOfVersion2 => "Ordered",
        ListMarkers.LowerAlpha => "LowerAlpha",
        ListMarkers.UpperAlpha => "UpperAlpha",
        ListMarkers.LowerRoman => "LowerRoman",
        ListMarkers.UpperRoman => "UpperRoman",
        _ => "Decimal",
    };
}
