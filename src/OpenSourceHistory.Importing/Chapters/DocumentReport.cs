using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Importing.Context;

namespace OpenSourceHistory.Importing.Chapters;

/// <summary>Tells what of a document is not in the book, or is there in another way.</summary>
internal static class DocumentReport
{
    private const int MostHeaders = 3;
    private const int LongestHeader = 60;

    /// <summary>Tells it.</summary>
    /// <param name="context">What is known of the document.</param>
    public static void Tell(DraftContext context)
    {
        if (context.Generated.Count > 0)
        {
            context.TellOfAll(ImportCodes.MadeByBook, Severity.Information, $"Contents, lists or index of the document were left out ({string.Join(", ", context.Generated)}): the book makes its own", "Name contents, list-of-figures or index among the parts in book.yaml");
        }

        if (context.Styles.Unknown.Any())
        {
            context.TellOfAll(
                ImportCodes.UnknownStyle, Severity.Information, $"Styles that are classes by their names in the book: {string.Join(", ", context.Styles.Unknown)}",
                "Say what they are in a file, “Style name: quotation”, and import again with --styles FILE; or dress the classes in the sheet");
        }

        var uncalled = context.Notes.Uncalled.Count(n => DocumentWalk.Paragraphs(n.Blocks).Any(DocumentWalk.HasContent));
        if (uncalled > 0)
        {
            context.TellOfAll(ImportCodes.NotBroughtOver, Severity.Warning, FormattableString.Invariant($"Notes that nothing calls are not in the book: {uncalled}"), "Look them up in the document");
        }

        TellHeaders(context);
        foreach (var notice in context.Document.Notices)
        {
            var (code, severity, message, hint) = Say(notice);
            context.TellOfAll(code, severity, message, hint);
        }
    }

    // What fields show, such as page numbers, the book has itself.
    private static void TellHeaders(DraftContext context)
    {
        var words = DocumentWalk.Paragraphs(ValueList.From(context.Document.Heads.SelectMany(h => h.Blocks)))
            .Select(p => string.Concat(p.Tokens.OfType<TextToken>().Where(t => t.Deleted is null).Select(t => t.Text)).Trim())
            .Where(t => t.Any(char.IsLetter)).Distinct(StringComparer.Ordinal).ToList();
        if (words.Count > 0)
        {
            var shown = string.Join(", ", words.Take(MostHeaders).Select(w => $"“{(w.Length > LongestHeader ? w[..LongestHeader] + "…" : w)}”"));
            context.TellOfAll(
                ImportCodes.NotBroughtOver, Severity.Information, $"Headers and footers of the document are not in the book: {shown}{(words.Count > MostHeaders ? ", …" : string.Empty)}",
                "The sheet says what stands at the head and foot of pages, in the margin boxes of @page");
        }
    }

    private static (string Code, Severity Severity, string Message, string Hint) Say(WordNotice notice) => notice.Kind switch
    {
        WordNoticeKind.Macros => (ImportCodes.NotBroughtOver, Severity.Information, "The document has macros; they were not read", "A book needs none"),
        WordNoticeKind.External => (ImportCodes.NotBroughtOver, Severity.Warning, $"The document asks for something outside, which was not fetched: {notice.Detail}", "Put it into the document, or into the book by hand"),
        WordNoticeKind.OtherDocument => (ImportCodes.NotBroughtOver, Severity.Warning, $"The document takes in another, which was not read: {notice.Detail}", "Import that by itself"),
        WordNoticeKind.Embedded => (ImportCodes.OtherForm, Severity.Information, $"Something of another program is a picture in the book ({notice.Detail})", "Look at it in the book"),
        WordNoticeKind.Damaged => (ImportCodes.Damaged, Severity.Warning, $"The document is damaged in {notice.Part}: what stands before is in the book ({notice.Detail})", "Open it in Word, which may mend it, and save it anew"),
        WordNoticeKind.BeyondBounds => (ImportCodes.Damaged, Severity.Warning, $"A part of the document is larger or nested deeper than any text’s, and was not read: {notice.Part} ({notice.Detail})", "Take it out of the document"),
        WordNoticeKind.Symbol => (ImportCodes.OtherForm, Severity.Warning, $"A sign of a font that has signs in the places of characters: {notice.Detail}", "Write the character that is meant"),
        _ => throw new ArgumentOutOfRangeException(nameof(notice), notice.Kind, null),
    };
}
