using System.Text;
using OpenSourceHistory.Fuzzing.Mutation;
using OpenSourceHistory.Styles.Definitions;

namespace OpenSourceHistory.Fuzzing;

/// <summary>Makes cases: a sound small book in which one file, or two, are damaged.</summary>
internal static class CaseMaker
{
    private const string Folder = "book/";
    private const string Chapter = "# One\n\nText with *emphasis*, a note[^1], a source [@a; @b, 12] and a [term]{.term}.\n\n[^1]: A note.\n\n![A picture](p.svg){#fig-p}\n\n![Another](p.png)\n\n| a | b |\n|---|---|\n| c | d |\n\n: Rows {#tbl-r}\n\nSee [](#fig-p), [](#tbl-r) and [](#one){.page}.\n";
    private const string Description = "title: T\nlanguage: en\nstyle: book.css\nbody: [one.md]\nback: [notes, glossary, people, chronology, bibliography, index]\ncontributors: contributors.yaml\n";
    private const string Sheet = "@font-face { font-family: F; src: url(f.ttf) }\nhtml { font-family: F; font-size: 10pt; line-height: 14pt }\n@page { size: 5in 8in; margin: 0.5in }\n";

    private static readonly string[] s_selectors =
        ["html", "section", "h1", "h2", "p", "em", "a", "table", "td", "th", "figure", "figcaption", "li", "ul", "ol", "blockquote", "pre", "code", "p::before", "h1::after", "a::after", "::footnote-call", "::footnote-marker::after", "::marker", ".footnote", "@page", "@page :first", "dl", "tr"];

    /// <summary>Makes a case.</summary>
    /// <param name="kind">What is damaged.</param>
    /// <param name="number">Its number.</param>
    public static FuzzCase Make(FuzzKind kind, int number)
    {
        var random = new Random(HashCode(kind, number));
        if (kind == FuzzKind.Markdown)
        {
            var text = new TextMutator(random, Tokens.Markdown).Mutate(Any(Seeds.Markdown, random), Seeds.Markdown);
            return new FuzzCase(kind, number, "one.md", new Dictionary<string, byte[]> { ["one.md"] = Bytes(text), ["default.css"] = Bytes(Sheet), ["f.ttf"] = Seeds.Fonts[0] });
        }

        var files = SoundBook(random);
        Damage(files, kind, random);
        return new FuzzCase(kind, number, Folder.TrimEnd('/'), files);
    }

    // Not the base library's, which differs from run to run.
    private static int HashCode(FuzzKind kind, int number) => unchecked((((int)kind + 1) * 7_919_993) + (number * 104_729));

    private static Dictionary<string, byte[]> SoundBook(Random random) => new()
    {
        [Folder + "book.yaml"] = Bytes(Description + "sources: [sources.yaml, refs.bib]\n"),
        [Folder + "one.md"] = Bytes(Chapter),
        [Folder + "book.css"] = Bytes(Sheet),
        [Folder + "f.ttf"] = Seeds.Fonts[0],
        [Folder + "p.svg"] = Bytes(Any(Seeds.Svg, random)),
        [Folder + "p.png"] = Any(Seeds.Rasters, random),
        [Folder + "contributors.yaml"] = Bytes("[{name: A B, role: author}]"),
        [Folder + "sources.yaml"] = Bytes("- {id: a, type: book, title: A, author: [{family: X, given: Y}], issued: 2001}\n"),
        [Folder + "refs.bib"] = Bytes("@book{b, title={B}, author={X, Y and Z, W}, year={1999}}\n"),
    };

    private static void Damage(Dictionary<string, byte[]> files, FuzzKind kind, Random random)
    {
        var xml = new XmlMutator(random);
        switch (kind)
        {
            case FuzzKind.Book:
                files[Folder + "one.md"] = Bytes(new TextMutator(random, Tokens.Markdown).Mutate(Any(Seeds.Markdown, random) + Chapter, Seeds.Markdown));
                files[Folder + "two.md"] = Bytes(new TextMutator(random, Tokens.Markdown).Mutate(Chapter, Seeds.Markdown));
                files[Folder + "book.yaml"] = Bytes(Description.Replace("one.md", "one.md, two.md", StringComparison.Ordinal));
                break;
            case FuzzKind.Sheet:
                files[Folder + "book.css"] = Bytes(Sheet + new TextMutator(random, Tokens.Values).Mutate(Any(Seeds.Sheets, random), Seeds.Sheets));
                break;
            case FuzzKind.Values:
                files[Folder + "book.css"] = Bytes(Sheet + string.Concat(Enumerable.Range(0, 1 + random.Next(6)).Select(_ => Rule(random))));
                break;
            case FuzzKind.Description:
                files[Folder + "book.yaml"] = Bytes(new TextMutator(random, Tokens.Yaml).Mutate(random.Next(3) == 0 ? Description : Any(Seeds.Descriptions, random), Seeds.Descriptions));
                break;
            case FuzzKind.Data:
                DamageData(files, random, "glossary.yaml", "people.yaml", "events.yaml", "index.yaml", "contributors.yaml");
                break;
            case FuzzKind.Sources:
                files[Folder + "book.yaml"] = Bytes(Description + "sources: [sources.yaml, zotero.json]\n");
                DamageData(files, random, "sources.yaml", "zotero.json");
                break;
            case FuzzKind.BibTex:
                files[Folder + "refs.bib"] = Bytes(new TextMutator(random, s_bibTex).Mutate(Any(Seeds.BibTex, random), Seeds.BibTex));
                break;
            case FuzzKind.CitationStyle:
                files[Folder + "x.csl"] = Bytes(xml.Mutate(Any(Seeds.CitationStyles, random), Seeds.CitationStyles));
                files[Folder + "book.yaml"] = Bytes(Description + "sources: [sources.yaml, refs.bib]\ncitations: {style: x.csl}\n");
                break;
            case FuzzKind.Svg:
                files[Folder + "p.svg"] = Bytes(xml.Mutate(Any(Seeds.Svg, random), Seeds.Svg));
                break;
            case FuzzKind.Raster:
                files[Folder + "p.png"] = new ByteMutator(random).Mutate(Any(Seeds.Rasters, random));
                break;
            case FuzzKind.Font:
                var font = Any(Seeds.Fonts, random);
                files[Folder + "f.ttf"] = random.Next(5) == 0 ? new ByteMutator(random).Mutate(font) : new ByteMutator(random).MutateTable(font);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "no kind of a book's");
        }
    }

    private static readonly string[] s_bibTex =
        ["{", "}", "@", "@book{", "@string{s = \"x\"}", " # ", "\"", "\\textit{", "\\'e", "\\\"", "\\", "$", "%", "crossref = {a},", "author = {and and}", " and ", ",", "=", "year = {1999--}", "date = {2001-13-45}", "~", "--", "\\url{", "\\char11", "#"];

    private static void DamageData(Dictionary<string, byte[]> files, Random random, params string[] names)
    {
        var name = names[random.Next(names.Length)];
        var seeds = Seeds.Data[name];
        files[Folder + name] = Bytes(new TextMutator(random, Tokens.Yaml).Mutate(Any(seeds, random), seeds));
    }

    private static string Rule(Random random)
    {
        var names = PropertyDefinitions.All;
        var declarations = Enumerable.Range(0, 1 + random.Next(3)).Select(_ => $"{names[random.Next(names.Count)].Name}: {Any(Tokens.Values, random)}");
        return $"{Any(s_selectors, random)} {{ {string.Join("; ", declarations)} }}\n";
    }

    private static T Any<T>(IReadOnlyList<T> list, Random random) => list[random.Next(list.Count)];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
