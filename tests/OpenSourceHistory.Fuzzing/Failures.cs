using System.Text;

namespace OpenSourceHistory.Fuzzing;

/// <summary>What once failed, as it was found by hand or by a run: each is the smallest book that shows it.</summary>
internal static class Failures
{
    private const string Yaml = "title: T\nlanguage: en\nbody: [one.md]\n";
    private const string Text = "# T\n\nText.\n";

    private static readonly Dictionary<string, (string Name, string Content)[]> s_books = new(StringComparer.Ordinal)
    {
        ["a bracket not closed"] = [("book.yaml", "title: T\nbody: [one.md\nback: [index]\n"), ("one.md", Text)],
        ["a bracket not closed in a data file"] = [("book.yaml", Yaml), ("one.md", Text), ("glossary.yaml", "- term: [a\n  definition: b\nc: d\n")],
        ["a vertical tab in a title"] = [("book.yaml", Yaml), ("one.md", "# Ti\u000Btle\n\n![a\u000Bb](p.svg \"a\u000Cb\"){alt=\"x\u000By\"}\n\n[a](http://e.org/&#11;x \"a&#11;b\") [x]{.index entry=\"a\u000Bb\"} [x]{lang=\"a\u000Bb\"}\n"), ("p.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")],
        ["an escape in a title"] = [("book.yaml", "title: \"a\\u0001b\"\nsubtitle: \"\\uFFFE\"\nbody: [one.md]\n"), ("one.md", Text)],
        ["a table's caption with a control"] = [("book.yaml", Yaml), ("one.md", "# T\n\n| a |\n|---|\n| b |\n\n: Cap\u000Btion {#tbl-x}\n")],
        ["a verse before a colon"] = [("book.yaml", Yaml), ("one.md", "# T\n\n| verse\n: x\n")],
        ["paths that are the folder"] = [("book.yaml", Yaml + "contributors: .\nsources: .\nglossary: .\n"), ("one.md", "# T\n\n![x](.) ![x](./) ![x](a/..)\n")],
        ["sources of no known kind"] = [("book.yaml", Yaml + "sources: ./refs.txt\n"), ("one.md", Text), ("refs.txt", "x")],
        ["half of a pair of surrogates"] = [("book.yaml", Yaml + "sources: z.json\n"), ("one.md", Text), ("z.json", "[{\"id\": \"\\ud800\"}]")],
        ["emphasis in a definition, nested deep"] = [("book.yaml", Yaml), ("one.md", Text), ("glossary.yaml", "- term: a\n  definition: \"" + string.Concat(Enumerable.Repeat("*a ", 20_000)) + "\"\n")],
        ["elements nested deep"] = [("book.yaml", Yaml), ("one.md", "# T\n\n![x](p.svg)\n"), ("p.svg", "<svg xmlns='http://www.w3.org/2000/svg'>" + string.Concat(Enumerable.Repeat("<g>", 40_000)) + string.Concat(Enumerable.Repeat("</g>", 40_000)) + "</svg>")],
        ["entities that unfold without end"] = [("book.yaml", Yaml), ("one.md", "# T\n\n![x](p.svg)\n"), ("p.svg", "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'>]><svg xmlns='http://www.w3.org/2000/svg'><title>&f;&f;</title></svg>")],
        ["a bill of lengths that Word has not"] = [("book.yaml", Yaml + "style: x.css\n"), ("one.md", Text), ("x.css", "section { margin-inline-end: calc(100% - 1e9px) }")],
        ["controls in a sheet"] = [("book.yaml", Yaml + "style: x.css\n"), ("one.md", Text), ("x.css", "h1::before { content: \"a\\1 b\u000B\" } p { font-family: \"a\\B b\" }")],
        ["a book without a word"] = [("book.yaml", Yaml), ("one.md", string.Empty)],
        ["a drawing higher than the sky"] = [("book.yaml", Yaml), ("one.md", "# T\n\n![x](p.svg)\n\n![y](q.svg)\n"), ("p.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='120' height='1e300' viewBox='0 0 120 80'><path d='M0 0h9v9'/></svg>"), ("q.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9e6' height='9e6'><path d='M0 0h9v9'/></svg>")],
        ["a key of no text and a bracket not closed"] = [("book.yaml", "\uFFFE: t%YAML 1.2\nitle: T\nback: [notes, glossary, ind"), ("one.md", Text)],
        ["HTML lines beyond number"] = [("book.yaml", Yaml), ("one.md", "text\n\n" + Lines(100_000, _ => "<div>text"))],
        ["HTML ends beyond number"] = [("book.yaml", Yaml), ("one.md", "text\n\n" + Lines(100_000, _ => "</div>"))],
        ["definitions of links beyond number"] = [("book.yaml", Yaml), ("one.md", "# T\n\n" + Lines(200_000, i => $"[a{i}]: <http://u/{i}>") + "\n[a7]\n")],
        ["a paragraph over hundreds of pages"] = [("book.yaml", Yaml), ("one.md", "# T\n\n" + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"compositor {i} considered paragraphs ")) + "\n")],
        ["bars beyond number"] = [("book.yaml", Yaml), ("one.md", "# T\n\n" + Lines(50_000, _ => "| x |"))],
        ["misspelt labels beyond number"] = [("book.yaml", Yaml), ("one.md", "# T\n\n" + Lines(5_000, i => $"[^u{i}] x\n\n[^d{i}]: x\n"))],
        ["headings named as their file"] = [("book.yaml", Yaml), ("one.md", "Text^[A].\n\n# One\n\nMore^[B].\n\n# One\n\nLast^[C].\n")],
        ["words that no-break spaces hold together"] = [("book.yaml", Yaml), ("one.md", "# T\n\n    " + string.Concat(Enumerable.Repeat("word\u00A0", 20_000)) + "\n\n" + string.Concat(Enumerable.Repeat("word\u00A0", 20_000)) + "\n")],
        ["a false encoding"] = [("book.yaml", Yaml), ("one.md", "# T\n\n![x](p.svg)\n"), ("p.svg", "<?xml version='1.0' encoding='x'?><svg xmlns='http://www.w3.org/2000/svg' onload='x()'><script>x</script></svg>")],
    };

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => s_books.Keys;

    /// <summary>A book.</summary>
    /// <param name="name">Its name.</param>
    public static FuzzCase Make(string name)
    {
        var files = s_books[name].ToDictionary(f => "book/" + f.Name, f => Encoding.UTF8.GetBytes(f.Content));
        files["f.ttf"] = Seeds.Fonts[0];
        files["default.css"] = "@font-face { font-family: F; src: url(f.ttf) } html { font-family: F }"u8.ToArray();
        return new FuzzCase(FuzzKind.Book, 0, "book", files);
    }
}
