using System.Text;
using OpenSourceHistory.Pdf.Inspection;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Standards;
using OpenSourceHistory.Testing.Tagging;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>Editions by receiver: what the build obeys, and what it tells.</summary>
public sealed class ReceiverTests
{
    private const string Page = "@page { size: 6in 9in; margin: 0.75in; bleed: 3mm; marks: crop } h1 { color: rgb(200, 30, 30) }";
    private const string TwoPages = "# One\n\nText and [a link](https://example.org).\n\n# Two\n\nText.";

    private static readonly string s_book = TwoPages + string.Concat(Enumerable.Range(3, 22).Select(n => $"\n\n# C{n}\n\nText."));

    [Fact]
    public void A_bare_file_has_neither_bookmarks_nor_links_nor_metadata_nor_marks_and_whole_fonts()
    {
        var (file, _) = Build("receiver: kdp-paperback", s_book, Page);
        var latin = Encoding.Latin1.GetString(file);
        Assert.DoesNotMatch("/Annots|/Outlines|/Metadata|/Info|/FontDescriptor/FontName/[A-Z]{6}\\+|/SMask|/ObjStm", latin);
        Assert.Contains("/FontName/EBGaramond-Regular", latin, StringComparison.Ordinal);
        using var pdf = PdfDocument.Open(file);
        var page = pdf.GetPage(1);
        Assert.Equal((6.125 * 72, 9.25 * 72), (Math.Round(page.MediaBox.Bounds.Width, 2), Math.Round(page.MediaBox.Bounds.Height, 2)));
    }

    [Fact]
    public void A_file_without_metadata_is_known_as_our_own_when_it_is_built_again()
    {
        var files = Files("receiver: kdp-paperback", s_book, Page);
        Assert.NotEmpty(Run(files).Written);
        Assert.NotEmpty(Run(files).Written);
    }

    [Fact]
    public void IngramSpark_gets_inks_no_bleed_where_pages_are_bound_and_an_even_number_of_pages()
    {
        var (file, told) = Build("receiver: ingramspark, paper: cream", s_book + "\n\n# Last\n\nText.", Page);
        Assert.Empty(ExchangeCheck.FaultsOf(file, "PDF/X-1a:2001"));
        Assert.DoesNotContain("/DestOutputProfile", Encoding.Latin1.GetString(file), StringComparison.Ordinal);
        Assert.DoesNotContain(told, t => t.Contains("OSH701", StringComparison.Ordinal));
        using var pdf = PdfDocument.Open(file);
        Assert.Equal(0, pdf.NumberOfPages % 2);
        Assert.Equal(string.Empty, pdf.GetPage(pdf.NumberOfPages).Text);
        Assert.All(Enumerable.Range(1, pdf.NumberOfPages), n =>
        {
            var boxes = new[] { "TrimBox", "MediaBox" }.Select(k => ((ArrayToken)pdf.GetPage(n).Dictionary.Data[k]).Data.Cast<NumericToken>().Select(t => t.Double).ToArray()).ToArray();
            var (left, right) = (boxes[0][0] - boxes[1][0], boxes[1][2] - boxes[0][2]);
            Assert.Equal(n % 2 == 1 ? (0, 9) : (9, 0), (Math.Round(left, 2), Math.Round(right, 2)));
        });
    }

    [Fact]
    public void A_press_gets_bleed_and_marks_as_the_sheet_says()
    {
        var (file, told) = Build("receiver: press", TwoPages, Page);
        Assert.Empty(ExchangeCheck.FaultsOf(file, "PDF/X-4"));
        Assert.Empty(told);
        using var pdf = PdfDocument.Open(file);
        Assert.Equal(Math.Round((6 * 72) + (2 * ((3 * 72 / 25.4) + 21)), 1), Math.Round(pdf.GetPage(1).MediaBox.Bounds.Width, 1));
    }

    [Fact]
    public void Who_reads_on_a_screen_gets_what_can_be_kept_and_heard()
    {
        var (file, _) = Build("receiver: digital", TwoPages, Page);
        Assert.Empty(ArchiveCheck.FaultsOf(file));
        Assert.Empty(StructureCheck.FaultsOf(file));
    }

    [Theory]
    [InlineData("kdp-paperback", "@page { size: 6in 9in; margin: 0.75in 0.75in 0.75in 0.3in }", "between what is printed and the inner edge of page 1, and 0.375in are asked for")]
    [InlineData("kdp-paperback", "@page { size: 6in 9in; margin: 0in 0.75in 0.75in 0.75in } h1 { margin: 0; font: 10pt/10pt x }", "and the head of page 1, and 0.25in are asked for")]
    [InlineData("kdp-paperback", "@page { size: 3in 9in; margin: 0.75in }", "pages 3in wide, and 4in to 8.5in are taken")]
    [InlineData("kdp-paperback", "@page { size: 6in 12in; margin: 0.75in }", "pages 12in high, and 6in to 11.69in are taken")]
    [InlineData("kdp-hardcover", "@page { size: 6in 9in; margin: 0.75in }", "24 pages, and 75 to 550 are taken")]
    [InlineData("kdp-paperback", "@page { size: 6in 9in; margin: 0.75in } p { font-size: 6pt }", "type of 6 points, and 7 are the least")]
    [InlineData("ingramspark", "@page { size: 6in 9in; margin: 0.75in } p { color: device-cmyk(1 1 .5 0) }", "250% of ink in one place, and 240% are the most")]
    public void What_the_book_breaks_is_told_with_the_source_of_the_rule(string receiver, string sheet, string expected)
    {
        var text = string.Concat(Enumerable.Range(1, 24).Select(n => $"# C{n}\n\nText.\n\n"));
        var (_, told) = Build($"receiver: {receiver}", text, sheet);
        var rule = Assert.Single(told, t => t.Contains("OSH70", StringComparison.Ordinal));
        Assert.Contains(" error OSH7010: ", rule, StringComparison.Ordinal);
        Assert.Contains(expected, rule, StringComparison.Ordinal);
        Assert.Contains("(https://", rule, StringComparison.Ordinal);
        Assert.Contains(", 2026-", rule, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_may_bring_its_own_receiver()
    {
        var files = Files("receiver: mine.yaml, profile: print-black", TwoPages, Page)
            .With("b/mine.yaml", "paper: true\nmargin: 15mm\nstandards: [PDF/X-3:2002]\n");
        var report = Run(files);
        Assert.Empty(report.Diagnostics);
        Assert.Empty(ExchangeCheck.FaultsOf(files.ReadAllBytes("out/p.pdf"), "PDF/X-3:2002"));
    }

    [Fact]
    public void A_file_that_its_receiver_would_send_back_is_not_written_and_the_one_before_stays()
    {
        var files = Files("receiver: kdp-paperback", s_book, Page);
        Assert.Single(Run(files).Written);
        var before = files.ReadAllBytes("out/p.pdf");
        var report = Run(files.With("b/a.md", TwoPages));
        var failed = Assert.Single(report.Diagnostics);
        Assert.Equal(("OSH7010", Severity.Error), (failed.Code, failed.Severity));
        Assert.StartsWith("The edition ‘p’ breaks a rule of kdp-paperback: 2 pages, and 24 to 828 are taken (https://", failed.Message, StringComparison.Ordinal);
        Assert.Equal(BuildOutcome.Faulty, report.Outcome);
        Assert.Empty(report.Written);
        Assert.Equal(before, files.ReadAllBytes("out/p.pdf"));
    }

    // Nothing bleeds, so that the file has no bleed at all.
    [Fact]
    public void What_the_sheet_says_and_the_file_does_not_break_stops_nothing()
    {
        var report = Run(Files("receiver: kdp-paperback", s_book, "@page { size: 6in 9in; margin: 0.75in; bleed: 2mm }"));

        var told = Assert.Single(report.Diagnostics, d => d.Code.StartsWith("OSH70", StringComparison.Ordinal));
        Assert.Equal(("OSH7010", Severity.Warning), (told.Code, told.Severity));
        Assert.Contains("a bleed of 0.079in, and 0.125in are asked for", told.Message, StringComparison.Ordinal);
        Assert.Single(report.Written);
    }

    [Fact]
    public void What_only_the_finished_file_shows_is_told_of_the_edition()
    {
        var report = Run(Files("receiver: mine.yaml", TwoPages, Page + " p { color: -osh-spot('PANTONE 185 C', device-cmyk(0 91% 76% 0)) }")
            .With("b/mine.yaml", "paper: true\nspots: none\n"));

        var failed = Assert.Single(report.Diagnostics);
        Assert.Equal(("OSH7013", Severity.Error), (failed.Code, failed.Severity));
        Assert.Contains("preflight of mine: colors.no-spots, page 1 and 1 more: ", failed.Message, StringComparison.Ordinal);
        Assert.Empty(report.Written);
    }

    [Fact]
    public void Colours_of_light_keep_to_the_receivers_limit_of_ink()
    {
        var (file, _) = Build("receiver: ingramspark", s_book, Page + " p { color: rgb(20, 10, 0) }");
        using var objects = new PdfObjects(file);
        var inks = PaintedStream.Of(objects).SelectMany(s => s.Operators).Where(o => o.EndsWith(" k", StringComparison.Ordinal)).Select(o => o.Split(' ')[..4].Sum(double.Parse)).ToList();
        Assert.NotEmpty(inks);
        Assert.All(inks, sum => Assert.InRange(sum, 0, 2.402));
    }

    [Fact]
    public void The_file_of_a_profile_is_not_touched_by_rules()
    {
        Assert.Empty(Build("profile: print", TwoPages, Page).Told);
        Assert.Equal("Text", PdfInspector.Read(Build("profile: print", "Text", Page).File)!.Pages.Count > 0 ? "Text" : string.Empty);
    }

    private static (byte[] File, IReadOnlyList<string> Told) Build(string edition, string text, string sheet)
    {
        var files = Files(edition, text, sheet);
        var report = Run(files);
        return (report.Written.Count == 0 ? [] : files.ReadAllBytes("out/p.pdf"), [.. report.Diagnostics.Select(d => d.ToString())]);
    }

    private static BuildReport Run(MemoryWorkspace files) => BookBuilder.Build(new BuildRequest("b", [], "out", "b/s.css"), files, null);

    private static MemoryWorkspace Files(string edition, string text, string sheet) => new MemoryWorkspace()
        .With("b/book.yaml", $"title: T\nlanguage: en\nstyle: s.css\nbody: [a.md]\neditions: {{ p: {{ format: pdf, output: p.pdf, {edition} }} }}\n")
        .With("b/a.md", text)
        .With("b/s.css", "@font-face { font-family: x; src: url('f.ttf') } html { font-family: x } h1 { break-before: page }\n" + sheet)
        .With("b/f.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")));
}
