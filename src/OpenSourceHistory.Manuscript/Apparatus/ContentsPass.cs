using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Fills empty contents divisions with the headings of every division behind them, down to the level that the book asks for. Headings with the
/// class <c>unlisted</c>, or in a division of that class, are passed over. Entries carry their heading's classes and language.
/// </summary>
internal static class ContentsPass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    public static Book Run(Book book)
    {
        List<Division>? divisions = null;
        for (var i = 0; i < book.Divisions.Count; i++)
        {
            if (book.Divisions[i] is { Role: DivisionRole.Contents, Blocks.Count: 0 })
            {
                divisions ??= [.. book.Divisions];
                divisions[i] = Fill(book, i);
            }
        }

        return divisions is null ? book : book with { Divisions = ValueList.From(divisions) };
    }

    private static Division Fill(Book book, int index)
    {
        var division = book.Divisions[index];
        var entries = new List<ContentsEntry>();
        for (var i = index + 1; i < book.Divisions.Count; i++)
        {
            AddEntries(entries, book.Divisions[i], book.Divisions[i].Blocks, book.Metadata.ContentsDepth);
        }

        return GeneratedMatter.Fill(
            division,
            Vocabulary.Of(book.Metadata.Language)["contents"],
            ["contents-title", "unlisted"],
            [new Contents(ValueList.From(entries)) { Span = division.Span }]);
    }

    private static void AddEntries(List<ContentsEntry> entries, Division division, ValueList<Block> blocks, int depth)
    {
        if (division.Attributes.HasClass("unlisted"))
        {
            return;
        }

        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading { Attributes.Id: not null } heading when heading.Level <= depth && !heading.Attributes.HasClass("unlisted"):
                    entries.Add(MakeEntry(heading, division));
                    break;
                case Div div when !div.Attributes.HasClass("unlisted"):
                    AddEntries(entries, division, div.Blocks, depth);
                    break;
                default:
                    break;
            }
        }
    }

    private static ContentsEntry MakeEntry(Heading heading, Division division)
    {
        var classes = heading.Attributes.Classes
            .Concat(division.Attributes.Classes)
            .Concat([ClassNames.Of(division.Role), ClassNames.Of(division.Matter)])
            .Distinct(StringComparer.Ordinal);
        return new ContentsEntry(heading.Level, heading.Attributes.Id!, new HeadingText(SourceSpan.None).Of(heading))
        {
            Span = heading.Span,
            Attributes = new Attributes(null, ValueList.From(classes), [])
            {
                Language = heading.Attributes.Language ?? division.Attributes.Language,
            },
        };
    }
}
