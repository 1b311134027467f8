using CsCheck;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Fonts;

public sealed class ItemizationTests
{
    private static readonly ValueList<string> s_families = [BookFonts.Serif, BookFonts.Chinese];

    [Fact]
    public void A_face_is_used_for_its_range_of_characters_and_faces_of_one_kind_share_them_out()
    {
        var serif = Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf");
        var sans = Repository.PathOf("styles", "fonts", "source-sans-3", "SourceSans3-Regular.ttf");
        var library = FontLibrary.Create(
            [
                new FontDeclaration("Figures", sans, 400, false, SourceSpan.None) { Range = [new('0', '9')] },
                new FontDeclaration("Text", serif, 400, false, SourceSpan.None),
                new FontDeclaration("Both", serif, 400, false, SourceSpan.None),
                new FontDeclaration("Both", sans, 400, false, SourceSpan.None) { Range = [new('a', 'c')] },
            ],
            new DiskWorkspace(null));

        Assert.Equal("Text[ab ] Figures[12] Text[ cd]", Show(library, "ab 12 cd", ["Figures", "Text"]));
        Assert.Equal([sans, serif], library.Itemize("abcd", ["Both"], 400, false).Select(r => r.Face.Path));
    }

    private static string Show(FontLibrary library, string text, ValueList<string> families) =>
        string.Join(' ', library.Itemize(text, families, 400, false).Select(r => $"{r.Face.Family}[{text.Substring(r.Start, r.Length)}]"));

    [Fact]
    public void Runs_tile_any_text()
    {
        var pieces = Gen.OneOf<string>(
            "a", "Word ", " ", "，", "“", "”", "开源", "é", "e\u0301", "\u0301", "\u200D", "\uFE0F", "👩‍💻", "✅", "\uD83D", "\uDE80", "\t", "\n", "\u00AD", "🇨🇳", "\uE000", "한", "ا");
        pieces.Array[0, 12].Sample(
            parts =>
            {
                var text = string.Concat(parts);
                foreach (var language in new[] { "en", "zh-Hans" })
                {
                    var at = 0;
                    foreach (var run in BookFonts.Library.Itemize(text, s_families, 400, false, language))
                    {
                        Assert.Equal(at, run.Start);
                        Assert.True(run.Length > 0);
                        at += run.Length;
                    }

                    Assert.Equal(text.Length, at);
                }
            },
            iter: 2000);
    }

    [Fact]
    public void A_run_without_missing_characters_shapes_without_notdef()
    {
        var pieces = Gen.OneOf<string>(
            "Word ", " ", "，", "“", "开源", "é", "e\u0301", "x\u0323\u0301", "👩‍💻", "✅", "\u00AD", "🇨🇳", "한국", "عرب", "\u2009", "\u2011", "1️⃣", "\u0347", "→", "ﬁ");
        pieces.Array[1, 8].Sample(
            parts =>
            {
                var text = string.Concat(parts);
                foreach (var run in BookFonts.Library.Itemize(text, s_families, 400, false).Where(r => !r.IsMissing))
                {
                    var glyphs = TextShaper.Shape(run.Face, text, run.Start, run.Length, new ShapingOptions("en", []));
                    Assert.DoesNotContain(glyphs, g => g.GlyphId == 0);
                }
            },
            iter: 500);
    }

    [Theory]
    [InlineData("plain text, nothing else", "en", "EB Garamond:plain text, nothing else")]
    [InlineData("Huawei (华为), Shenzhen", "en", "EB Garamond:Huawei (|Noto Serif SC:华为|EB Garamond:), Shenzhen")]
    [InlineData("said 开源 and 自由 too", "en", "EB Garamond:said |Noto Serif SC:开源|EB Garamond: and |Noto Serif SC:自由|EB Garamond: too")]
    [InlineData("开源 自由", "zh", "Noto Serif SC:开源 自由")]
    [InlineData("他说：“开源——自由……”。", "zh-Hans", "Noto Serif SC:他说：“开源——自由……”。")]
    [InlineData("他说“好”", "en", "Noto Serif SC:他说|EB Garamond:“|Noto Serif SC:好|EB Garamond:”")]
    [InlineData("“", "zh", "Noto Serif SC:“")]
    [InlineData("《", "zh-Hant", "Noto Serif SC:《")]
    [InlineData("“Linux”……", "zh", "Noto Serif SC:“|EB Garamond:Linux|Noto Serif SC:”……")]
    [InlineData("Torvalds’s", "zh", "EB Garamond:Torvalds’s")]
    [InlineData("“", "en", "EB Garamond:“")]
    [InlineData("the “开” here", "zh", "EB Garamond:the |Noto Serif SC:“开”|EB Garamond: here")]
    [InlineData("go 🚀 now", "en", "EB Garamond:go |Noto Emoji:🚀|EB Garamond: now")]
    [InlineData("love ❤️", "en", "EB Garamond:love |Noto Emoji:❤️")]
    [InlineData("love ❤", "en", "EB Garamond:love |Source Sans 3:❤")]
    [InlineData("cafe\u0301", "en", "EB Garamond:cafe\u0301")]
    public void Text_is_cut_by_face(string text, string language, string expected)
    {
        var runs = BookFonts.Library.Itemize(text, s_families, 400, italic: false, language);

        var shown = string.Join('|', runs.Select(r => $"{r.Face.Family}:{text.Substring(r.Start, r.Length)}"));
        Assert.Equal(expected, shown);
    }

    [Fact]
    public void Emoji_sequences_stay_whole()
    {
        const string Text = "👩‍💻👍🏽🇨🇳";

        var run = Assert.Single(BookFonts.Library.Itemize(Text, s_families, 400, italic: false));
        var glyphs = TextShaper.Shape(run.Face, Text, 0, Text.Length, new ShapingOptions("en", []));

        Assert.Equal("Noto Emoji", run.Face.Family);
        Assert.Equal(3, glyphs.Select(g => g.Cluster).Distinct().Count());
    }

    [Fact]
    public void A_character_that_no_face_has_is_missing_alone()
    {
        var runs = BookFonts.Library.Itemize("a\uE123b", s_families, 400, italic: false);

        Assert.Equal([(0, 1, false), (1, 1, true), (2, 1, false)], runs.Select(r => (r.Start, r.Length, r.IsMissing)));
        Assert.Equal(BookFonts.Serif, runs[1].Face.Family);
    }

    [Fact]
    public void Fallback_keeps_weight_and_slant_where_it_can()
    {
        var runs = BookFonts.Library.Itemize("文A", [BookFonts.Chinese, BookFonts.Serif], 700, italic: true);

        Assert.Equal(BookFonts.Chinese, runs[0].Face.Family);
        Assert.True(BookFonts.Library.Itemize("A→", [BookFonts.Sans], 600, italic: false)[0].Face.Weight == 600);
    }

    [Fact]
    public void Text_without_any_declared_face_is_all_missing()
    {
        var library = FontLibrary.Create([], new MemoryWorkspace());

        var run = Assert.Single(library.Itemize("abc", [BookFonts.Serif], 400, italic: false));

        Assert.True(run.IsMissing);
        Assert.Equal(3, TextShaper.Shape(run.Face, "abc", 0, 3, new ShapingOptions("en", [])).Count);
    }
}
