using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Fonts.OpenType;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Fonts;

public sealed class FontFileTests
{
    private const string Typographic = "–—‘’“”‚„…«»‹›†‡§¶•·′″−×÷°©®™€£½ﬁﬂ\u2010\u2011\u00A0";

    public static TheoryData<string, int, bool> TextFaces => new()
    {
        { BookFonts.Serif, 400, false }, { BookFonts.Serif, 400, true }, { BookFonts.Serif, 500, false }, { BookFonts.Serif, 600, false },
        { BookFonts.Serif, 600, true }, { BookFonts.Serif, 700, false }, { BookFonts.Serif, 700, true },
        { BookFonts.Sans, 400, false }, { BookFonts.Sans, 400, true }, { BookFonts.Sans, 600, false },
    };

    [Theory]
    [MemberData(nameof(TextFaces))]
    public void Text_faces_have_every_typographic_character(string family, int weight, bool italic)
    {
        var face = BookFonts.Library.Match(family, weight, italic)!;

        Assert.Equal((weight, italic), (face.Weight, face.IsItalic));
        Assert.DoesNotContain(Typographic, c => face.GlyphOf(c) == 0);
    }

    [Theory]
    [InlineData(400, false)]
    [InlineData(400, true)]
    [InlineData(600, false)]
    [InlineData(700, true)]
    public void The_serif_has_small_capitals_and_all_figures(int weight, bool italic)
    {
        var face = BookFonts.SerifFace(weight, italic);

        Assert.Superset(new HashSet<string> { "smcp", "c2sc", "onum", "lnum", "pnum", "tnum", "sups", "liga", "kern" }, face.Features.ToHashSet());
    }

    [Fact]
    public void Every_shipped_face_may_be_embedded_and_subset() =>
        Assert.All(BookFonts.Library.Faces, f => Assert.True(f.Rights.AllowsSubsetting && f.GlyphCount > 0, f.ToString()));

    [Fact]
    public void Shipped_fonts_weigh_less_than_15_megabytes() =>
        Assert.True(new DirectoryInfo(Repository.PathOf("styles", "fonts")).EnumerateFiles("*", SearchOption.AllDirectories).Sum(f => f.Length) < 15_000_000);

    [Theory]
    [InlineData("The quick brown fox – “naïve” Łódź")]
    [InlineData("Ελληνικά и кириллица")]
    [InlineData("开源软件的历史，自由軟體運動。《大教堂与集市》")]
    [InlineData("ソースコードを公開する")]
    [InlineData("한국어 العربية עברית हिन्दी ไทย Tiếng Việt")]
    [InlineData("✅ 🚀 ❌ ⭐ 👩‍💻 1️⃣ 🇨🇳 ✔️ ⚠️ 👍🏽")]
    [InlineData("→ ⇒ ↦ ∀ ∈ ≤ ∞ √ ⌘ ⏎ ■ ▸ ├── └── █ ░ ① ❶ ⠿ 𝒳")]
    public void Common_characters_of_foreign_texts_have_a_face(string text) =>
        Assert.DoesNotContain(BookFonts.Library.Itemize(text, [BookFonts.Serif], 400, italic: false), r => r.IsMissing);

    [Fact]
    public void Metrics_are_those_of_the_tables()
    {
        var metrics = BookFonts.SerifFace().Metrics;

        Assert.Equal(1000, metrics.UnitsPerEm);
        Assert.InRange(metrics.CapHeight, 640, 660);
        Assert.InRange(metrics.XHeight, 380, 410);
        Assert.True(metrics.Ascent > metrics.CapHeight && metrics.Descent < 0 && metrics.UnderlinePosition < 0);
        Assert.True(BookFonts.SerifFace(italic: true).Metrics.ItalicAngle < 0);
    }

    [Fact]
    public void A_face_knows_its_names_and_outlines()
    {
        var face = BookFonts.SerifFace(700);

        Assert.Equal("EBGaramond-Bold", face.PostScriptName);
        Assert.Equal(OutlineFormat.TrueType, face.Format);
        Assert.Empty(face.OutlineOf(face.GlyphOf(' ')));
        var outline = face.OutlineOf(face.GlyphOf('o'));
        Assert.Equal(2, outline.Count(c => c.Verb == PathVerb.MoveTo));
        Assert.Equal(2, outline.Count(c => c.Verb == PathVerb.Close));
        Assert.InRange(outline.Max(c => c.Y), face.Metrics.XHeight - 10, face.Metrics.XHeight + 40);
    }

    [Fact]
    public void Unusable_files_are_reported_once_needed_and_passed_over()
    {
        var good = Repository.PathOf("styles", "fonts", "source-code-pro", "SourceCodePro-Regular.ttf");
        var workspace = new MemoryWorkspace().With("broken.ttf", "not a font").With("good.ttf", new DiskWorkspace(null).ReadAllBytes(good));
        var library = FontLibrary.Create(
            [
                new FontDeclaration("Book", "absent.ttf", 400, false, SourceSpan.None),
                new FontDeclaration("Book", "broken.ttf", 600, false, SourceSpan.None),
                new FontDeclaration("Book", "good.ttf", 700, false, SourceSpan.None),
            ],
            workspace);
        Assert.Empty(library.Findings);

        var face = library.Match("Book", 400, italic: false);

        Assert.Equal("good.ttf", face?.Path);
        Assert.Equal(["OSH3101", "OSH3102"], library.Findings.Select(d => d.Code).Order(StringComparer.Ordinal));
        Assert.All(library.Findings, d => Assert.Equal(Severity.Error, d.Severity));
    }

    [Fact]
    public void Damaged_fonts_never_throw()
    {
        var bytes = new DiskWorkspace(null).ReadAllBytes(Repository.PathOf("styles", "fonts", "source-code-pro", "SourceCodePro-Italic.ttf"));
        var random = new Random(7);
        for (var round = 0; round < 40; round++)
        {
            var damaged = round % 2 == 0 ? bytes[..random.Next(bytes.Length)] : (byte[])bytes.Clone();
            for (var i = 0; round % 2 == 1 && i < 200; i++)
            {
                damaged[random.Next(i < 100 ? 600 : damaged.Length)] = (byte)random.Next(256);
            }

            var library = FontLibrary.Create(
                [new FontDeclaration("F", "f.ttf", 400, false, SourceSpan.None)], new MemoryWorkspace().With("f.ttf", damaged));
            foreach (var run in library.Itemize("Hello fi", ["F"], 400, false))
            {
                var glyphs = TextShaper.Shape(run.Face, "Hello fi", run.Start, run.Length, new ShapingOptions("en", []));
                Assert.All(glyphs, g => run.Face.OutlineOf(g.GlyphId));
                Assert.NotNull(run.Face.PostScriptName);
            }
        }
    }

    [Fact]
    public void A_face_tells_whom_it_is_owed_to() => Assert.Equal(
        new FontCredits(
            "Georg Duffner and Octavio Pardo",
            "Georg Duffner",
            "This Font Software is licensed under the SIL Open Font License, Version 1.1. This license is available with a FAQ at: https://openfontlicense.org",
            "https://openfontlicense.org"),
        BookFonts.SerifFace().Credits);
}
