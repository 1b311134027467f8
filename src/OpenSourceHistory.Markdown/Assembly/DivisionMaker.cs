using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown.Description;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>Makes divisions of converted files and of generators.</summary>
internal sealed class DivisionMaker
{
    // Below some three pages a section is none that begins a page.
    private const int LeastChapter = 6_000;

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameNumbers _numbers = new(2);

    /// <summary>The empty division of a generator, which an apparatus pass fills.</summary>
    public Division Make(DivisionEntry entry) =>
        new(entry.Matter, entry.Generator!.Value, NameOf(entry.Name), []) { Span = entry.Span, IsGenerated = true };

    /// <summary>The division of a part, which is its title.</summary>
    public Division MakePart(DivisionEntry entry)
    {
        var heading = new Heading(1, [new Text(entry.PartTitle!) { Span = entry.Span }]) { Span = entry.Span };
        return new Division(entry.Matter, DivisionRole.Part, NameOf(Slugs.OfHeading(entry.PartTitle!)), [heading]) { Title = entry.PartTitle, Span = entry.Span };
    }

    /// <summary>The divisions of a book's file: one for each heading of the first level and for what stands before it, mostly one.</summary>
    /// <param name="draft">The file.</param>
    /// <param name="matter">The part of the book that it stands in.</param>
    /// <param name="found">Receives the faults.</param>
    public IEnumerable<Division> MakeAll(FileDraft draft, Matter matter, DiagnosticBag found)
    {
        var starts = StartsOf(draft.Blocks, 1);
        if (starts.Count < 2)
        {
            return [Make(draft, matter, isNamed: true, found)];
        }

        var head = Make(draft with { Blocks = ValueList.Create(draft.Blocks.AsSpan()[..starts[starts[0] == 0 ? 1 : 0]]) }, matter, isNamed: true, found);
        return [head, .. MakeParts(draft, starts[0] == 0 ? starts[1..] : starts, matter, found)];
    }

    /// <summary>
    /// The divisions of a file that is a book: one for each heading of the first level, or, where that is the book's title, of the second, and one for what
    /// stands before them.
    /// </summary>
    /// <param name="draft">The file.</param>
    /// <param name="found">Receives the faults.</param>
    public IEnumerable<Division> MakeBook(FileDraft draft, DiagnosticBag found)
    {
        var starts = StartsOf(draft.Blocks, 1);
        if (starts.Count > 1)
        {
            return MakeBook(draft, starts, found);
        }

        var chapters = StartsOf(draft.Blocks, 2);
        var length = chapters.Count == 0 ? 0 : draft.File.Text.Length / chapters.Count;
        var isLong = length >= LeastChapter;
        // A sheet of the author's begins a page with each division.
        var mayBreak = isLong || draft.Metadata.Text("style") is null;
        if (chapters.Count < 2 || !mayBreak || (starts is [var title] && title > chapters[0]))
        {
            return [Make(draft, Matter.Body, isNamed: false, found)];
        }

        return MakeBook(draft, chapters, found).Select((d, i) => i > 0 && !isLong ? RunOn(d) : d);
    }

    /// <summary>The text of a division's first heading, or null.</summary>
    public static string? TitleOf(ValueList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Heading heading && TextPrinter.Print(heading.Inlines).Trim() is { Length: > 0 } title)
            {
                return title;
            }
        }

        return null;
    }

    private List<Division> MakeBook(FileDraft draft, List<int> starts, DiagnosticBag found)
    {
        var parts = MakeParts(draft, starts, Matter.Body, found);
        return starts[0] == 0
            ? parts
            : [Make(draft with { Blocks = ValueList.Create(draft.Blocks.AsSpan()[..starts[0]]) }, Matter.Body, isNamed: false, found), .. parts];
    }

    private List<Division> MakeParts(FileDraft draft, List<int> starts, Matter matter, DiagnosticBag found) =>
        [.. starts.Zip(starts.Skip(1).Append(draft.Blocks.Count), (from, to) => MakePart(draft, from, to, matter, found))];

    private Division Make(FileDraft draft, Matter matter, bool isNamed, DiagnosticBag found)
    {
        var title = draft.Metadata.Text("title") ?? TitleOf(draft.Blocks);
        var role = DivisionRoles.Of(draft, matter, isNamed, found);
        var blocks = isNamed && NeedsHeading(draft, role) ? [HeadingOf(draft), .. draft.Blocks] : draft.Blocks;
        return new Division(matter, role, NameOf(StemOf(draft.Path)), blocks)
        {
            Title = title,
            Span = new SourceSpan(draft.File, 0, draft.File.Text.Length),
            Attributes = AttributesOf(draft.Metadata),
        };
    }

    private Division MakePart(FileDraft draft, int from, int to, Matter matter, DiagnosticBag found)
    {
        var blocks = ValueList.Create(draft.Blocks.AsSpan()[from..to]);
        var heading = (Heading)blocks[0];
        return new Division(matter, DivisionRoles.Of(draft with { Blocks = blocks }, matter, isNamed: false, found), NameOf(Slugs.OfHeading(TitleOf(blocks) ?? "division")), blocks)
        {
            Title = TitleOf(blocks),
            Span = new SourceSpan(draft.File, heading.Span.Start, Math.Max(heading.Span.End, blocks[^1].Span.End)),
            Attributes = AttributesOf(draft.Metadata),
        };
    }

    // Site generators print the title of the metadata above a page whose text has none.
    private static bool NeedsHeading(FileDraft draft, DivisionRole role) =>
        draft.Metadata.Scalar("title") is not null && draft.Metadata.Text("title") is { } title && draft.Blocks.Count > 0
        && role is not (DivisionRole.HalfTitle or DivisionRole.TitlePage or DivisionRole.CopyrightPage or DivisionRole.Dedication or DivisionRole.Epigraph)
        && StartsOf(draft.Blocks, 1).Count == 0 && TitleOf(draft.Blocks) != title;

    private static Heading HeadingOf(FileDraft draft)
    {
        var title = draft.Metadata.Scalar("title")!;
        return new Heading(1, [new Text(title.Text.Trim()) { Span = title.Span }]) { Span = title.Span };
    }

    private static Division RunOn(Division division) =>
        division with { Attributes = division.Attributes.WithClass("run-on") };

    private static List<int> StartsOf(ValueList<Block> blocks, int level)
    {
        var starts = new List<int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is Heading heading && heading.Level == level)
            {
                starts.Add(i);
            }
        }

        return starts;
    }

    private static string StemOf(string path) => path[..^System.IO.Path.GetExtension(path).Length];

    private string NameOf(string wanted) => _numbers.Take(Slugs.OfPath(wanted), _names.Add);

    private static Attributes AttributesOf(FileMetadata metadata)
    {
        var language = metadata.Language;
        var classes = metadata.Texts("class").SelectMany(c => c.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var attributes = new Attributes(null, ValueList.From(classes), []) { Language = language };
        return language is null && attributes.Classes.Count == 0 ? Attributes.None : attributes;
    }
}
