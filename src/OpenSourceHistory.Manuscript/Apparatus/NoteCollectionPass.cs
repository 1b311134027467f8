using System.Globalization;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Makes endnotes of the notes where the book asks for it: notes stay where they are called, and collections say where they are printed.
/// Those of a chapter stand in its empty <c>::: notes</c>, else at its end under a heading; those of a book in the first such div, else in
/// its notes division, else in one that is made behind the last division with notes, with a heading for each division that calls them.
/// </summary>
internal static class NoteCollectionPass
{
    private const string ClassName = "notes";

    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book, its notes with ids.</param>
    /// <param name="edition">The edition: an e-book has its notes behind their chapters anyway, where reading systems expect them.</param>
    public static Book Run(Book book, EditionTraits edition)
    {
        var placement = book.Metadata.NotePlacement;
        if (placement == NotePlacement.Page || (placement == NotePlacement.Chapter && !edition.HasPages))
        {
            return book;
        }

        var calls = book.Divisions.Select(d => (Division: d, Ids: CalledNotes.In(d))).ToList();
        if (calls.TrueForAll(c => c.Ids.Count == 0))
        {
            return book;
        }

        var placed = new Placer(placement).Rewrite(book);
        return placement == NotePlacement.Chapter ? CollectByChapter(placed, calls) : CollectAll(placed, calls);
    }

    private static Book CollectByChapter(Book book, List<(Division Division, ValueList<string> Ids)> calls)
    {
        var title = Vocabulary.Of(book.Metadata.Language)[ClassName];
        return book with { Divisions = ValueList.From(book.Divisions.Select((d, i) => calls[i].Ids.Count == 0 ? d : AddTo(d, title, calls[i].Ids))) };
    }

    private static Division AddTo(Division division, string title, ValueList<string> ids)
    {
        var notes = new NoteCollection(null, ids) { Span = division.Span };
        var filled = InFirstFence([notes], title).RewriteDivision(division);
        return !ReferenceEquals(filled, division) ? filled : division with { Blocks = division.Blocks.Concat([HeadingOf(2, title, division.Span), notes]) };
    }

    private static Book CollectAll(Book book, List<(Division Division, ValueList<string> Ids)> calls)
    {
        var collections = ValueList.From(calls
            .Where(c => c.Ids.Count > 0)
            .Select(Block (c) => new NoteCollection(HeadingOf(c.Division), c.Ids) { Span = c.Division.Span }));
        var title = Vocabulary.Of(book.Metadata.Language)[ClassName];
        var filled = InFirstFence(collections, title).Rewrite(book);
        if (!ReferenceEquals(filled, book))
        {
            return filled;
        }

        var divisions = book.Divisions.ToList();
        var index = divisions.FindIndex(d => d.Role == DivisionRole.Notes);
        if (index < 0)
        {
            index = calls.FindLastIndex(c => c.Ids.Count > 0) + 1;
            divisions.Insert(index, new Division(Matter.Back, DivisionRole.Notes, FreeName(book), []) { Span = divisions[index - 1].Span, IsGenerated = true });
        }

        var notes = divisions[index];
        divisions[index] = notes.Blocks.Count > 0
            ? notes with { Blocks = notes.Blocks.Concat(collections) }
            : GeneratedMatter.Fill(notes, title, [], collections);
        return book with { Divisions = ValueList.From(divisions) };
    }

    // Further places than the first have nothing to hold.
    private static GeneratedMatter InFirstFence(ValueList<Block> collections, string title)
    {
        var left = collections;
        return new GeneratedMatter(DivisionRole.Notes, title, _ => Interlocked.Exchange(ref left, [])) { FillsDivisions = false };
    }

    // Its name becomes an id and a file name, so it must be neither yet.
    private static string FreeName(Book book)
    {
        var targets = new ReferenceTargets();
        targets.Walk(book);
        var name = ClassName;
        for (var n = 2; targets.Find(name) is not null || book.Divisions.Any(d => d.Name == name); n++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{ClassName}-{n}");
        }

        return name;
    }

    private static Heading HeadingOf(int level, string title, SourceSpan span) => new(level, [new Text(title) { Span = span }])
    {
        Span = span,
        Attributes = Attributes.OfClass("unlisted"),
    };

    // The title of the division that calls, linked to it; its classes let the sheet number it as the title itself is.
    private static Heading? HeadingOf(Division division)
    {
        ValueList<Inline> title = division.Heading is { } heading ? new HeadingText(SourceSpan.None).Of(heading)
            : division.Title is { Length: > 0 } text ? [new Text(text) { Span = division.Span }]
            : [];
        var id = division.Heading is { } own ? own.Attributes.Id : division.Attributes.Id;
        if (title.Count == 0)
        {
            return null;
        }

        var classes = division.Heading?.Attributes.Classes ?? [];
        ValueList<Inline> inlines = id is null ? title : [new Link("#" + id, null, title) { Span = division.Span, Attributes = new Attributes(null, classes, []) }];
        return new Heading(2, inlines) { Span = division.Span, Attributes = Attributes.OfClass("unlisted") };
    }

    private sealed class CalledNotes : BookWalker
    {
        private readonly List<string> _ids = [];

        public static ValueList<string> In(Division division)
        {
            var calls = new CalledNotes();
            calls.Visit(division);
            return ValueList.From(calls._ids);
        }

        public override void Visit(Node node)
        {
            if (node is Note note)
            {
                _ids.Add(note.Id);
            }

            base.Visit(node);
        }
    }

    private sealed class Placer(NotePlacement placement) : BookRewriter
    {
        protected override Replacement<Inline> RewriteInline(Inline inline) =>
            inline is Note note ? note with { Placement = placement } : base.RewriteInline(inline);
    }
}
