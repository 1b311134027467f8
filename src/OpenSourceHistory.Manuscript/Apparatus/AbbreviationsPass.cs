using OpenSourceHistory.Manuscript.Apparatus.Shortening;
using OpenSourceHistory.Manuscript.Collation;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Marks the uses of the book's abbreviations, explains the first of each in the running text, and makes the list of those used: in an
/// empty abbreviations division and in an empty <c>::: abbreviations</c>.
/// </summary>
internal static class AbbreviationsPass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    /// <returns>The book, with abbreviations that are not used.</returns>
    public static Result<Book> Run(Book book)
    {
        var words = Vocabulary.Of(book.Metadata.Language);
        var marker = new AbbreviationMarker(new AbbreviationFinder(book.Data.Abbreviations));
        book = book.Data.Abbreviations.Count > 0 ? marker.Rewrite(book) : book;
        if (marker.Uses.Count > 0 && book.Data.AbbreviationForm != AbbreviationForm.None)
        {
            var first = marker.Uses.GroupBy(u => u.Name, StringComparer.Ordinal).Select(FirstToExplain).OfType<AbbreviationUse>();
            book = new AbbreviationExpander(first, book.Data.AbbreviationForm, words).Rewrite(book);
        }

        var used = marker.Uses.Select(u => u.Name).ToHashSet(StringComparer.Ordinal);
        var list = Collator.Of(book.Metadata.Language).Sort(book.Data.Abbreviations.Where(d => used.Contains(d.Name)), d => d.Name).ToList();
        return new Result<Book>(
            new GeneratedMatter(DivisionRole.Abbreviations, words["abbreviations"], span => Write(list, span)).Rewrite(book),
            UnusedOf(book, used));
    }

    // Headings, captions and notes may be read by themselves, so that the text explains what they used before; where the text does
    // not use it, the first that does explains it. Nothing is explained that its author has explained.
    private static AbbreviationUse? FirstToExplain(IEnumerable<AbbreviationUse> uses)
    {
        var first = uses
            .Where(u => u.Place != AbbreviationPlace.Heading && (u.CanBeExpanded || u.IsExpanded))
            .OrderBy(u => u.Place == AbbreviationPlace.Text ? 0 : 1)
            .FirstOrDefault();
        return first is { IsExpanded: true } ? null : first;
    }

    private static ValueList<Diagnostic> UnusedOf(Book book, HashSet<string> used)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var definition in book.Data.Abbreviations.Where(d => !used.Contains(d.Name)))
        {
            diagnostics.Warning(
                ManuscriptCodes.UnusedAbbreviation, definition.Span, $"The abbreviation “{definition.Name}” is never used",
                "It is found as a whole word with the same capitals; leave the definition out if it is not needed");
        }

        return diagnostics.ToSortedList();
    }

    private static ValueList<Block> Write(List<AbbreviationDefinition> definitions, SourceSpan span) => definitions.Count == 0
        ? []
        : [new DefinitionList(ValueList.From(definitions.Select(Write))) { Span = span, Attributes = Attributes.OfClass("abbreviations") }];

    private static DefinitionItem Write(AbbreviationDefinition definition)
    {
        var span = definition.Span;
        var term = new DefinitionTerm([new Text(definition.Name) { Span = span }]) { Span = span };
        var paragraph = new Paragraph([new Text(definition.Expansion) { Span = span }]) { Span = span };
        return new DefinitionItem([term], [new Definition([paragraph]) { Span = span }]) { Span = span };
    }
}
