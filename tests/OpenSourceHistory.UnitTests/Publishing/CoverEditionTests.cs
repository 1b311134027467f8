using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Standards;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>Printed covers: measures from the pages and the receiver, and what is told.</summary>
public sealed class CoverEditionTests
{
    [Theory]
    [InlineData("receiver: kdp-paperback, paper: cream", 5, 6 * 0.0025, 0.125)]
    [InlineData("receiver: kdp-paperback, paper: white", 100, 100 * 0.002252, 0.125)]
    [InlineData("receiver: kdp-paperback, paper: color", 100, 100 * 0.002347, 0.125)]
    [InlineData("receiver: ingramspark, caliper: 0.0025in", 120, 0.3, 0.125)]
    [InlineData("receiver: ingramspark, paper: cream, spine: 0.42in", 120, 0.42, 0.125)]
    [InlineData("receiver: press, caliper: 0.1mm", 10, 1 / 25.4, 3 / 25.4)]
    public void The_sheet_is_two_pages_and_the_spine_wide_with_bleed_around_it(string keys, int pages, double spine, double bleed)
    {
        var files = Files($"{{format: cover, output: c.pdf, {keys}}}", pages);
        Assert.DoesNotContain(Run(files).Diagnostics, d => d.Severity > Severity.Information);
        using var pdf = PdfDocument.Open(files.ReadAllBytes("out/c.pdf"));
        Assert.Equal(1, pdf.NumberOfPages);
        var (trim, bleedBox) = (Box(pdf, "TrimBox"), Box(pdf, "BleedBox"));
        Assert.Equal(12 + spine, (trim[2] - trim[0]) / 72, 0.0005);
        Assert.Equal(9, (trim[3] - trim[1]) / 72, 0.0005);
        Assert.Equal(Enumerable.Repeat(bleed, 4), trim.Zip(bleedBox, (a, b) => Math.Round(Math.Abs(a - b) / 72, 3)).Select(b => Math.Abs(b - bleed) < 0.002 ? bleed : b));
    }

    [Fact]
    public void A_cover_takes_receiver_paper_and_ISBN_of_what_it_wraps()
    {
        var files = Files("{format: cover, output: c.pdf}", 10, "receiver: kdp-paperback, paper: cream, profile: print-black");
        Assert.DoesNotContain(Run(files).Diagnostics, d => d.Code != "OSH3413" && d.Code != "OSH7010");
        using var pdf = PdfDocument.Open(files.ReadAllBytes("out/c.pdf"));
        Assert.Equal(12.025 * 72, Box(pdf, "TrimBox") is var trim ? trim[2] - trim[0] : 0, 0.01);
        Assert.Contains("ISBN 978-0-00-000000-2", pdf.GetPage(1).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("press", "PDF/X-4")]
    [InlineData("ingramspark", "PDF/X-1a:2001")]
    public void A_cover_conforms_to_the_standard_of_its_receiver(string receiver, string standard)
    {
        var files = Files($"{{format: cover, output: c.pdf, receiver: {receiver}, spine: 15mm}}", 10);
        Run(files);
        Assert.Empty(ExchangeCheck.FaultsOf(files.ReadAllBytes("out/c.pdf"), standard));
    }

    [Theory]
    [InlineData("receiver: ingramspark", "OSH7011", "ingramspark has no calipers of papers")]
    [InlineData("receiver: kdp-paperback", "OSH7011", "no paper is named; kdp-paperback has white, cream, color")]
    [InlineData("receiver: kdp-paperback, paper: grey", "OSH7011", "no caliper of the paper ‘grey’")]
    [InlineData("receiver: kdp-hardcover, spine: 1in", "OSH7012", "covers of cases are not supported")]
    [InlineData("receiver: kdp-paperback, paper: cream", "OSH3413", "takes it from 79 pages on, and the book has 10 (https://")]
    [InlineData("receiver: ingramspark, spine: 0.3in", "OSH3413", "asks for a spine of 0.35in, and it is 0.3in wide (https://")]
    [InlineData("of: nothing", "OSH1515", "No PDF edition for paper is called “nothing”")]
    [InlineData("caliper: 0.1mm, price: 24.95", "OSH1505", "no add-on of a bar code")]
    [InlineData("caliper: thick", "OSH1503", "a length")]
    [InlineData("caliper: 0.1mm, receiver: digital", "OSH1505", "no printing house")]
    [InlineData("receiver: kdp-paperback, paper: cream, picture: dot.png", "OSH7010", "pixels per inch as printed, and 300 are asked for")]
    public void What_is_missing_or_wrong_is_told_at_its_place(string keys, string code, string message)
    {
        var found = Run(Files($"{{format: cover, output: c.pdf, {keys}}}", 10)).Diagnostics;
        var finding = Assert.Single(found, d => d.Code == code);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.StartsWith("b/book.yaml:", finding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("spots: none", "colors.no-spots")]
    [InlineData("type: 30pt", "type.smallest")]
    public void A_cover_that_its_receiver_would_send_back_is_not_written(string rules, string rule)
    {
        var files = Files("{format: cover, output: c.pdf, receiver: mine.yaml, spine: 15mm}", 10).With("b/mine.yaml", $"{{paper: true, cover-bleed: 0.125in, standards: [PDF/X-4], {rules}}}");
        files = rule == "colors.no-spots" ? files.With("b/s.css", "@page { size: 6in 9in } .cover-title { color: -osh-spot('Gold', red) } @font-face { font-family: x; src: url('f.ttf') } html { font-family: x }") : files;
        var errors = Run(files).Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        Assert.Contains(errors, d => d.Message.Contains(rule, StringComparison.Ordinal) || (rule == "type.smallest" && d.Code == "OSH7010"));
        Assert.False(files.FileExists("out/c.pdf"));
    }

    [Fact]
    public void A_wrong_ISBN_makes_no_cover()
    {
        var files = Files("{format: cover, output: c.pdf, caliper: 0.1mm}", 10).With("b/book.yaml", Description("{format: cover, output: c.pdf, caliper: 0.1mm}", "profile: print", "978-0-00-000000-3"));
        var found = Run(files).Diagnostics.Where(d => d.Code == "OSH1512").Select(d => d.Severity).ToList();
        Assert.Equal([Severity.Warning, Severity.Error], found.Order());
        Assert.False(files.FileExists("out/c.pdf"));
    }

    [Theory]
    [InlineData("front", false)]
    [InlineData("whole", true)]
    public void A_picture_takes_the_place_of_the_type_that_it_covers(string area, bool isWhole)
    {
        var files = Files($"{{format: cover, output: c.pdf, spine: 20mm, picture: dot.png, picture-area: {area}}}", 10);
        Run(files);
        using var pdf = PdfDocument.Open(files.ReadAllBytes("out/c.pdf"));
        var text = pdf.GetPage(1).Text;
        Assert.Equal(isWhole ? 0 : 1, text.Split("Lamps").Length - 1);
        Assert.Contains("ISBN", text, StringComparison.Ordinal);
        Assert.Single(pdf.GetPage(1).GetImages());
    }

    private static double[] Box(PdfDocument pdf, string name) =>
        [.. ((ArrayToken)pdf.GetPage(1).Dictionary.Data[name]).Data.Cast<NumericToken>().Select(t => t.Double)];

    private static BuildReport Run(MemoryWorkspace files) => BookBuilder.Build(new BuildRequest("b", ["cover"], "out", "b/s.css"), files, null);

    private static string Description(string cover, string print, string isbn) =>
        $"title: Lamps\nlanguage: en\nstyle: s.css\nidentifiers: {{print: \"urn:isbn:{isbn}\"}}\nbody: [a.md]\neditions:\n  cover: {cover}\n  print: {{format: pdf, output: p.pdf, {print}}}\n";

    private static MemoryWorkspace Files(string cover, int pages, string print = "profile: print") => new MemoryWorkspace()
        .With("b/book.yaml", Description(cover, print, "978-0-00-000000-2"))
        .With("b/a.md", string.Concat(Enumerable.Range(1, pages).Select(n => $"# C{n}\n\nText.\n\n")))
        .With("b/s.css", "@font-face { font-family: x; src: url('f.ttf') } html { font-family: x } h1 { break-before: page } section { break-before: page } @page { size: 6in 9in; margin: 1in } .cover-barcode { font-family: x }")
        .With("b/f.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")))
        .With("b/dot.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
}
