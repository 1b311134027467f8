using OpenSourceHistory.Styles;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Styles;

/// <summary>Small books and sheets for the tests of styles.</summary>
internal static class Styled
{
    public static StyleSheet Sheet(string css, DiagnosticBag? diagnostics = null) =>
        (diagnostics ?? new DiagnosticBag()).Take(StyleSheet.Read("styles/book.css", new MemoryWorkspace().With("styles/book.css", css)));

    public static IReadOnlyList<string> FaultsOf(string css)
    {
        var diagnostics = new DiagnosticBag();
        Sheet(css, diagnostics);
        return [.. diagnostics.ToSortedList().Select(d => d.ToString())];
    }

    public static Book Book(params Division[] divisions) =>
        new(new BookMetadata { Title = "Title" }, ValueList.From(divisions));

    public static Division Chapter(params Block[] blocks) =>
        new(Matter.Body, DivisionRole.Chapter, "chapter", ValueList.From(blocks));

    public static Paragraph P(params Inline[] inlines) => new(ValueList.From(inlines));

    public static Paragraph P(string text) => P(new Text(text));

    public static Heading H(int level, string text, string? id = null, params string[] classes) =>
        new(level, [new Text(text)]) { Attributes = new Attributes(id, ValueList.From(classes), []) };

    public static T With<T>(this T node, string? id = null, string? language = null, params string[] classes)
        where T : Node => (T)(node with { Attributes = new Attributes(id, ValueList.From(classes), []) { Language = language } });

    /// <summary>The style that a paragraph in a chapter has.</summary>
    public static ComputedStyle ParagraphStyle(string css, MediaType media = MediaType.Print)
    {
        var paragraph = P("text");
        return Sheet(css).Apply(Book(Chapter(paragraph)), media).StyleOf(paragraph);
    }

    /// <summary>The nodes that a selector matches in a book, found by a colour nothing else has.</summary>
    public static bool Matches(string selector, Book book, Node node)
    {
        var diagnostics = new DiagnosticBag();
        var sheet = Sheet(selector + " { orphans: 77 } * { orphans: 2 }", diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        _ = sheet;
        return Sheet(selector + " { widows: 77 !important } * { widows: 2 }").Apply(book, MediaType.Print).StyleOf(node).Widows == 77;
    }
}
