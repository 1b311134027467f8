using System.Globalization;
using OpenSourceHistory.Docx.Flow;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.Docx.Tracing;

/// <summary>
/// Hidden bookmarks by which what an editor sends back is known again: around the content of paragraphs and around the calls of notes, never empty, since
/// programs move those to the paragraph before. Names that begin with a low line are hidden in Word.
/// </summary>
public static class Carriers
{
    private const string Stem = "_osh";
    private const string CallStem = "_osh_n";
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>True for the name of a bookmark around a paragraph.</summary>
    /// <param name="name">The name.</param>
    public static bool IsParagraph(string name) => name.StartsWith(Stem, StringComparison.Ordinal) && !name.StartsWith(CallStem, StringComparison.Ordinal);

    /// <summary>Number of the note whose call a bookmark stands around; null for all others.</summary>
    /// <param name="name">Name of the bookmark.</param>
    public static int? NoteOf(string name) =>
        name.StartsWith(CallStem, StringComparison.Ordinal) && int.TryParse(name.AsSpan(CallStem.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Name of the bookmark around a paragraph.</summary>
    /// <param name="number">Number of the paragraph.</param>
    internal static string NameOf(int number)
    {
        var name = string.Empty;
        do
        {
            name = Digits[number % Digits.Length] + name;
            number /= Digits.Length;
        }
        while (number > 0);
        return Stem + name;
    }

    /// <summary>Name of the bookmark around the call of a note.</summary>
    /// <param name="note">Number of the note.</param>
    internal static string CallOf(int note) => CallStem + note.ToString(CultureInfo.InvariantCulture);

    /// <summary>True for a paragraph that an author wrote.</summary>
    /// <param name="paragraph">The paragraph.</param>
    internal static bool IsWritten(FlowParagraph paragraph) => paragraph.Pieces.Any(p => p is InlinesPiece { Inlines.Count: > 0 } or LinesPiece && p.Node.Span.File is not null);

    /// <summary>Sets a bookmark around the content of a paragraph; none where that is empty.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="name">Name of the bookmark.</param>
    /// <param name="id">Number of the bookmark in the file.</param>
    internal static void Span(W.Paragraph paragraph, string name, string id)
    {
        if (paragraph.LastChild is null or W.ParagraphProperties)
        {
            return;
        }

        paragraph.InsertAfter(new W.BookmarkStart { Id = id, Name = name }, paragraph.ParagraphProperties);
        paragraph.AppendChild(new W.BookmarkEnd { Id = id });
    }
}
