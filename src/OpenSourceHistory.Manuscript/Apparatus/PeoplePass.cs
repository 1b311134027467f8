using OpenSourceHistory.Manuscript.Collation;
using OpenSourceHistory.Manuscript.Entries;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Writes the lists of people and organisations where the book has their generator or an empty <c>::: people</c>; each with a title of its
/// own where both occur.
/// </summary>
internal static class PeoplePass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    /// <returns>The book, with lists that stand twice.</returns>
    public static Result<Book> Run(Book book)
    {
        if (!GeneratedMatter.HasPlace(book, DivisionRole.People))
        {
            return new Result<Book>(book, []);
        }

        var writer = new Writer(book);
        return new SinglePart(DivisionRole.People, writer.Write()).Place(book, writer.Title);
    }

    private sealed class Writer(Book book)
    {
        private readonly Vocabulary _words = Vocabulary.Of(book.Metadata.Language);
        private readonly UniqueIds _ids = new(book);

        private bool HasBoth => book.Data.People.Select(p => p.Kind).Distinct().Count() > 1;

        public string Title => HasBoth ? _words["people-and-organisations"] : TitleOf(book.Data.People.Count > 0 ? book.Data.People[0].Kind : PersonKind.Person);

        public ValueList<Block> Write()
        {
            var blocks = new List<Block>();
            var collator = Collator.Of(book.Metadata.Language);
            foreach (var group in book.Data.People.GroupBy(p => p.Kind).OrderBy(g => g.Key))
            {
                var sorted = (group.Key == PersonKind.Person ? collator.ForNames : collator).Sort(group, p => p.SortKey ?? p.Name).ToList();
                var span = sorted[0].Span;
                if (HasBoth)
                {
                    blocks.Add(new Heading(2, [new Text(TitleOf(group.Key)) { Span = span }])
                    {
                        Span = span,
                        Attributes = new Attributes(_ids.Make("list-of-", group.Key == PersonKind.Person ? "people" : "organisations"), ["unlisted"], []),
                    });
                }

                blocks.Add(new DefinitionList(ValueList.From(sorted.Select(MakeItem))) { Span = span, Attributes = Attributes.OfClass("people") });
            }

            return ValueList.From(blocks);
        }

        private string TitleOf(PersonKind kind) => _words[kind == PersonKind.Person ? "people" : "organisations"];

        private DefinitionItem MakeItem(PersonEntry person)
        {
            var span = person.Span;
            var id = _ids.Make(person.Kind == PersonKind.Person ? "person-" : "organisation-", person.Name);
            var text = FreshCopy.Of(person.Description).ToList();
            if (person.Aliases.Count > 0)
            {
                text.Add(new Text(_words.Format("also-known", string.Join(_words["list-comma"], person.Aliases))) { Span = span });
            }

            return new DefinitionItem(
                [NativeNameText.TermOf(person.Name, "person-name", person.Native, id, _words, span)],
                [new Definition([new Paragraph(ValueList.From(text)) { Span = span }]) { Span = span }])
            {
                Span = span,
            };
        }
    }
}
