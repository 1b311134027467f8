using OpenSourceHistory.Core.Diagnostics;
using OpenSourceHistory.Pdf.Inspection;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Standards;
using OpenSourceHistory.Testing.Tagging;
using UglyToad.PdfPig;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>What editions may have otherwise than the book: sheet, variables of the sheet, parts, notes, and one file for each chapter.</summary>
public sealed class EditionVariationTests
{
    private const string Sheet = """
        @font-face { font-family: x; src: url('f.ttf') }
        :root { --text-size: 10pt; --leading: 14pt; --rule: 1pt solid } :root:lang(en) { --text-size: 11pt }
        html { font-family: x; font-size: var(--text-size); line-height: var(--leading) } p { margin: 0; border-top: var(--rule) }
        h1 { font-size: 20pt; line-height: 28pt } section { break-before: page }
        @page { size: 100mm 120mm; margin: 10mm }
        """;

    private const string LargePrint = "large: {format: pdf, profile: print, output: large.pdf, set: {text-size: 16pt, leading: 22pt}}";

    [Fact]
    public void A_large_print_edition_is_set_in_larger_type_and_the_others_as_before()
    {
        var (report, files) = Build("print: {format: pdf, profile: print, output: print.pdf}\n  " + LargePrint);
        Assert.Empty(report.Diagnostics);
        Assert.Equal([11, 20], SizesIn(files["print"]));
        Assert.Equal([16, 20], SizesIn(files["large"]));
        Assert.True(PagesIn(files["large"]).Count > PagesIn(files["print"]).Count);
        Assert.Equal(files["print"], Build("print: {format: pdf, profile: print, output: print.pdf}").Files["print"]);
    }

    [Theory]
    [InlineData("text-sise: 16pt", "OSH2022", "Did you mean 'text-size'?")]
    [InlineData("nothing-like-it: 16pt", "OSH2022", "Define it in the sheet, under ':root'")]
    [InlineData("text-size: \"16pt; color: red\"", "OSH2021", "Write one value, as in the sheet behind the colon")]
    [InlineData("text-size: wide", "OSH2021", null)]
    [InlineData("text-size: [1, 2]", "OSH1503", null)]
    public void What_the_sheet_does_not_know_or_take_is_told(string variable, string code, string? hint)
    {
        var (report, files) = Build($"large: {{format: pdf, output: large.pdf, set: {{{variable}}}}}");
        var told = Assert.Single(report.Diagnostics);
        Assert.Equal(code, told.Code);
        Assert.Equal(hint is null ? told.Hints : [hint], told.Hints);
        Assert.Equal(code == "OSH2021" && hint is null ? "b/s.css" : "b/book.yaml", told.Path);
        Assert.Equal(told.Severity == Severity.Error ? 0 : 1, files.Count);
    }

    [Fact]
    public void E_books_and_Word_files_have_the_values_too()
    {
        var (report, files) = Build(
            "e: {format: epub, output: e.epub, set: {--rule: 3pt dotted}}\n  o: {format: epub, output: o.epub}\n  d: {format: docx, output: d.docx, set: {text-size: 16pt}}\n  w: {format: docx, output: w.docx}");
        Assert.DoesNotContain(report.Diagnostics, d => d.Code != "OSH2030");
        Assert.Contains(new UnpackedFile(files["e"]).PartsWith("dotted"), p => p.EndsWith("book.css", StringComparison.Ordinal));
        Assert.DoesNotContain(new UnpackedFile(files["o"]).PartsWith("dotted"), p => p.EndsWith("book.css", StringComparison.Ordinal));
        Assert.Contains("word/styles.xml", new UnpackedFile(files["d"]).PartsWith("w:sz w:val=\"32\""));
        Assert.Empty(new UnpackedFile(files["w"]).PartsWith("w:sz w:val=\"32\""));
    }

    [Fact]
    public void An_edition_may_have_a_sheet_of_its_own()
    {
        var (report, files) = Build("print: {format: pdf, output: print.pdf}\n  own: {format: pdf, output: own.pdf, style: t.css}");
        Assert.Empty(report.Diagnostics);
        Assert.Equal([11, 20], SizesIn(files["print"]));
        Assert.Equal([9], SizesIn(files["own"]));
    }

    [Fact]
    public void An_edition_may_have_parts_of_its_own_and_the_others_of_the_book()
    {
        var (report, files) = Build("print: {format: pdf, output: print.pdf}\n  part: {format: pdf, output: part.pdf, body: [b.md], front: [note.md]}");
        Assert.Empty(report.Diagnostics);
        Assert.Equal(["One", "Two", "Three"], HeadsIn(files["print"]));
        Assert.Equal(["Note", "Two", "Three"], HeadsIn(files["part"]));
    }

    [Fact]
    public void What_is_wrong_in_parts_of_an_edition_is_told_where_it_is_named()
    {
        var (report, _) = Build("print: {format: pdf, output: print.pdf}\n  part: {format: pdf, output: part.pdf, body: [missing.md]}");
        Assert.Equal("OSH1507", Assert.Single(report.Diagnostics).Code);
        Assert.Empty(report.Written);
    }

    [Fact]
    public void Notes_of_an_edition_may_stand_elsewhere()
    {
        var (report, files) = Build("print: {format: pdf, output: print.pdf}\n  end: {format: pdf, output: end.pdf, notes: {placement: chapter}, back: [c.md]}");
        Assert.Empty(report.Diagnostics);
        Assert.Contains("A note.", PagesIn(files["print"])[0], StringComparison.Ordinal);
        var end = PagesIn(files["end"]);
        Assert.DoesNotContain("A note.", end[0], StringComparison.Ordinal);
        Assert.Contains(end, p => p.Contains("A note.", StringComparison.Ordinal));
    }

    [Fact]
    public void Editions_that_say_the_same_are_laid_out_once_and_differ_in_nothing()
    {
        var (report, files) = Build(LargePrint + "\n  also: {format: pdf, profile: print, output: also.pdf, set: {leading: 22pt, text-size: 16pt}, body: [a.md, b.md]}");
        Assert.Empty(report.Diagnostics);
        Assert.Equal(files["large"], files["also"]);
    }

    [Theory]
    [InlineData("print")]
    [InlineData("screen")]
    public void Chapters_may_be_files_of_their_own_which_hold_all_pages_once(string profile)
    {
        var whole = Written($"whole: {{format: pdf, profile: {profile}, output: w.pdf, front: [title-page]}}");
        var split = Written($"split: {{format: pdf, profile: {profile}, output: s.pdf, front: [title-page], split: chapter}}");
        Assert.Equal(["out/s-00-front.pdf", "out/s-01-one.pdf", "out/s-02-two.pdf", "out/s-03-three.pdf"], split.Keys);
        Assert.Equal(PagesIn(whole["out/w.pdf"]), split.Values.SelectMany(PagesIn));
        Assert.Equal(split.Values, Written($"split: {{format: pdf, profile: {profile}, output: s.pdf, front: [title-page], split: chapter}}").Values);
        if (profile == "screen")
        {
            Assert.All(split.Values, file => Assert.Empty(ArchiveCheck.FaultsOf(file).Concat(StructureCheck.FaultsOf(file))));
        }
    }

    [Fact]
    public void Chapters_for_somebody_who_reads_on_a_screen_are_checked_each_as_he_asks()
    {
        var split = Written("split: {format: pdf, receiver: digital, output: s.pdf, front: [title-page], split: chapter}");
        Assert.Equal(4, split.Count);
        Assert.All(split.Values, file => Assert.Empty(ArchiveCheck.FaultsOf(file).Concat(StructureCheck.FaultsOf(file))));
        var (report, _) = Build("split: {format: pdf, receiver: digital, standards: [PDF/UA-2], output: s.pdf, front: [title-page, contents], split: chapter}");
        Assert.Contains(report.Diagnostics, d => d.Code == "OSH4004" && d.Message.Contains("8.2.5.8", StringComparison.Ordinal));
        Assert.Contains(report.Diagnostics, d => d.Code == "OSH7013" && d.Message.Contains("identity.accessibility", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a: {format: pdf, receiver: press, output: a.pdf, split: chapter}", "OSH1505")]
    [InlineData("a: {format: epub, output: a.epub, split: chapter}", "OSH1502")]
    [InlineData("a: {format: pdf, output: a.pdf, split: part}", "OSH1505")]
    public void What_cannot_be_split_is_told(string edition, string code) => Assert.Contains(Build(edition).Report.Diagnostics, d => d.Code == code);

    [Fact]
    public void A_cover_has_the_look_of_what_it_is_wrapped_around()
    {
        var (report, _) = Build(LargePrint + "\n  cover: {format: cover, of: large, spine: 9mm, output: c.pdf, set: {text-size: 9pt}}");
        Assert.Equal("OSH1502", Assert.Single(report.Diagnostics).Code);
        Assert.Equal(2, report.Written.Count);
    }

    private static Dictionary<string, byte[]> Written(string editions)
    {
        var (report, files) = Make(editions);
        Assert.Empty(report.Diagnostics);
        return report.Written.ToDictionary(w => w.Path.Replace('\\', '/'), w => files.ReadAllBytes(w.Path));
    }

    private static (BuildReport Report, Dictionary<string, byte[]> Files) Build(string editions)
    {
        var (report, files) = Make(editions);
        return (report, report.Written.ToDictionary(w => w.Edition, w => files.ReadAllBytes(w.Path)));
    }

    private static (BuildReport Report, MemoryWorkspace Files) Make(string editions)
    {
        var text = string.Concat(Enumerable.Repeat("The office affirmed it again. ", 40));
        var files = new MemoryWorkspace()
            .With("b/book.yaml", $"title: T\nstyle: s.css\nbody: [a.md, b.md]\nback: [c.md]\neditions:\n  {editions}\n")
            .With("b/a.md", $"# One\n\nText.^[A note.]\n\n{text}").With("b/b.md", $"# Two\n\n{text}").With("b/c.md", "# Three\n\nText.").With("b/note.md", "# Note\n\nText.")
            .With("b/s.css", Sheet)
            .With("b/t.css", "@font-face { font-family: x; src: url('f.ttf') } html, h1 { font: 9pt/12pt x } @page { size: 100mm 120mm; margin: 10mm }")
            .With("b/f.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")));
        return (BookBuilder.Build(new BuildRequest("b", [], "out", "b/s.css"), files, null), files);
    }

    private static List<int> SizesIn(byte[] file)
    {
        using var document = PdfDocument.Open(file);
        return [.. document.GetPages().SelectMany(p => p.Letters).Where(l => l.Value != " ").Select(l => (int)Math.Round(l.PointSize)).GroupBy(s => s).Where(g => g.Count() > 8).Select(g => g.Key).Order()];
    }

    private static List<string> PagesIn(byte[] file)
    {
        using var document = PdfDocument.Open(file);
        return [.. document.GetPages().Select(p => p.Text)];
    }

    private static List<string> HeadsIn(byte[] file)
    {
        using var document = PdfDocument.Open(file);
        return [.. document.GetPages().Where(p => p.Letters[0].PointSize > 15).Select(p => string.Concat(p.Letters.TakeWhile(l => l.PointSize > 15).Select(l => l.Value)))];
    }
}
