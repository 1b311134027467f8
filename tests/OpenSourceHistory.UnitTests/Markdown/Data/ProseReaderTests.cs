using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Description;
using OpenSourceHistory.Markdown.Findings;
using OpenSourceHistory.Markdown.Yaml;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown.Data;

public class ProseReaderTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData("text: A *plain* value\n", "*plain*")]
    [InlineData("text: \"A *quoted* one: so\"\n", "*quoted*")]
    [InlineData("text: 'A *quoted* one'\n", "*quoted*")]
    [InlineData("text: \"An \\\"escaped\\\" *one*\"\n", "\"An \\\"escaped\\\" *one*\"")]
    [InlineData("text: A value *over*\n  two lines\n", "A value *over*\n  two lines")]
    public void Places_are_exact_in_one_line_and_the_values_own_elsewhere(string yaml, string expected)
    {
        var emphasis = Assert.Single(Read(yaml).OfType<Emphasis>());
        Assert.Equal(expected, emphasis.Span.File!.Text[emphasis.Span.Start..emphasis.Span.End]);
    }

    [Fact]
    public void A_folded_value_is_one_paragraph_and_has_its_own_place()
    {
        var inlines = Read("text: >\n  Chips, *disks*\n  and tape.\nother: x\n");
        Assert.Equal("Chips, disks and tape.", TextPrinter.Print(inlines));
        Assert.All(inlines, i => Assert.Equal(6, i.Span.Start));
        Assert.All(inlines, i => Assert.Equal("text: ".Length, i.Span.Position.Column - 1));
    }

    [Fact]
    public void Everything_inline_is_as_in_the_manuscript()
    {
        var inlines = Read("text: \"[去IOE]{lang=zh-Hans} -- 'so called' -- *is* [here](https://example.org), @fig-x^[Note.]\"\n");
        Assert.Equal("zh-Hans", Assert.IsType<SpanInline>(inlines[0]).Attributes.Language);
        Assert.Contains("– ‘so called’ –", TextPrinter.Print(inlines), StringComparison.Ordinal);
        Assert.Equal(["https://example.org", "#fig-x"], inlines.OfType<Link>().Select(l => l.Target));
        Assert.IsType<Note>(inlines[^1]);
    }

    [Theory]
    [InlineData("1. A number")]
    [InlineData("'- a hyphen'")]
    [InlineData("'# a hash'")]
    [InlineData("'    spaces'")]
    [InlineData("'***'")]
    [InlineData("'::: x'")]
    public void No_blocks_but_paragraphs_are_made(string value) =>
        Assert.Equal(value.Trim('\'').Trim(), TextPrinter.Print(Read($"text: {value}\n")));

    [Fact]
    public void Faults_have_their_place_in_the_data_file()
    {
        Read("text: |\n  See[^1].\n\n  Also![x](http://y.z/a.png).\n");
        Assert.All(_diagnostics.ToSortedList(), d => Assert.Equal(("book/glossary.yaml", 1, 7), (d.Path, d.Span.Position.Line, d.Span.Position.Column)));
        Assert.Equal([MarkdownCodes.UndefinedNote, MarkdownCodes.RemoteImage], _diagnostics.ToSortedList().Select(d => d.Code));
    }

    [Fact]
    public void Ids_are_left_out_with_a_warning()
    {
        var span = Assert.IsType<SpanInline>(Read("text: \"[x]{#here .c}\"\n")[0]);
        Assert.Null(span.Attributes.Id);
        Assert.Equal(MarkdownCodes.IdInData, Assert.Single(_diagnostics.ToSortedList()).Code);
    }

    [Fact]
    public void Nothing_nests_too_deep()
    {
        Read($"text: \"{new string('[', 1000)}x{new string(']', 1000)}\"\n");
        Read($"text: \"{string.Concat(Enumerable.Repeat("*a **b ", 400))}\"\n");
    }

    private ValueList<Inline> Read(string yaml)
    {
        var file = new SourceFile("book/glossary.yaml", yaml);
        var mapping = Assert.IsType<YamlMapping>(_diagnostics.Take(new YamlTreeReader(file, 0).Read(yaml)));
        return _diagnostics.Take(new ProseReader("book", "en-GB", new MemoryWorkspace()).Read((YamlScalar)mapping.Find("text")!));
    }
}
