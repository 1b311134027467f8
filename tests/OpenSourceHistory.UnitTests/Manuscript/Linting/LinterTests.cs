using OpenSourceHistory.Manuscript.Linting;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Explanations;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Linting;

/// <summary>What a careful editor would mend is told at its place, by the rule that it breaks and no other; what only looks like it is not.</summary>
public sealed class LinterTests
{
    private static readonly (string Markdown, string Told)[] s_broken =
    [
        ("And so . . . they left.", "5:8 OSH1701 “. . .” stands for an ellipsis"),
        ("And so.. they left.", "5:7 OSH1701 “..” stands for an ellipsis"),
        ("The war of 1914-18 *ended (see pp. 12-15)*.", "5:12 OSH1702 “1914-18” is a range with a hyphen|5:36 OSH1702 “12-15” is a range with a hyphen"),
        ("A ship - the last - came.", "5:7 OSH1703 A hyphen between spaces stands for a dash|5:18 OSH1703 A hyphen between spaces stands for a dash"),
        ("A ship , or two .", "5:7 OSH1704 A space stands before “,”|5:16 OSH1704 A space stands before “.”"),
        ("Was it so ?", "5:10 OSH1704 A space stands before “?”"),
        ("It was the the end.", "5:8 OSH1705 “the the” stands twice"),
        ("Give *‘em* rope, ‘tis the ‘90s.", "5:7 OSH1706 “‘em” begins with|5:18 OSH1706 “‘tis” begins with|5:27 OSH1706 “‘90s” begins with"),
        ("He said “so.\n\nThen he left.", "5:9 OSH1707 The quotation that begins here does not end"),
        ("He said so.” Then he left.", "5:12 OSH1707 The quotation that ends here does not begin"),
        ("A hold of 4 x 5 metres.", "5:11 OSH1708 “4 x 5” is written with a letter"),
        ("It was -5 °C.", "5:8 OSH1709 “-5” is written with a hyphen"),
        ("**The second voyage**", "5:1 OSH1710 “The second voyage” looks like a heading"),
        ("## The end.", "5:1 OSH1711 The heading ends in a mark"),
        ("## THE SECOND VOYAGE", "5:1 OSH1712 The heading is written in capitals"),
        ("For the list, click [here](https://example.org/list).", "5:21 OSH1713 “here” does not say where the link leads"),
        ("![The *ship*.](ship.png){alt=\"Photo of a ship\"}", "5:1 OSH1714 The alternative text says that this is a picture"),
        ("\\* \\* \\*", "5:1 OSH1715 Signs stand for a break"),
        ("One.\n\n&nbsp;\n\nTwo.", "7:1 OSH1716 Space is made of empty lines"),
        ("The sea was high\\\nand all night long\\\nthe wind blew by\\\nwith its old song", "5:1 OSH1717 Verse is made of line breaks"),
    ];

    public static TheoryData<string, string> Broken()
    {
        var data = new TheoryData<string, string>();
        Array.ForEach(s_broken, b => data.Add(b.Markdown, b.Told));
        return data;
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_breaks_a_rule_is_told_at_its_place(string markdown, string told)
    {
        var said = Lint(markdown);
        var expected = told.Split('|');
        Assert.Equal(expected.Length, said.Count);
        Assert.All(expected.Zip(said), p => Assert.StartsWith(p.First, p.Second, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("And so ... they left … ; in Fig. 3... he said.")]
    [InlineData("Call 555-12-34 or 1-800-555, on 2026-11-20, ISBN 978-0-00-000000-2, in F-16s, 3-4x, well-known 20-year-old ships, -- 1914--18.")]
    [InlineData("He said that that had had an end, and New York, York.")]
    [InlineData("“So it was,\n\n“and so it ended.”")]
    [InlineData("He wrote `a - b .. 4 x 5` and <https://example.org/1914-18>, [a - b](x){.skip} not; .NET and .5 of it.", "OSH1703")]
    [InlineData("A 5' \\\" nail, O'Hara's, the ship's; ’tis.")]
    [InlineData("It was the {++the ++}end{>>Is it?<<}.")]
    [InlineData("[Vraiment ?]{lang=fr}")]
    [InlineData("Ten times a year; see [](#one). So says [@lee], once.")]
    [InlineData("**Bold.** And more.\n\n- **Item**\n\n**Note.**")]
    [InlineData("## NASA\n\n## Who came?")]
    [InlineData("Ann Lee\\\n4 Reef Road\\\nPorthleven")]
    [InlineData("| The sea was high\n| and all night long\n| the wind blew by\n| with its old song")]
    [InlineData("![](ship.png){alt=\"\"}")]
    public void What_only_looks_like_it_is_not(string markdown, string except = "") => Assert.Equal([], Lint(markdown).Where(s => except.Length == 0 || !s.Contains(except, StringComparison.Ordinal)));

    [Theory]
    [InlineData("zh-Hans", "他说“好 。", "OSH1707")]
    [InlineData("fr", "Vraiment ? Oui oui.", "")]
    [InlineData("de", "Die die Tür öffnen, wissen es !", "OSH1704")]
    public void Rules_are_those_of_the_language(string language, string markdown, string codes) =>
        Assert.Equal(codes, string.Join(' ', Lint(markdown, $"language: {language}\n").Select(s => s.Split(' ')[1])));

    [Fact]
    public void What_shops_ask_for_is_missed()
    {
        var files = Files("Text.").With("b/book.yaml", "title: THE LAMP\nbody: [a.md]\n");
        var said = Run(files);
        Assert.Equal(["OSH1718", "OSH1719", "OSH1720"], said.Select(d => d.Code));
        Assert.All(said, d => Assert.Equal(("b/book.yaml", 1), (d.Path, d.Hints.Count)));
    }

    [Fact]
    public void Each_rule_has_a_text_that_breaks_it_and_is_explained()
    {
        var codes = CodeExplanations.ReadAll().Select(e => e.Code).Where(c => c.StartsWith("OSH17", StringComparison.Ordinal)).ToList();
        Assert.Equal(codes, s_broken.SelectMany(b => b.Told.Split('|')).Select(t => t.Split(' ')[1]).Distinct().Concat(["OSH1718", "OSH1719", "OSH1720"]));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Nobody_hears_it_unasked(bool isLinting, bool isSilent)
    {
        var report = BookBuilder.Build(new BuildRequest("b", [], "out", "b/s.css") { IsCheck = true, IsLinting = isLinting }, Files("It was the the end."), null);
        Assert.Equal(isSilent, report.Diagnostics.All(d => d.Code != "OSH1705"));
        Assert.Equal(BuildOutcome.Done, report.Outcome);
    }

    private static List<string> Lint(string markdown, string yaml = "language: en\n") =>
        [.. Run(Files(markdown, yaml)).Select(d => $"{d.Span.Position.Line}:{d.Span.Position.Column} {d.Code} {d.Message}")];

    private static List<Diagnostic> Run(MemoryWorkspace files) =>
        [.. Linter.Run(ManuscriptReader.Read("b", files).Value!.Book, "b/book.yaml").OrderBy(d => d.Span.Start).ThenBy(d => d.Code, StringComparer.Ordinal)];

    private static MemoryWorkspace Files(string markdown, string yaml = "language: en\n") => new MemoryWorkspace()
        .With("b/book.yaml", "title: The Lamp\ndescription: A tale of light.\nsubjects: [Lamps]\nbody: [a.md]\neditions: {web: {format: epub}}\n" + yaml)
        .With("b/s.css", string.Empty)
        .With("b/ship.png", "picture")
        .With("b/a.md", "# One\n\nText before.\n\n" + markdown + "\n");
}
