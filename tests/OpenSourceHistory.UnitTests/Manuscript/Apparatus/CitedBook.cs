using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

/// <summary>Small books with sources, read and taken through the passes.</summary>
internal static class CitedBook
{
    /// <summary>Four sources: two books, an article and a web page.</summary>
    public const string Sources = """
        - id: doe
          type: book
          author: [{family: Doe, given: Jane}]
          title: Open Source in China
          publisher: Acme Press
          publisher-place: London
          issued: 2019
        - id: lin
          type: article-journal
          author: [{family: Lin, given: Wei}, {family: Poe, given: Max}]
          title: Databases Without Vendors
          container-title: Journal of Software
          volume: 12
          page: 34-56
          issued: 2021-05
        - id: web
          type: webpage
          title: About us
          author: [{literal: Alibaba Cloud}]
          URL: https://www.alibabacloud.com/about/company-overview
          issued: 2020-03-01
        - id: fig-like
          type: book
          title: Nobody's Book
          issued: 1999
        """;

    /// <summary>The book as read.</summary>
    public static Book Read(string text, string settings = "", string? sources = Sources, DiagnosticBag? diagnostics = null)
    {
        var workspace = new MemoryWorkspace()
            .With("b/book.yaml", $"title: T\nbody: [one.md, two.md]\n{settings}\n")
            .With("b/x.png", "picture")
            .With("b/one.md", text.Split("\n=====\n")[0])
            .With("b/two.md", text.Split("\n=====\n") is [_, var second] ? second : "# Two\n");
        if (sources is not null)
        {
            workspace = workspace.With("b/sources.yaml", sources);
        }

        return (diagnostics ?? new DiagnosticBag()).Take(ManuscriptReader.Read("b", workspace))!.Book;
    }

    /// <summary>The book behind all passes; nothing may be said about it.</summary>
    public static Book Make(string text, string settings = "", string? sources = Sources, bool hasLiveLinks = true)
    {
        var diagnostics = new DiagnosticBag();
        var book = Read(text, settings, sources, diagnostics);
        book = diagnostics.Take(ApparatusPipeline.Run(book, new EditionTraits { HasLiveLinks = hasLiveLinks }));
        Assert.Empty(diagnostics.ToSortedList());
        return book;
    }

    /// <summary>The text of a division, notes in braces where they are called, emphasis between asterisks, links to notes as their ids.</summary>
    public static string Print(Division division) => string.Join("\n", division.Blocks.Select(b => b switch
    {
        Paragraph x => Print(x.Inlines),
        Heading x => Print(x.Inlines),
        Div x => string.Join("\n", x.Blocks.OfType<Paragraph>().Select(p => Print(p.Inlines))),
        _ => TextPrinter.Print(b),
    }));

    private static string Print(ValueList<Inline> inlines) => string.Concat(inlines.Select(i => i switch
    {
        Note x => "{" + string.Join("|", x.Blocks.OfType<Paragraph>().Select(p => Print(p.Inlines))) + "}",
        Emphasis x => "*" + Print(x.Inlines) + "*",
        Link { Inlines.Count: 0 } x => x.Target,
        Link x => Print(x.Inlines),
        SpanInline x => Print(x.Inlines),
        _ => TextPrinter.Print(i),
    }));
}
