using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown.Description;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>Makes divisions of converted files and of generators.</summary>
internal sealed class DivisionMaker
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The empty division of a generator, which an apparatus pass fills.</summary>
    public Division Make(DivisionEntry entry) =>
        new(entry.Matter, entry.Generator!.Value, NameOf(entry.Name), []) { Span = entry.Span, IsGenerated = true };

    /// <summary>The division of a file.</summary>
    /// <param name="draft">The file.</param>
    /// <param name="matter">The part of the book that it stands in.</param>
    /// <param name="found">Receives the faults.</param>
    public Division Make(FileDraft draft, Matter matter, DiagnosticBag found)
    {
        var title = draft.Metadata.Text("title") ?? TitleOf(draft.Blocks);
        return new Division(matter, DivisionRoles.Of(draft, matter, found), NameOf(StemOf(draft.Path)), draft.Blocks)
        {
            Title = title,
            Span = new SourceSpan(draft.File, 0, draft.File.Text.Length),
            Attributes = AttributesOf(draft.Metadata),
        };
    }

    /// <summary>The divisions of a file that is a book: one for each heading of the first level, where it begins with one and has several.</summary>
    /// <param name="draft">The file.</param>
    /// <param name="found">Receives the faults.</param>
    public IEnumerable<Division> MakeAll(FileDraft draft, DiagnosticBag found)
    {
        var starts = new List<int>();
        for (var i = 0; i < draft.Blocks.Count; i++)
        {
            if (draft.Blocks[i] is Heading { Level: 1 })
            {
                starts.Add(i);
            }
        }

        if (starts.Count < 2 || starts[0] != 0)
        {
            return [Make(draft, Matter.Body, found)];
        }

        starts.Add(draft.Blocks.Count);
        return starts.Zip(starts.Skip(1), (from, to) => MakePart(draft, from, to, found));
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

    private Division MakePart(FileDraft draft, int from, int to, DiagnosticBag found)
    {
        var blocks = ValueList.Create(draft.Blocks.AsSpan()[from..to]);
        var heading = (Heading)blocks[0];
        var part = draft with { Blocks = blocks };
        var role = DivisionRoles.Of(part with { Path = "part.md" }, Matter.Body, found);
        return new Division(Matter.Body, role == DivisionRole.Part ? DivisionRole.Chapter : role, NameOf(Slugs.OfHeading(TitleOf(blocks) ?? "division")), blocks)
        {
            Title = TitleOf(blocks),
            Span = new SourceSpan(draft.File, heading.Span.Start, Math.Max(heading.Span.End, blocks[^1].Span.End)),
            Attributes = AttributesOf(draft.Metadata),
        };
    }

    private static string StemOf(string path) => path[..^System.IO.Path.GetExtension(path).Length];

    private string NameOf(string wanted)
    {
        var slug = Slugs.OfPath(wanted);
        var name = slug;
        for (var i = 2; !_names.Add(name); i++)
        {
            name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{slug}-{i}");
        }

        return name;
    }

    private static Attributes AttributesOf(FileMetadata metadata)
    {
        var language = metadata.Text("lang") ?? metadata.Text("language");
        var classes = metadata.Texts("class").SelectMany(c => c.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var attributes = new Attributes(null, ValueList.From(classes), []) { Language = language };
        return language is null && attributes.Classes.Count == 0 ? Attributes.None : attributes;
    }
}
