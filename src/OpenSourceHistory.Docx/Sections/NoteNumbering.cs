using OpenSourceHistory.Docx.Flow;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Content;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Sections;

/// <summary>How Word is to number notes, found from the sheet's counters.</summary>
/// <param name="RestartsEachSection">True where the first note of each division is number 1.</param>
/// <param name="Format">Kind of number.</param>
internal sealed record NoteNumbering(bool RestartsEachSection, W.NumberFormatValues Format)
{
    private const string Counter = "footnote";

    /// <summary>Reads the numbering off the notes of a book.</summary>
    public static NoteNumbering Of(StyledBook book, ValueList<FlowSection> sections)
    {
        var divisions = 0;
        var restarts = true;
        Note? first = null;
        foreach (var section in sections)
        {
            if (section.Notes.Count == 0) continue;
            first ??= section.Notes[0];
            divisions++;
            restarts &= book.CounterAt(section.Notes[0], Counter) == 1;
        }

        return new NoteNumbering(divisions > 1 && restarts, first is null ? W.NumberFormatValues.Decimal : FormatOf(book, first));
    }

    /// <summary>The properties, which Word wants in each section.</summary>
    public W.FootnoteProperties MakeProperties()
    {
        var properties = new W.FootnoteProperties(
            new W.FootnotePosition { Val = W.FootnotePositionValues.PageBottom },
            new W.NumberingFormat { Val = Format });
        properties.AppendChild(new W.NumberingRestart
        {
            Val = RestartsEachSection ? W.RestartNumberValues.EachSection : W.RestartNumberValues.Continuous,
        });
        return properties;
    }

    private static W.NumberFormatValues FormatOf(StyledBook book, Note note)
    {
        foreach (var item in book.ContentOf(note, PseudoElement.FootnoteCall))
        {
            if (item is not ContentText text) continue;
            switch (text.Value.Trim())
            {
                case "*": return W.NumberFormatValues.Chicago;
                case "i": return W.NumberFormatValues.LowerRoman;
                case "a": return W.NumberFormatValues.LowerLetter;
            }
        }

        return W.NumberFormatValues.Decimal;
    }
}
