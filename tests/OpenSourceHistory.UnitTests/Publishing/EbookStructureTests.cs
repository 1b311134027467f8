using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>How an e-book is ordered and what it says of its parts: contents, landmarks, index, kinds of text.</summary>
public sealed partial class EbookStructureTests
{
    private const string Parts = "front: [title-page, contents]\nbody: [p.md, {part: One}, a.md, {part: Two}, b.md, e.md]\nback: [notes, index]\nnotes: {placement: book}";

    [Theory]
    [InlineData("", "format: epub", 2)]
    [InlineData("contents: {depth: 3}", "format: epub", 3)]
    [InlineData("contents: {depth: 1}", "format: epub", 1)]
    [InlineData("contents: {depth: 1}", "format: epub, contents: {depth: 3}", 3)]
    [InlineData("contents: {depth: 3}", "format: epub, receiver: kindle", 2)]
    public void Contents_go_as_deep_as_is_asked_and_the_shop_shows(string book, string edition, int levels)
    {
        var files = Build("body: [a.md]\nfront: [contents]\n" + book, edition);
        Assert.Equal(levels, LevelsOf(files["nav.xhtml"]));
        Assert.Contains($"name=\"dtb:depth\" content=\"{levels}\"", files["toc.ncx"], StringComparison.Ordinal);
        Assert.Equal(levels == 1, !files["nav.xhtml"].Contains(">Section<", StringComparison.Ordinal));
        Assert.Equal(levels > 2, files["nav.xhtml"].Contains("toc-3", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("format: epub", 3)]
    [InlineData("format: epub, receiver: kobo", 3)]
    [InlineData("format: epub, receiver: kindle", 2)]
    public void Chapters_stand_below_their_part_and_what_belongs_to_none_beside_it(string edition, int levels)
    {
        var files = Build(Parts, edition);
        Assert.Equal(levels, LevelsOf(files["nav.xhtml"]));
        var navigation = Markup().Replace(files["nav.xhtml"][..files["nav.xhtml"].IndexOf("landmarks", StringComparison.Ordinal)], m => m.Groups[1].Success ? $"<{m.Groups[1].Value}>" : string.Empty);
        Assert.Matches("Prologue</li><li>One<ol><li>Lamps(<ol>.*?</ol>)?</li></ol></li><li>Two<ol><li>Boats</li></ol></li><li>Epilogue</li>", navigation);
        Assert.Contains("<ol class=\"chapters\">", files["nav.xhtml"], StringComparison.Ordinal);
    }

    [Fact]
    public void All_kinds_of_parts_that_a_book_has_are_landmarks()
    {
        var files = Build(Parts, "format: epub");
        var landmarks = LandmarkType().Matches(files["nav.xhtml"][files["nav.xhtml"].IndexOf("\"landmarks\"", StringComparison.Ordinal)..]).Select(m => m.Groups[1].Value);
        Assert.Equal(["cover", "toc", "bodymatter", "titlepage", "endnotes"], landmarks);
    }

    [Fact]
    public void Old_readers_find_the_same_places_in_a_guide()
    {
        var files = Build(Parts, "format: epub");
        var guide = Regex.Matches(files["package.opf"][files["package.opf"].IndexOf("</spine>", StringComparison.Ordinal)..], "<reference type=\"([^\"]+)\" title=\"[^\"]+\" href=\"([^\"]+)\"");
        Assert.Equal(["cover", "toc", "text", "title-page", "notes"], guide.Select(m => m.Groups[1].Value));
        Assert.All(guide, place => Assert.Contains(place.Groups[2].Value, files.Keys));
    }

    [Fact]
    public void A_title_page_has_a_name_a_heading_and_all_who_made_the_book()
    {
        var files = Build("front: [half-title, title-page, copyright-page, dedication.md]\nbody: [x.md]\nsubtitle: A Tale\ndate: 2026-11-20", "format: epub", people: ", {name: Bo Li, roles: [trl]}, {name: Cy Young, roles: [ill, oth]}, {name: Ed Ray, roles: [prt]}");
        Assert.Contains("epub:type=\"titlepage\" aria-label=\"Title page\"", files["title-page.xhtml"], StringComparison.Ordinal);
        Assert.Contains("<title>Title page</title>", files["title-page.xhtml"], StringComparison.Ordinal);
        Assert.Contains("epub:type=\"halftitlepage\" aria-label=\"Half title\"", files["half-title.xhtml"], StringComparison.Ordinal);
        Assert.Contains("epub:type=\"copyright-page\" aria-label=\"Copyright\"", files["copyright-page.xhtml"], StringComparison.Ordinal);
        Assert.Contains("role=\"doc-dedication\" aria-label=\"Dedication\"", files["dedication.xhtml"], StringComparison.Ordinal);
        Assert.Contains("<p class=\"book-title\" epub:type=\"title\" role=\"heading\" aria-level=\"1\">Lamps</p>", files["title-page.xhtml"], StringComparison.Ordinal);
        Assert.Contains("<p class=\"book-subtitle\" epub:type=\"subtitle\" role=\"doc-subtitle\">A Tale</p>", files["title-page.xhtml"], StringComparison.Ordinal);
        Assert.Equal(["Translated by Bo Li", "Illustrated by Cy Young"], Regex.Matches(files["title-page.xhtml"], "book-contributor\">([^<]*)<").Select(m => m.Groups[1].Value));
    }

    [Theory]
    [InlineData("en", "2026-11-20", "November 20, 2026")]
    [InlineData("en-GB", "2026-11-20", "20 November 2026")]
    [InlineData("de", "2026-11", "November 2026")]
    [InlineData("zh-Hans", "2026-11-20", "2026年11月20日")]
    [InlineData("fr", "2026", "2026")]
    public void The_date_on_a_title_page_is_printed_as_its_language_prints_it(string language, string date, string printed) =>
        Assert.Contains($"<p class=\"book-date\">{printed}</p>", Build($"front: [title-page]\nbody: [x.md]\ndate: {date}", "format: epub", language: language)["title-page.xhtml"].Replace('\u00A0', ' '), StringComparison.Ordinal);

    [Fact]
    public void A_title_of_the_authors_own_that_is_a_heading_stays_one()
    {
        var page = Build("front: [t.md]\nbody: [x.md]", "format: epub")["t.xhtml"];
        Assert.Matches("<h1 [^>]*epub:type=\"title\">Lamps</h1>", page);
    }

    [Fact]
    public void Terms_refer_to_the_glossary()
    {
        var files = Build("body: [x.md]\nback: [glossary]\nglossary: g.yaml\nterms: {gloss: none}", "format: epub", "A [lamp]{.term} here.");
        Assert.Contains("<a class=\"term\" href=\"glossary.xhtml#term-lamp\" epub:type=\"glossref\" role=\"doc-glossref\">lamp</a>", files["x.xhtml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Text_before_the_first_heading_of_a_file_does_not_keep_its_chapters_together()
    {
        var files = Build("body: [o.md]", "format: epub");
        Assert.Equal(["one", "two"], files.Keys.Where(k => k is "one.xhtml" or "two.xhtml").Select(k => k[..^6]).Order(StringComparer.Ordinal));
        Assert.Contains("Intro.", files["o.xhtml"], StringComparison.Ordinal);
    }

    [Fact]
    public void Endnotes_are_a_list() => Assert.Equal(1, Regex.Count(Build(Parts, "format: epub")["notes.xhtml"], "role=\"list\">\\s*<div [^>]*role=\"listitem\""));

    [Theory]
    [InlineData("pages: none", "Prologue")]
    [InlineData("pages: print", "[0-9]+")]
    public void The_index_names_printed_pages_where_they_are_listed(string edition, string first)
    {
        var files = Build(Parts + "\ndate: 2026", "format: epub, " + edition + "}, print: {format: pdf, profile: print");
        var index = files["index.xhtml"];
        var url = Regex.Match(index, $"href=\"([^\"]+)#([^\"]+)\" epub:type=\"index-locator\">{first}</a>");
        Assert.True(url.Success, index);
        Assert.Contains($"id=\"{url.Groups[2].Value}\"", files[url.Groups[1].Value], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("::: epigraph\nSo.\n:::", "<div class=\"epigraph\" epub:type=\"epigraph\" role=\"doc-epigraph\">", false)]
    [InlineData("::: letter\nSo.\n:::", "<div class=\"letter\" epub:type=\"z3998:letter\">", true)]
    [InlineData("::: signature\nSo.\n:::", "<div class=\"signature\" epub:type=\"z3998:signature\">", true)]
    [InlineData("| Roses\n| Red", "<div class=\"line-block\" epub:type=\"z3998:verse\">", true)]
    [InlineData("*so*", "<em>so</em>", false)]
    [InlineData("[*Erebus*]{.ship}", "<span class=\"ship\" epub:type=\"se:name.vessel.ship\"><i>Erebus</i></span>", true)]
    [InlineData("*[mot juste]{lang=fr}*", "<i><span xml:lang=\"fr\" lang=\"fr\">mot juste</span></i>", false)]
    public void Kinds_of_text_are_told(string markdown, string expected, bool needsPrefix)
    {
        var page = Build("body: [x.md]", "format: epub", markdown)["x.xhtml"];
        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.Equal(needsPrefix, page.Contains("epub:prefix=\"z3998: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_for_emphasis_hold_for_what_is_slanted_by_custom()
    {
        var sheet = Build("body: [x.md]", "format: epub", "[*Erebus*]{.ship} and *so*", "em { letter-spacing: 1px } span > em { color: #123456 }")["styles/book.css"];
        Assert.Matches(@"em,\s+i\s+\{[^}]*letter-spacing: 1px", sheet);
        Assert.Contains("span > i", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("span > em", sheet, StringComparison.Ordinal);
    }

    private static int LevelsOf(string navigation)
    {
        var (depth, most) = (0, 0);
        foreach (Match tag in ListTag().Matches(navigation[..navigation.IndexOf("\"landmarks\"", StringComparison.Ordinal)]))
        {
            depth += tag.Value[1] == '/' ? -1 : 1;
            most = Math.Max(most, depth);
        }

        return most;
    }

    private static Dictionary<string, string> Build(string yaml, string edition, string text = "", string css = "", string people = "", string language = "en")
    {
        var files = new MemoryWorkspace()
            .With("b/book.yaml", $"title: Lamps\nlanguage: {language}\nstyle: s.css\ncontributors: [{{name: Ada Writer, roles: [aut]}}{people}]\n{yaml}\neditions: {{ebook: {{output: t.epub, {edition}}}}}\n")
            .With("b/p.md", "# Prologue\n\nA [lamp]{.index} and[^1] more.\n\n[^1]: A note.\n")
            .With("b/a.md", "# Lamps\n\n## Section\n\n### Small\n\nText.\n")
            .With("b/b.md", "# Boats\n\nText.\n")
            .With("b/e.md", "# Epilogue {.epilogue}\n\nText.\n")
            .With("b/dedication.md", "To all.\n")
            .With("b/t.md", "# Lamps {.book-title}\n")
            .With("b/o.md", "Intro.\n\n# One\n\na\n\n# Two\n\nb\n")
            .With("b/g.yaml", "- {term: lamp, definition: A light.}\n")
            .With("b/x.md", "# X\n\n" + text + "\n")
            .With("b/s.css", "@font-face { font-family: x; src: url('f.ttf') } html { font-family: x } " + css)
            .With("b/f.ttf", File.ReadAllBytes(Repository.PathOf("styles", "fonts", "eb-garamond", "EBGaramond-Regular.ttf")));
        var report = BookBuilder.Build(new BuildRequest("b", ["ebook"], "out", "b/s.css"), files, null);
        Assert.Equal([], report.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()));
        using var archive = new ZipArchive(new MemoryStream(files.ReadAllBytes("out/t.epub")));
        return archive.Entries.Where(e => e.FullName.StartsWith("EPUB/", StringComparison.Ordinal)).ToDictionary(e => e.FullName["EPUB/".Length..], e =>
        {
            using var reader = new StreamReader(e.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        });
    }

    [GeneratedRegex("</?ol")]
    private static partial Regex ListTag();

    [GeneratedRegex("<a epub:type=\"([a-z-]+)\"")]
    private static partial Regex LandmarkType();

    // Leaves lists and their items without attributes.
    [GeneratedRegex(@"<(/?(?:ol|li))[^>]*>|<[^>]*>|\s*\n\s*")]
    private static partial Regex Markup();
}
