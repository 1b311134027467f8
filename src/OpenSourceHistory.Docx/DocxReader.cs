using System.Xml.Linq;
using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Docx.Reading.Parsing;
using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx;

/// <summary>
/// Reads Word documents, whoever made them: text, notes, comments, revisions, styles. What a stranger's file may do is bounded: sizes, depth, declarations;
/// macros are not run, nothing outside is fetched, and a damaged part is read up to where it is.
/// </summary>
public static class DocxReader
{
    // Documents of some offices have dozens, and one with sources.
    private const int MostCustomParts = 100;

    /// <summary>Reads a document.</summary>
    /// <param name="file">The file; seekable, left open.</param>
    /// <exception cref="InvalidDataException">It is not a Word document: no ZIP file, one that is locked by a password, or one without text.</exception>
    public static WordDocument Read(Stream file)
    {
        using var package = DocxPackage.Open(file);
        var main = package.FindMainPart();

        var relations = package.RelationsOf(main).Values.Where(r => !r.IsExternal).ToList();
        var parts = relations.DistinctBy(r => r.Kind).ToDictionary(r => r.Kind, r => r.Target, StringComparer.Ordinal);
        var styles = StyleTableReader.Read(package.ReadTree(parts.GetValueOrDefault("styles")));
        var document = new WordDocument
        {
            Blocks = BlocksOf(package, main, styles),
            Notes = NotesOf(package, parts, styles),
            Comments = CommentsOf(package, parts, styles),
            Heads = HeadsOf(package, main, styles),
            Styles = styles.Styles,
            ListLevels = ListReader.Read(package.ReadTree(parts.GetValueOrDefault("numbering"))),
            TextLanguage = styles.Language,
            Sources = ValueList.From(relations.Where(r => r.Kind == "customXml").Take(MostCustomParts).SelectMany(r => WordSourceReader.Read(package.ReadTree(r.Target)))),
            Properties = PropertiesOf(package),
        };
        return document with { Notices = package.Notices };
    }

    /// <summary>The bytes of parts of a document, such as its pictures, one after the other; those that are too large or damaged are left out.</summary>
    /// <param name="file">The file; seekable, left open.</param>
    /// <param name="parts">Paths of the parts.</param>
    /// <exception cref="InvalidDataException">It is no ZIP file.</exception>
    public static IEnumerable<KeyValuePair<string, byte[]>> ReadParts(Stream file, IReadOnlyList<string> parts)
    {
        using var package = DocxPackage.Open(file);
        foreach (var part in parts)
        {
            if (package.BytesOf(part) is { } bytes)
            {
                yield return KeyValuePair.Create(part, bytes);
            }
        }
    }

    private static ValueList<WordBlock> BlocksOf(DocxPackage package, string part, StyleIndex styles)
    {
        var root = string.Empty;
        var elements = package.Stream(part, name =>
        {
            root = root.Length == 0 ? name : root;
            return name is "document" or "body";
        });
        var blocks = ValueList.From(new StoryReader(new StoryContext(package, part, styles)).Read(elements).ToArray());
        return root is "" or "document" ? blocks : throw DocxPackage.NoText();
    }

    private static ValueList<WordNote> NotesOf(DocxPackage package, Dictionary<string, string?> parts, StyleIndex styles) =>
        ReadNotes(package, parts.GetValueOrDefault("footnotes"), WordNoteKind.Footnote, styles).Concat(ReadNotes(package, parts.GetValueOrDefault("endnotes"), WordNoteKind.Endnote, styles));

    private static ValueList<WordNote> ReadNotes(DocxPackage package, string? part, WordNoteKind kind, StyleIndex styles)
    {
        if (part is null || !package.Has(part))
        {
            return [];
        }

        var context = new StoryContext(package, part, styles);
        var notes = package.Stream(part, name => name is "footnotes" or "endnotes")
            .Where(n => n.Get("type") is null or "normal" && n.Number("id") is not null)
            .Select(n => new WordNote(kind, n.Number("id")!.Value, ValueList.From(new StoryReader(context).Read(n.Elements()).ToArray())));
        return ValueList.From(notes.ToArray());
    }

    private static ValueList<WordComment> CommentsOf(DocxPackage package, Dictionary<string, string?> parts, StyleIndex styles) =>
        parts.GetValueOrDefault("comments") is { } part && package.ReadTree(part) is { } root
            ? CommentReader.Read(root, package.ReadTree(parts.GetValueOrDefault("commentsExtended")), new StoryContext(package, part, styles))
            : [];

    private static ValueList<WordHead> HeadsOf(DocxPackage package, string main, StyleIndex styles) => ValueList.From(package.RelationsOf(main).Values
        .Where(r => r is { IsExternal: false, Kind: "header" or "footer", Target: { } target } && package.Has(target))
        .DistinctBy(r => r.Target)
        .OrderBy(r => r.Target, StringComparer.Ordinal)
        .Select(r => new WordHead(r.Target!, r.Kind == "footer", HeadOf(package, r.Target!, styles)))
        .ToArray());

    private static ValueList<WordBlock> HeadOf(DocxPackage package, string part, StyleIndex styles) =>
        ValueList.From(new StoryReader(new StoryContext(package, part, styles)).Read(package.Stream(part, name => name is "hdr" or "ftr")).ToArray());

    private static WordProperties PropertiesOf(DocxPackage package)
    {
        var parts = package.RelationsOf(string.Empty).Values.Where(r => !r.IsExternal).ToList();
        return PropertiesReader.Read(TreeOf("core-properties"), TreeOf("custom-properties"));

        XElement? TreeOf(string kind) => package.ReadTree(parts.FirstOrDefault(r => r.Kind == kind)?.Target);
    }
}
