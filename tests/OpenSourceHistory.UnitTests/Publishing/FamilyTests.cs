using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>What text is set in where a sheet declares no face, or not the one that it names.</summary>
public sealed class FamilyTests
{
    private const string Bundled = """
        @font-face { font-family: "EB Garamond"; src: url(text.ttf); }
        @font-face { font-family: "EB Garamond"; src: url(italic.ttf); font-style: italic; }
        @font-face { font-family: "Source Sans 3"; src: url(sans.ttf); }
        """;

    [Theory]
    [InlineData("p { font-family: 'EB Garamond' } h1 { font-family: 'Source Sans 3' }")]
    [InlineData("p { font-family: serif } h1 { font-family: sans-serif }")]
    [InlineData("p { margin: 0 }")]
    public void A_sheet_without_faces_finds_those_that_come_with_the_program(string css) => Assert.Empty(Build(css).Diagnostics);

    [Theory]
    [InlineData("body { font-family: Georgia, serif } p { font-family: Georgia } h1 { font-family: georgia, serif }", "Georgia", "EB Garamond")]
    [InlineData("body { font-family: Helvetica, sans-serif }", "Helvetica", "Source Sans 3")]
    [InlineData("p { font-family: Helvetica, 'Source Sans 3', Arial }", "Helvetica", "Source Sans 3")]
    public void A_family_that_nobody_has_is_told_once_with_what_stands_in(string css, string family, string standIn)
    {
        var finding = Assert.Single(Build(css, "# H\n\nText.").Diagnostics);

        Assert.Equal(("OSH2023", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Contains($"'{family}'", finding.Message, StringComparison.Ordinal);
        Assert.Contains($"{standIn} stands in", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_family_is_a_wish_behind_one_that_is_there_unless_it_is_misspelt()
    {
        Assert.Empty(Build("p { font-family: 'EB Garamond', Georgia, serif }").Diagnostics);
        Assert.Contains("Source Sans 3", Assert.Single(Build("p { font-family: 'EB Garamond', 'Source Sons 3' }").Diagnostics).Hints[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p { margin: 0 }", "Text **bold** and **more**.", "3:6: The font 'EB Garamond' has no bolder face")]
    [InlineData("p { font-family: 'Source Sans 3' }", "Text *italic* and *more*.", "3:6: The font 'Source Sans 3' has no italic face")]
    [InlineData("p { font-family: 'Source Sans 3' }", "***Both***.", "3:1: The font 'Source Sans 3' has no italic face|3:2: The font 'Source Sans 3' has no bolder face")]
    [InlineData("strong { font-weight: inherit }", "Text **bold**.", "")]
    [InlineData("p { margin: 0 }", "Text *italic*.", "")]
    [InlineData("strong { color: red }", "Text **bold**.", "")]
    [InlineData("strong { font-variant-caps: small-caps }", "Text **bold**.", "")]
    [InlineData("strong { font-family: 'Source Sans 3' }", "Text **bold**.", "")]
    [InlineData("strong { text-decoration: underline }", "Text **bold**.", "")]
    public void Emphasis_that_looks_like_the_rest_is_told_once_a_family(string css, string text, string expected)
    {
        var findings = Build(css, "# H\n\n" + text).Diagnostics;

        Assert.All(findings, f => Assert.Equal(("OSH3107", Severity.Warning), (f.Code, f.Severity)));
        Assert.Equal(expected, string.Join('|', findings.Select(f => $"{f.Span.Position.Line}:{f.Span.Position.Column}: {f.Message[..f.Message.IndexOf(':', StringComparison.Ordinal)]}")));
    }

    [Theory]
    [InlineData("*强调*", Severity.Information)]
    [InlineData("**强调**", Severity.Warning)]
    public void That_Han_characters_have_no_italic_is_for_information(string text, Severity expected)
    {
        var findings = Build("@font-face { font-family: Song; src: url(song.ttf) } body { font-family: Song }", "# H\n\n文字" + text + "。").Diagnostics;
        Assert.Equal(("OSH3107", expected), findings.Select(f => (f.Code, f.Severity)).Single());
    }

    [Theory]
    [InlineData("[直す]{lang=ja} and [直]{lang=ja}.", "ja")]
    [InlineData("[直]{lang=ko}.", "ko")]
    [InlineData("[直]{lang=zh-Hant}, [骨]{lang=ja}.", "zh-Hant|ja")]
    [InlineData("[直]{lang=zh-Hans}, [直]{lang=zh}, 直 and [がな]{lang=ja}.", "")]
    public void Han_signs_in_the_forms_of_another_language_are_told_once_a_language(string text, string languages)
    {
        var findings = Build("@font-face { font-family: Song; src: url(song.ttf) } body { font-family: 'EB Garamond', Song }", "# H\n\n" + text).Diagnostics;

        Assert.All(findings, f => Assert.Equal(("OSH3108", 3), (f.Code, f.Span.Position.Line)));
        Assert.All(findings, f => Assert.Equal(f.Message.Contains("zh-Hant", StringComparison.Ordinal) ? Severity.Information : Severity.Warning, f.Severity));
        Assert.Equal(languages, string.Join('|', findings.OrderBy(f => f.Span.Start).Select(f => f.Message.Split('“', '”')[1])));
    }

    // The face without its table of language systems; its code pages are those of Japan and of simplified Chinese.
    [Theory]
    [InlineData("ja", 0)]
    [InlineData("zh-Hans", 0)]
    [InlineData("zh-Hant", 1)]
    [InlineData("ko", 1)]
    public void A_face_that_names_no_language_is_asked_for_its_code_pages(string language, int count) =>
        Assert.Equal(count, Build("@font-face { font-family: Plain; src: url(plain.ttf) } body { font-family: Plain }", $"# H\n\n[直]{{lang={language}}}").Diagnostics.Count);

    [Fact]
    public void Characters_of_a_script_that_no_face_has_are_told_once_a_file()
    {
        var findings = Build("p { margin: 0 }", "# H\n\nবাংলা ভাষা\n\nবাংলা and አማርኛ.").Diagnostics;

        Assert.Equal(["3:1", "5:11"], findings.Select(f => $"{f.Span.Position.Line}:{f.Span.Position.Column}"));
        Assert.All(findings, f => Assert.Equal(("OSH3103", Severity.Warning), (f.Code, f.Severity)));
        Assert.Contains("more places like it in this file (characters of the Bengali script)", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("Ethiopic", findings[1].Message, StringComparison.Ordinal);
    }

    private static BuildReport Build(string css, string chapter = "# H\n\nText with *emphasis*.")
    {
        var workspace = new MemoryWorkspace()
            .With("book/book.yaml", "title: T\nstyle: own.css\nbody: [c.md]\neditions:\n  print: {format: pdf, output: x.pdf, profile: screen}\n")
            .With("book/c.md", chapter)
            .With("book/own.css", css)
            .With("book/song.ttf", Font("noto-serif-sc", "NotoSerifSC-Regular.ttf"))
            .With("book/plain.ttf", WithoutSystems(Font("noto-serif-sc", "NotoSerifSC-Regular.ttf")))
            .With("program/book.css", Bundled)
            .With("program/text.ttf", Font("eb-garamond", "EBGaramond-Regular.ttf"))
            .With("program/italic.ttf", Font("eb-garamond", "EBGaramond-Italic.ttf"))
            .With("program/sans.ttf", Font("source-sans-3", "SourceSans3-Regular.ttf"));
        return BookBuilder.Build(new BuildRequest("book", [], "out", "program/book.css"), workspace, null);
    }

    private static byte[] Font(string folder, string file) => File.ReadAllBytes(Repository.PathOf("styles", "fonts", folder, file));

    private static byte[] WithoutSystems(byte[] font)
    {
        "GONE"u8.CopyTo(font.AsSpan(font.AsSpan().IndexOf("GSUB"u8)));
        return font;
    }
}
