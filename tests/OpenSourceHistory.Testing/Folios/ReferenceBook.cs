using System.Globalization;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.Testing.Folios;

/// <summary>A book of some sixty pages with cross references of every form, from and to every kind of place.</summary>
public static class ReferenceBook
{
    /// <summary>Count of page numbers that cross references name in it.</summary>
    public const int PageNumbers = 1 + (Acts * 10);

    private const int Acts = 5;

    /// <summary>Writes the book into a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <returns>Path of the book.</returns>
    public static string WriteTo(TemporaryFolder folder)
    {
        folder.Write("book/book.yaml", $$"""
            title: References
            slug: references
            language: en-GB
            front: [half-title, contents, preface.md]
            body: [{{string.Join(", ", Enumerable.Range(1, Acts).Select(n => $"act-{n}.md"))}}]
            editions:
              print: {format: pdf, output: print.pdf, profile: print}
              screen: {format: pdf, output: screen.pdf, profile: screen}
              editor: {format: docx, output: book.docx}
              ebook: {format: epub, output: book.epub}
            """);
        folder.Write("book/x.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\" width=\"200\" height=\"100\"><path d=\"M1 1h18v8h-18z\"/></svg>");
        folder.Write("book/preface.md", $"# Preface {{#preface}}\n\n{Filler(0, 6)}\n\nThe end is told in [](#act-{Acts}){{.full}}.\n");
        for (var act = 1; act <= Acts; act++)
        {
            folder.Write($"book/act-{act}.md", Act(act, (act % Acts) + 1));
        }

        return folder["book"];
    }

    private static string Act(int n, int next) => $$"""
        # The *{{Ordinal(n)}}* Thing {#act-{{n}} .act}

        ::: argument
        In which [](#act-{{next}}){.number} is foreseen.
        :::

        {{Filler(n, 5)}}

        See [](#act-{{next}}){.full}, [](#preface){.full}, [](#fig-{{next}}){.full} and @tbl-{{next}}{.page}.[^a]

        [This place]{#span-{{n}}} is a span; there is a span on [](#span-{{next}}){.page} as well, and a table, [](#tbl-{{next}}){.number}.

        ## What [](#act-{{next}}){.number} owes to [](#act-{{n}}){.number} {#sec-{{n}}}

        {{Filler(n + 10, 8)}}

        ![A box, as [](#box-{{next}}){.page}.](x.svg){#fig-{{n}} alt="A box"}

        {{Filler(n + 20, 5)}}

        | What | Where |
        |---|---|
        | The section | [](#sec-{{next}}){.title .page} |
        | The box | [the other box](#box-{{next}}){.page} |

        : Places; more on [](#span-{{n}}){.page}. {#tbl-{{n}}}

        ::: {#box-{{n}} .setoff}
        A box of its own, behind [](#sec-{{n}}).
        :::

        {{Filler(n + 30, 4)}}

        [^a]: A note that refers to [](#fig-{{n}}){.full}.
        """;

    private static string Ordinal(int n) => new[] { "First", "Second", "Third", "Fourth", "Fifth" }[n - 1];

    private static string Filler(int seed, int paragraphs) => string.Join("\n\n", Enumerable.Range(0, paragraphs).Select(p => Paragraph(seed + (p * 7))));

    private static string Paragraph(int seed)
    {
        string[] words = ["history", "wheel", "of", "the", "and", "company", "licence", "open", "a", "builder", "community", "under", "winter", "to", "release", "which"];
        var count = 60 + (seed * 37 % 50);
        return "It " + string.Join(' ', Enumerable.Range(0, count).Select(i => words[((i * i) + (i * seed) + (seed * 5)) % words.Length])) +
            string.Create(CultureInfo.InvariantCulture, $" end{seed}.");
    }
}
