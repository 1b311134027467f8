using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Docx.Naming;

/// <summary>The styles that every file has, used or not, so that an editor finds them; most are Word's own.</summary>
internal static class BuiltInStyles
{
    /// <summary>Deepest list level with a style of its own: Word has List Bullet to List Bullet 5.</summary>
    public const int DeepestList = 5;

    private static readonly ElementSketch[] s_index = [new("section", "index", "back"), new("div", "index-entries"), new("div", "index-group")];

    /// <summary>All styles in the order in which they are written; a parent stands before what is based on it.</summary>
    public static ValueList<StyleName> All { get; } = ValueList.From(Make());

    /// <summary>The element that shows how an unused style is to look.</summary>
    /// <param name="id">Identifier of a built-in style.</param>
    /// <returns>Elements from below the body inwards; empty for the root's own style.</returns>
    public static ElementSketch[] SketchOf(string id)
    {
        var chapter = new ElementSketch("section", "chapter", "body");
        return id switch
        {
            "Normal" => [],
            "Title" => [new("section", "title-page", "front"), new("p", "book-title")],
            "Subtitle" => [new("section", "title-page", "front"), new("p", "book-subtitle")],
            "Author" => [new("section", "title-page", "front"), new("p", "book-author")],
            "EndnoteText" => [chapter, new("p"), new("aside", "footnote", "endnote")],
            "FootnoteText" => [chapter, new("p"), new("aside", "footnote")],
            "Bibliography" => [new("section", "bibliography", "back"), new("p", "bibliography-entry")],
            "TOCHeading" => [new("section", "contents", "front"), new("h1")],
            "TableofFigures" => [new("section", "list-of-figures", "front"), new("nav"), new("p", "toc-entry", "toc-1")],
            "TableText" => [chapter, new("table"), new("tr"), new("td")],
            "TableHeading" => [chapter, new("table"), new("tr"), new("th")],
            _ when id.StartsWith("Heading", StringComparison.Ordinal) => [chapter, new("h" + id[7..])],
            _ when id.StartsWith("TOC", StringComparison.Ordinal) =>
                [new("section", "contents", "front"), new("nav"), new("p", "toc-entry", "toc-" + id[3..])],
            "IndexHeading" => [.. s_index, new("p", "index-letter")],
            "Index1" => [.. s_index, new("p", "index-entry", "index-level-1")],
            "Index2" or "Index3" => [.. s_index, new("p", "index-subentry", "index-level-" + id[5..])],
            _ => [chapter, new("p")],
        };
    }

    private static readonly HashSet<string> s_ids = All.Select(style => style.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>True for the identifier of a style that every file has.</summary>
    /// <param name="id">The identifier.</param>
    public static bool Has(string id) => s_ids.Contains(id);

    private static IEnumerable<StyleName> Make()
    {
        yield return new("Normal", "Normal", StyleKind.Paragraph, null, null, 0, true);
        yield return Text("BodyText", "Body Text", 1);
        yield return Text("FirstParagraph", "First Paragraph", 1, isBuiltIn: false) with { BasedOn = "BodyText", Next = "BodyText" };
        for (var level = 1; level <= 6; level++)
        {
            yield return Text($"Heading{level}", $"heading {level}", 9) with { Next = "FirstParagraph" };
        }

        yield return Text("Title", "Title", 10) with { Next = "Subtitle" };
        yield return Text("Subtitle", "Subtitle", 11) with { Next = "Author" };
        yield return Text("Author", "Author", 12, isBuiltIn: false);
        yield return Text("BlockText", "Block Text", 20);
        yield return Text("SectionBreak", "Section Break", 21, isBuiltIn: false) with { Next = "FirstParagraph" };
        foreach (var style in Lists())
        {
            yield return style;
        }

        foreach (var style in Matter())
        {
            yield return style;
        }

        foreach (var style in Characters())
        {
            yield return style;
        }
    }

    private static IEnumerable<StyleName> Lists()
    {
        for (var level = 1; level <= DeepestList; level++)
        {
            var (id, name) = level == 1 ? (string.Empty, string.Empty) : (level.ToString("D", null), $" {level}");
            yield return Text("ListBullet" + id, "List Bullet" + name, 22);
            yield return Text("ListNumber" + id, "List Number" + name, 22);
            yield return Text("ListContinue" + id, "List Continue" + name, 23);
        }

        yield return Text("DefinitionTerm", "Definition Term", 24, isBuiltIn: false) with { Next = "Definition" };
        yield return Text("Definition", "Definition", 24, isBuiltIn: false);
    }

    private static IEnumerable<StyleName> Matter()
    {
        yield return Text("SourceCode", "Source Code", 25, isBuiltIn: false);
        yield return Text("Figure", "Figure", 30, isBuiltIn: false) with { Next = "Caption" };
        yield return Text("Caption", "caption", 31) with { Next = "FirstParagraph" };
        yield return Text("TableText", "Table Text", 32, isBuiltIn: false);
        yield return Text("TableHeading", "Table Heading", 32, isBuiltIn: false) with { BasedOn = "TableText" };
        yield return Text("FootnoteText", "footnote text", 40);
        yield return Text("EndnoteText", "endnote text", 40);
        yield return Text("Bibliography", "Bibliography", 45);
        yield return Text("TOCHeading", "TOC Heading", 50);
        yield return Text("TOC1", "toc 1", 51);
        yield return Text("TOC2", "toc 2", 51);
        yield return Text("TOC3", "toc 3", 51);
        yield return Text("TableofFigures", "table of figures", 51);
        yield return Text("IndexHeading", "index heading", 52) with { Next = "Index1" };
        yield return Text("Index1", "index 1", 53);
        yield return Text("Index2", "index 2", 53);
        yield return Text("Index3", "index 3", 53);
        yield return Text("Header", "header", 60);
        yield return Text("Footer", "footer", 60);
    }

    private static IEnumerable<StyleName> Characters()
    {
        yield return new("Emphasis", "Emphasis", StyleKind.Character, null, null, 15, true);
        yield return new("Strong", "Strong", StyleKind.Character, null, null, 15, true);
        yield return new("VerbatimChar", "Verbatim Char", StyleKind.Character, null, null, 16, false);
        yield return new("SmallCaps", "Small Caps", StyleKind.Character, null, null, 16, false);
        yield return new("Hyperlink", "Hyperlink", StyleKind.Character, null, null, 41, true);
        yield return new("FootnoteReference", "footnote reference", StyleKind.Character, null, null, 41, true);
        yield return new("EndnoteReference", "endnote reference", StyleKind.Character, null, null, 41, true);
    }

    private static StyleName Text(string id, string name, int priority, bool isBuiltIn = true) =>
        new(id, name, StyleKind.Paragraph, "Normal", null, priority, isBuiltIn);
}
