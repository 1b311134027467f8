using OpenSourceHistory.Manuscript.Dates;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Manuscript.Printing;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Fills empty half-title and title-page divisions from the metadata.</summary>
internal static class TitlePagesPass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    public static Book Run(Book book)
    {
        if (!book.Divisions.Any(IsEmptyTitlePage))
        {
            return book;
        }

        return book with { Divisions = ValueList.From(book.Divisions.Select(d => IsEmptyTitlePage(d) ? Fill(d, book.Metadata) : d)) };
    }

    private static bool IsEmptyTitlePage(Division division) =>
        division is { Role: DivisionRole.HalfTitle or DivisionRole.TitlePage, Blocks.Count: 0 };

    private static Division Fill(Division division, BookMetadata metadata)
    {
        var blocks = new List<Block>();
        if (division.Role == DivisionRole.HalfTitle)
        {
            Add(blocks, "book-title", metadata.Title, division.Span);
        }
        else
        {
            Add(blocks, "book-author", CreatorLine.InLines(metadata), division.Span);
            Add(blocks, "book-title", metadata.Title, division.Span);
            Add(blocks, "book-subtitle", metadata.Subtitle, division.Span);
            AddOthers(blocks, metadata, division.Span);
            Add(blocks, "book-publisher", metadata.Publisher, division.Span);
            Add(blocks, "book-date", DateOf(metadata), division.Span);
        }

        return division with { Blocks = ValueList.From(blocks) };
    }

    // Who else made the book, and what they did: "Translated by Bo Li".
    private static void AddOthers(List<Block> blocks, BookMetadata metadata, SourceSpan span)
    {
        foreach (var role in Relators.TitlePageRoles.Where(r => r != metadata.CreatorRole))
        {
            Add(blocks, "book-contributor", CreatorLine.InLines(metadata, role), span);
        }
    }

    private static string? DateOf(BookMetadata metadata) =>
        metadata.Date is { } date && EdtfParser.Parse(date, out _) is { } parsed ? new DateFormatter(Vocabulary.Of(metadata.Language)).Format(parsed) : metadata.Date;

    private static void Add(List<Block> blocks, string name, string? text, SourceSpan span)
    {
        if (!string.IsNullOrEmpty(text))
        {
            blocks.Add(new Paragraph([new Text(text) { Span = span }]) { Span = span, Attributes = Attributes.OfClass(name) });
        }
    }
}
