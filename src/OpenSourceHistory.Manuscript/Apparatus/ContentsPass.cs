using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Fills empty divisions of contents with the headings of every division behind them, down to the level that the book asks for, and empty lists of figures and
/// tables with those of the whole book; a list of nothing is left out. What has the class <c>unlisted</c>, or stands in what has it, is passed over. Entries carry
/// the language of what they name, and the classes of headings.
/// </summary>
internal static class ContentsPass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    public static Book Run(Book book)
    {
        book = WithLists(book);
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

    private static Book WithLists(Book book)
    {
        if (!book.Divisions.Any(d => ListedIn(d) is not null))
        {
            return book;
        }

        var divisions = book.Divisions.Select(d => ListedIn(d) is { } kind ? FillList(book, d, kind) : d).OfType<Division>();
        return book with { Divisions = ValueList.From(divisions) };
    }

    /// <summary>What an empty division is to list; null where it is no list of figures or tables.</summary>
    /// <param name="division">The division.</param>
    public static ContentsKind? ListedIn(Division division) => division switch
    {
        { Role: DivisionRole.ListOfFigures, Blocks.Count: 0 } => ContentsKind.Figures,
        { Role: DivisionRole.ListOfTables, Blocks.Count: 0 } => ContentsKind.Tables,
        _ => null,
    };

    private static Division? FillList(Book book, Division division, ContentsKind kind)
    {
        var entries = CaptionEntries.In(book, kind);
        return entries.Count == 0
            ? null
            : GeneratedMatter.Fill(
                division,
                Vocabulary.Of(book.Metadata.Language)[ClassNames.Of(division.Role)],
                ["contents-title"],
                [new Contents(entries) { Kind = kind, Span = division.Span }]);
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
