using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Pdf.Preflight;
using OpenSourceHistory.Pdf.Preflight.Asking;
using Xunit;

namespace OpenSourceHistory.UnitTests.Pdf.Preflight;

/// <summary>A sound file keeps every rule; what is broken in it breaks the rule that is about it, and no other.</summary>
public sealed class PreflightRuleTests
{
    public static TheoryData<string, string, string> PressFaults => new()
    {
        { "file.version", "1.3", "1.4" },
        { "file.identifier", "/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]", string.Empty },
        { "boxes.media-box", "/MediaBox [0 0 441.0 666] ", string.Empty },
        { "boxes.trim-box", "/TrimBox [9 9 441.0 657]", "/TrimBox [9 9 441.0 657] /ArtBox [9 9 441.0 657]" },
        { "boxes.nested", "/BleedBox [0 0 441.0 666]", "/BleedBox [-0.3 0 441.0 666]" },
        { "boxes.same-size", "/MediaBox [0 0 441.0 666] /BleedBox [0 0 441.0 666] /TrimBox [9 9 441.0 657]", "/MediaBox [0 0 441 667] /BleedBox [0 0 441 667] /TrimBox [9 9 441 658]" },
        { "boxes.trim-size", "657]", "640]|666]" },
        { "boxes.bleed", "/MediaBox [0 0 441.0 666] /BleedBox [0 0 441.0 666]", "/MediaBox [4 0 441 666] /BleedBox [4 0 441 666]" },
        { "boxes.bind-edge", "/MediaBox [0 0 441.0 666] /BleedBox [0 0 441.0 666]", "/MediaBox [0 0 445 666] /BleedBox [0 0 445 666]" },
        { "boxes.no-marks", "/MediaBox [0 0 441.0 666]", "/MediaBox [0 0 441 690]" },
        { "pages.count", "[3 0 R 4 0 R]", "[3 0 R 4 0 R 14 0 R 17 0 R]" },
        { "pages.even", "[3 0 R 4 0 R]", "[3 0 R 4 0 R 14 0 R]" },
        { "margins.gutter", "72 100 Td", "40 100 Td" },
        { "margins.outer", "72 100 Td", "380 100 Td" },
        { "margins.outer", "72 100 Td", "72 30 Td" },
        { "margins.outer", "72 100 Td", "72 630 Td" },
        { "margins.bleed", "300 0 141 50 re", "300 0 136 50 re" },
        { "type.smallest", "/F1 10 Tf 0 g 72 100", "/F1 6 Tf 0 g 72 100" },
        { "fonts.embedded", "/FontFile2 10 0 R", string.Empty },
        { "fonts.whole", "/BaseFont /Test", "/BaseFont /ABCDEF+Test" },
        { "fonts.no-type-3", "/Subtype /TrueType", "/Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0]" },
        { "colors.no-light", "0 g 72 100", "0 0 0 rg 72 100" },
        { "colors.no-profiles", "0 g 72 100", "/C1 cs 0 sc 72 100" },
        { "colors.no-spots", "0 g 72 100", "/C2 cs 0.5 scn 72 100" },
        { "colors.ink-limit", "0 0 0 0.5 k", "0.9 0.9 0.9 0 k" },
        { "overprint.black", "0 0 0 0.5 k 300 0 141 50 re f", "0 0 0 0.5 k 300 0 141 50 re f 0.2 0 0 0 k 60 90 100 40 re f" },
        { "overprint.black", "0 0 0 0.5 k 300 0 141 50 re f Q", "0 0 0 0.5 k 300 0 141 50 re f 0 0.2 0 0 k 60 90 100 40 re f Q /G2 gs" },
        { "overprint.white", "0 g 72 100", "/G2 gs 0 0 0 0 k 72 100" },
        { "images.resolution", "/Width 100", "/Width 80" },
        { "transparency.none", "q 24 0 0 24", "q /G1 gs 24 0 0 24" },
        { "transparency.none", "/BitsPerComponent 8", "/BitsPerComponent 8 /SMask 11 0 R" },
        { "transparency.no-layers", "/Type /Catalog", "/Type /Catalog /OCProperties << /OCGs [] >>" },
        { "annotations.none", "/Contents 5 0 R", "/Contents 5 0 R /Annots [<< /Type /Annot /Subtype /Text /Rect [72 72 80 80] >>]" },
        { "actions.none", "/Type /Catalog", "/Type /Catalog /OpenAction << /S /JavaScript /JS (beep) >>" },
        { "files.none", "/Type /Catalog", "/Type /Catalog /Names << /EmbeddedFiles << /Names [] >> >>" },
        { "intent.present", "/S /GTS_PDFX", "/S /GTS_OTHER" },
        { "identity.exchange", "(PDF/X-1:2001)", "(PDF/X-1:2003)" },
        { "information.complete", "/ModDate (D:20260304050607Z)", string.Empty },
        { "information.trapped", "/Trapped /False", "/Trapped /Unknown" },
        { "metadata.agrees", "/Title (A Book)", "/Title (Another)" },
    };

    public static TheoryData<string, string, string> CoverFaults => new()
    {
        { "margins.spine", "72 100 Td", "196 100 Td" },
        { "margins.spine", "72 100 Td", "209 100 Td" },
        { "boxes.trim-size", "/TrimBox [0 9 432 657]", "/TrimBox [2 9 432 657]" },
        { "cover.barcode-area", "72 100 Td", "128 40 Td" },
        { "cover.barcode-area", "0 0 0 0.5 k", "0 0 0 0.1 k 100 30 50 20 re f 0 0 0 0.5 k" },
    };

    public static TheoryData<string, string, string> ShopFaults => new()
    {
        { "colors.black-only", "0 0 0 0.5 k", "0.5 0 0 0 k" },
        { "outline.none", "/Type /Catalog", "/Type /Catalog /Outlines << /Count 0 >>" },
        { "metadata.none", "/Type /Catalog", "/Type /Catalog /Metadata 16 0 R" },
        { "metadata.none", "/Root 1 0 R", "/Root 1 0 R /Info 15 0 R" },
        { "annotations.none", "/Contents 5 0 R", "/Contents 5 0 R /Annots [<< /Type /Annot /Subtype /Link /Rect [72 72 80 80] >>]" },
    };

    public static TheoryData<string, string, string> DigitalFaults => new()
    {
        { "identity.archive", "<pdfaid:conformance>A<", "<pdfaid:conformance>B<" },
        { "identity.accessibility", "<pdfuaid:part>1</pdfuaid:part>", string.Empty },
        { "intent.profile", "/DestOutputProfile 9 0 R", string.Empty },
        { "colors.of-the-device", "0 0 0 rg", "0 0 0 1 k" },
        { "metadata.title", "A Book", string.Empty },
        { "metadata.title-shown", "/DisplayDocTitle true", "/DisplayDocTitle false" },
        { "tags.present", "/Marked true", "/Marked false" },
        { "tags.no-suspects", "/Marked true", "/Marked true /Suspects true" },
        { "tags.all-content", "/Artifact BMC 72 50 20 1 re f EMC", "72 50 20 1 re f" },
        { "tags.no-artifact-in-text", "0 0 0 rg", "/Artifact BMC EMC 0 0 0 rg" },
        { "tags.no-text-in-artifact", "72 50 20 1 re f EMC", "/P << /MCID 2 >> BDC EMC 72 50 20 1 re f EMC" },
        { "tags.unique-content", "/MCID 1", "/MCID 0" },
        { "tags.standard", "/Chapter /Sect", "/Chapter /Section" },
        { "tags.standard", "/Chapter /Sect", "/Chapter /Act /Act /Chapter" },
        { "tags.standard", "/Chapter /Sect", "/Chapter /Sect /P /Div" },
        { "tags.nested", "<< /S /LI /P 24 0 R /K [26 0 R] >>", "<< /S /LI /P 24 0 R /K [<< /S /P >>] >>" },
        { "tags.nested", "<< /S /L /P 15 0 R", "<< /S /Div /P 15 0 R" },
        { "tags.nested", "/P 24 0 R /K [26 0 R]", "/P 24 0 R /Pg 3 0 R /K [26 0 R 3]" },
        { "tags.headings", "/S /H1", "/S /H2" },
        { "tags.headings", "<< /S /Figure", "<< /S /H3 >>\n endobj 99 0 obj << /S /Figure" },
        { "tags.headings", "<< /S /P /P 15 0 R", "<< /S /H /P 15 0 R" },
        { "tags.figures", "/Alt (A river)", "/Alt ()" },
        { "tags.figures", "/Figure /P 15 0 R /Alt (A river)", "/Formula /P 15 0 R" },
        { "tags.table-heads", "/Scope /Column ", string.Empty },
        { "tags.regular-tables", "/ColSpan 2", "/ColSpan 3" },
        { "tags.regular-tables", "/ColSpan 2", "/ColSpan 2 /RowSpan 3" },
        { "tags.regular-tables", "/K [22 0 R 23 0 R]", "/K [22 0 R << /S /Caption >> 23 0 R]" },
        { "tags.notes", "/ID (n2)", string.Empty },
        { "tags.notes", "/ID (n2)", "/ID (n1)" },
        { "tags.content-in-structure", "/K [1 << /Type", "/K [<< /Type" },
        { "annotations.in-structure", "/S /Link /P", "/S /Reference /P" },
        { "annotations.in-structure", "/Subtype /Link", "/Subtype /Widget" },
        { "annotations.in-structure", "/Subtype /Link", "/Subtype /Text" },
        { "annotations.in-structure", "/Obj 12 0 R", "/Obj 11 0 R" },
        { "text.language", "/Lang (en)", string.Empty },
        { "text.characters", " <0002> <0042>", string.Empty },
        { "text.real-characters", "<0042>", "<FEFF>" },
        { "fonts.no-missing-glyphs", "<0001>", "<0000>" },
        { "annotations.order", "/Tabs /S", "/Tabs /R" },
        { "annotations.described", "/Contents (A page)", string.Empty },
    };

    public static TheoryData<string, string, string> EarFaults => new()
    {
        { "file.version", "2.0", "1.7" },
        { "identity.accessibility", "<pdfuaid:part>2", "<pdfuaid:part>1" },
        { "identity.accessibility", "<pdfuaid:rev>2024</pdfuaid:rev>", string.Empty },
        { "identity.archive", "<pdfaid:part>4", "<pdfaid:part>3" },
        { "information.none", "/Root 1 0 R", "/Root 1 0 R /Info << /Title (A Book) >>" },
        { "tags.namespaces", "<< /S /Document /NS 28 0 R", "<< /S /Document" },
        { "tags.namespaces", "/S /FENote /NS 28 0 R /P 15 0 R /A", "/S /Note /P 15 0 R /A" },
        { "tags.standard", "/S /FENote /NS 28 0 R /P 15 0 R /A", "/S /FENote /P 15 0 R /A" },
        { "tags.standard", "<< /S /Figure", "<< /S /Figure /NS << /NS (https://example.org) >>" },
        { "tags.nested", "/S /Sect /NS 28 0 R", "/S /Em /NS 28 0 R" },
        { "tags.nested", "<< /S /H1 /P 15 0 R /Pg 3 0 R /K 0 >>", "<< /S /TD /P 15 0 R /Pg 3 0 R /K 0 >>" },
        { "tags.nested", "/K [16 0 R 17 0 R", "/K [0 17 0 R" },
        { "tags.nested", "/K [16 0 R 17 0 R", "/K [16 0 R << /S /Div /K [<< /S /Caption >>] >> 17 0 R" },
        { "tags.nested", "/Alt (A river)", "/Alt (A river) /K [<< /S /Caption >> << /S /Caption >>]" },
        { "tags.note-references", " /Ref [20 0 R]", string.Empty },
        { "tags.note-references", " /Ref [18 0 R]", string.Empty },
        { "tags.note-references", "/NoteType /Endnote", "/NoteType /Marginal" },
        { "tags.contents", " /Ref [16 0 R]", string.Empty },
        { "tags.lists", "/ListNumbering /Decimal", "/ListNumbering /None" },
        { "tags.lists", "/K [<< /S /Lbl >> 26 0 R]", "/Pg 3 0 R /K [<< /S /Lbl >> 26 0 R 7]" },
        { "tags.figures", "/Alt (A river)", string.Empty },
        { "links.to-elements", "31 0 R]", "[3 0 R /Fit]]" },
        { "links.to-elements", "/Dest (here)", "/Dest [3 0 R /Fit]" },
        { "links.to-elements", "/GoTo /D [3 0 R /Fit] /SD [16 0 R /Fit]", "/GoTo /D [3 0 R /Fit]" },
        { "annotations.in-structure", "/S /Link /NS 28 0 R", "/S /Span /NS 28 0 R" },
        { "annotations.order", "/Tabs /S", "/Tabs /R" },
    };

    [Fact]
    public void A_sound_file_keeps_every_rule()
    {
        Assert.Equal([], Broken(SoundFiles.ForPress, SoundFiles.Press));
        Assert.Equal([], Broken(SoundFiles.ForShop, SoundFiles.Shop));
        Assert.Equal([], Broken(SoundFiles.ForCover, SoundFiles.Cover));
        Assert.Equal([], Broken(SoundFiles.ForCover.With(("72 100 Td", "210.5 100 Td"), ("/MissingWidth 500", "/MissingWidth 200")), SoundFiles.Cover));
        Assert.Equal([], Broken(SoundFiles.ForDigital, SoundFiles.Digital));
        Assert.Equal([], Broken(SoundFiles.ForEar, SoundFiles.Ear));
        Assert.Equal([], Broken(SoundFiles.ForEar.With(("/S /Link /NS 28 0 R", "/S /Reference"), ("/Tabs /S", "/Tabs /A")), SoundFiles.Ear));
        Assert.Equal([], Broken(SoundFiles.ForEar.With(("<< /S /Figure", "<< /S /Bild /NS << /NS (https://example.org) /RoleMapNS << /Bild [/Figure 28 0 R] >> >>")), SoundFiles.Ear));
        var answers = PreflightChecker.Check(SoundFiles.ForPress.ToBytes(), SoundFiles.Press)!;
        Assert.All(answers, a => Assert.NotEqual(RuleOutcome.Unknown, a.Outcome));
        Assert.True(answers.Count(a => a.Outcome == RuleOutcome.Passed) > 30);
    }

    [Theory]
    [MemberData(nameof(PressFaults))]
    public void What_is_broken_for_a_press_breaks_its_rule_alone(string rule, string old, string changed)
    {
        var file = SoundFiles.ForPress.With((old, changed.Split('|')[0]));
        file = changed.Split('|') is [_, var other] ? file.With((other, "649]")) : file;
        Assert.Equal([rule], Broken(file, SoundFiles.Press));
    }

    [Theory]
    [MemberData(nameof(CoverFaults))]
    public void What_is_broken_on_a_cover_breaks_its_rule_alone(string rule, string old, string changed) =>
        Assert.Equal([rule], Broken(SoundFiles.ForCover.With((old, changed)), SoundFiles.Cover));

    [Theory]
    [InlineData(78, 300, "spine.pages")]
    [InlineData(79, 300, null)]
    [InlineData(null, 300, null)]
    [InlineData(78, 20, null)]
    public void Type_stands_on_spines_of_books_that_are_thick_enough(int? pages, int spine, string? broken)
    {
        var demands = SoundFiles.Cover with { CoverPages = pages, Spine = Length.FromPoints(spine) };
        Assert.Equal(broken is null ? [] : [broken], Broken(SoundFiles.ForCover, demands).Where(name => name.StartsWith("spine.", StringComparison.Ordinal)));
        var narrow = demands with { Receiver = demands.Receiver with { Rules = demands.Rules with { Cover = demands.Rules.Cover with { SpineTextPages = null, SpineTextWidth = Length.FromPoints(spine + 1) } } } };
        Assert.Equal(spine == 20 ? [] : ["spine.width"], Broken(SoundFiles.ForCover, narrow).Where(name => name.StartsWith("spine.", StringComparison.Ordinal)));
    }

    // A bar code lies in its area, and a ground covers it.
    [Theory]
    [InlineData("0 0 0 0.1 k 0 9 206 300 re f 0 0 0 0 k 136 19 60 40 re f 0 0 0 1 k 140 22 2 30 re f 150 22 3 30 re f")]
    [InlineData("0 0 0 0.1 k 196 19 5 40 re f")]
    public void What_lies_in_the_area_of_the_bar_code_or_covers_it_may(string painted) =>
        Assert.DoesNotContain("cover.barcode-area", Broken(SoundFiles.ForCover.With(("0 0 0 0.5 k", painted + " 0 0 0 0.5 k")), SoundFiles.Cover));

    [Theory]
    [MemberData(nameof(ShopFaults))]
    public void What_is_broken_for_a_shop_breaks_its_rule_alone(string rule, string old, string changed) =>
        Assert.Equal([rule], Broken(SoundFiles.ForShop.With((old, changed)), SoundFiles.Shop));

    [Theory]
    [MemberData(nameof(DigitalFaults))]
    public void What_is_broken_for_readers_breaks_its_rule_alone(string rule, string old, string changed) =>
        Assert.Equal([rule], Broken(SoundFiles.ForDigital.With((old, changed)), SoundFiles.Digital));

    [Theory]
    [MemberData(nameof(EarFaults))]
    public void What_is_broken_for_listeners_breaks_its_rule_alone(string rule, string old, string changed) =>
        Assert.Equal([rule], Broken(SoundFiles.ForEar.With((old, changed)), SoundFiles.Ear));

    [Fact]
    public void Each_rule_has_a_file_that_breaks_it()
    {
        var broken = PressFaults.Concat(CoverFaults).Concat(ShopFaults).Concat(DigitalFaults).Concat(EarFaults).Select(r => (string)r[0]).Append("encryption.none").Append("spine.pages").Append("spine.width");
        Assert.Equal(RuleBook.All.Select(r => r.Name).Order(StringComparer.Ordinal), broken.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_and_what_was_found_are_told_and_the_receivers_own_source_goes_before_the_clause()
    {
        var rules = SoundFiles.Press.Rules with { Sources = [KeyValuePair.Create("type", "https://example.org, 2026-11-29")] };
        var demands = SoundFiles.Press with { Receiver = SoundFiles.Press.Receiver with { Rules = rules } };
        var answer = PreflightChecker.Check(SoundFiles.ForPress.With(("/F1 10 Tf 0 g 72 110", "/F1 6 Tf 0 g 72 110")).ToBytes(), demands)!.Single(a => a.Outcome == RuleOutcome.Failed);
        Assert.Equal(("type.smallest", "type of 6 points, and 7 are the least", "https://example.org, 2026-11-29"), (answer.Name, answer.Found, answer.Source));
        Assert.Equal([2], answer.Pages);
    }

    [Fact]
    public void What_cannot_be_counted_is_said_to_be_unknown()
    {
        var file = SoundFiles.ForPress.With(("/ColorSpace /DeviceGray", "/ColorSpace /DeviceCMYK /Filter /DCTDecode"));
        var answer = PreflightChecker.Check(file.ToBytes(), SoundFiles.Press)!.Single(a => a.Name == "colors.ink-limit");
        Assert.Equal(RuleOutcome.Unknown, answer.Outcome);
    }

    [Theory]
    [InlineData("/G2 gs 0 0 0 1 k 72 100", "0.2 0 0 0 k 60 90 100 40 re f", null)]
    [InlineData("0 0 0 1 k 72 100", "0.2 0 0 0 k 60 90 100 40 re f", "overprint.black")]
    [InlineData("/G2 gs /G3 gs 0 0 0 1 k 72 100", "0.2 0 0 0 k 60 90 100 40 re f", "overprint.black")]
    [InlineData("/F1 12 Tf 0 g 72 100", "0.2 0 0 0 k 60 90 100 40 re f", null)]
    [InlineData("0.2 g 72 100", "0.2 0 0 0 k 60 90 100 40 re f", null)]
    [InlineData("0 g 72 100", "0 0 0 0.2 k 60 90 100 40 re f", null)]
    [InlineData("0 g 72 100", "0.2 0 0 0 k 60 90 100 40 re f 1 g 60 90 100 40 re f", null)]
    [InlineData("0 g 72 100", "0.2 0 0 0 k 60 90 100 40 re f 1 g 60 90 14 40 re f", "overprint.black")]
    [InlineData("0 g 72 100", "0.2 0 0 0 k 200 90 100 40 re f", null)]
    public void Small_black_type_is_to_lie_over_colours_beneath_it(string text, string beneath, string? broken)
    {
        var file = SoundFiles.ForPress.With(
            ("0 g 72 100 Td", text + ".0 Td"), ("/G2 << /OP true /OPM 1 >>", "/G2 << /OP true /OPM 1 >> /G3 << /OPM 0 >>"), ("0 0 0 0.5 k 300 0 141 50 re f", "0 0 0 0.5 k 300 0 141 50 re f " + beneath));
        Assert.Equal(broken is null ? [] : [broken], Broken(file, SoundFiles.Press));
    }

    [Fact]
    public void Names_of_rules_are_said_once() =>
        Assert.Equal(RuleBook.All.Count, RuleBook.All.Select(r => r.Name).Distinct().Count());

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.4\nnothing")]
    [InlineData("PK\u0003\u0004")]
    public void What_is_no_pdf_has_no_answers(string text) =>
        Assert.Null(PreflightChecker.Check(System.Text.Encoding.Latin1.GetBytes(text), SoundFiles.Press));

    [Fact]
    public void Forms_that_paint_each_other_come_to_an_end()
    {
        var file = SoundFiles.ForPress.With(
            ("/Im1 11 0 R", "/Im1 10 0 R"),
            ("<<>>\nstream\nnot looked into", "<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources 7 0 R >>\nstream\n/Im1 Do /Im1 Do"));
        var answers = PreflightChecker.Check(file.ToBytes(), SoundFiles.Press)!;
        Assert.Equal(RuleOutcome.Unknown, answers.Single(a => a.Name == "margins.outer").Outcome);
    }

    private static IEnumerable<string> Broken(HandMadePdf file, Demands demands) =>
        PreflightChecker.Check(file.ToBytes(), demands)!.Where(a => a.Outcome == RuleOutcome.Failed).Select(a => a.Name);
}
