using System.Text;
using System.Text.Json;
using OpenSourceHistory.Preview.Answers;
using OpenSourceHistory.Preview.Drawing;
using OpenSourceHistory.Preview.Editors;
using OpenSourceHistory.Preview.Sessions;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Preview;

/// <summary>What a preview knows of the builds that it shows.</summary>
public sealed class PreviewVersionTests
{
    private const string Filler = "Words of a paragraph that is long enough to be broken into some lines by whoever sets it, and then again some more of them.";

    [Fact]
    public async Task A_page_is_outlines_by_name_and_runs_with_their_places()
    {
        using var file = new PreviewedFile("# One\n\nTo be, or *not*.\n");
        var version = await file.Build();
        var index = version.Pages.Index().First(p => PageHas(p.Item, "To be")).Index;
        var drawn = PageSvg.Draw(version.PageAt(index, showsLayout: false), file.Session.Glyphs, file.Session.Sources, _ => "picture");
        Snapshot.Match("page", drawn.Svg.Replace("><", ">\n<", StringComparison.Ordinal));
        Assert.All(drawn.Glyphs, name => Assert.StartsWith("M", file.Session.Glyphs.Find(name), StringComparison.Ordinal));
        Assert.Contains("data-s=\"0:3:1\"", drawn.Svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_pages_that_look_otherwise_are_changed()
    {
        using var file = new PreviewedFile(Chapters(6));
        await file.Build();
        var same = await file.Build();
        Assert.DoesNotContain(same.Matches, m => m.IsChanged);
        var edited = await file.Build(Chapters(6).Replace("paragraph 4", "Paragraph the fourth", StringComparison.Ordinal));
        var changed = edited.Matches.Index().Where(m => m.Item.IsChanged).Select(m => m.Index);
        var page = Assert.Single(changed);
        Assert.True(PageHas(edited.Pages[page], "Paragraph the fourth"));
    }

    [Fact]
    public async Task Words_that_change_are_ahead_of_the_whole_build_which_is_compared_with_the_one_before()
    {
        using var file = new PreviewedFile(Chapters(6));
        await file.Build();
        var first = await file.Build();
        File.WriteAllText(file.Path, Chapters(6).Replace("paragraph 4", "Paragraph the fourth", StringComparison.Ordinal));
        Assert.True(file.Session.BuildAhead());
        var ahead = file.Session.Current!;
        using var changes = JsonDocument.Parse(StateAnswer.Of(file.Session, first.Number));
        var whole = await file.Build();
        using var nothing = JsonDocument.Parse(StateAnswer.Of(file.Session, ahead.Number));
        Assert.Equal((false, true), (ahead.Book.IsSettled, whole.Book.IsSettled));
        var page = Assert.Single(changes.RootElement.GetProperty("pages").EnumerateArray()).GetProperty("index").GetInt32();
        Assert.True(PageHas(ahead.Pages[page], "Paragraph the fourth"));
        Assert.False(changes.RootElement.TryGetProperty("findings", out _));
        Assert.Equal(ahead.Fingerprints, whole.Fingerprints);
        Assert.Equal([page], whole.Matches.Index().Where(m => m.Item.IsChanged).Select(m => m.Index));
        Assert.Empty(nothing.RootElement.GetProperty("pages").EnumerateArray());
        Assert.True(nothing.RootElement.TryGetProperty("findings", out _));
        Assert.False(file.Session.BuildAhead());
    }

    [Fact]
    public async Task What_is_on_a_page_leads_to_the_line_where_it_stands_now()
    {
        using var file = new PreviewedFile(Chapters(6));
        var first = await file.Build();
        var second = await file.Build("\n\n" + Chapters(6));
        var (page, item) = Find(first, "paragraph 4");
        Assert.Equal(first.Fingerprints[page], second.Fingerprints[page]);
        var answers = new PreviewAnswers(file.Session, EditorCommand.Parse("true {file}")!);
        Assert.Equal(LineAt(second.Number) - 2, LineAt(first.Number));

        int LineAt(int version)
        {
            var asked = new Dictionary<string, string> { ["version"] = $"{version}", ["page"] = $"{page}", ["item"] = $"{item}" };
            using var said = JsonDocument.Parse(answers.Open(asked.GetValueOrDefault)!.Body);
            return said.RootElement.GetProperty("line").GetInt32();
        }
    }

    [Fact]
    public async Task A_page_that_looks_as_it_did_is_not_drawn_for_who_has_it()
    {
        using var file = new PreviewedFile(Chapters(2));
        var version = await file.Build();
        var answers = new PreviewAnswers(file.Session, EditorCommand.Parse("true {file}")!);
        Assert.Equal("{}", Encoding.UTF8.GetString((await Page(version.LookOf(1))).Span));
        Assert.Contains("\"svg\":\"<svg", Encoding.UTF8.GetString((await Page("0")).Span), StringComparison.Ordinal);

        async Task<ReadOnlyMemory<byte>> Page(string look)
        {
            var asked = new Dictionary<string, string> { ["version"] = "1", ["page"] = "1", ["look"] = look };
            return (await answers.Find("page", asked.GetValueOrDefault))!.Body;
        }
    }

    [Fact]
    public async Task A_page_is_compared_with_what_it_was_though_pages_came_before_it()
    {
        using var file = new PreviewedFile(Chapters(4));
        var before = await file.Build();
        var longer = await file.Build("# New\n\n" + string.Concat(Enumerable.Repeat(Filler + "\n\n", 30)) + "\n" + Chapters(4));
        Assert.True(longer.Pages.Count > before.Pages.Count);
        Assert.All(longer.Matches, m => Assert.True(m.Was is null || m.Was < before.Pages.Count));
    }

    [Fact]
    public async Task A_place_is_kept_through_edits_above_it_in_it_and_below_it()
    {
        using var file = new PreviewedFile(Chapters(6));
        var before = await file.Build();
        var (page, item) = Find(before, "paragraph 4");
        var after = await file.Build("# New\n\n" + string.Concat(Enumerable.Repeat(Filler + "\n\n", 40)) + "\n" + Chapters(6) + "\n\nMore.\n");
        var moved = new PagePlaceFinder(after).Find(before, page, item);
        Assert.NotEqual(page, moved.Page);
        Assert.True(PageHas(after.Pages[moved.Page], "paragraph 4"));
        var edited = await file.Build(File.ReadAllText(file.Path).Replace("paragraph 4", "the fourth", StringComparison.Ordinal));
        var (oldPage, oldItem) = Find(after, "paragraph 4");
        Assert.True(PageHas(edited.Pages[new PagePlaceFinder(edited).Find(after, oldPage, oldItem).Page], "the fourth"));
    }

    [Fact]
    public async Task A_line_of_a_source_is_found_on_its_page_and_a_blank_one_by_what_is_above()
    {
        using var file = new PreviewedFile(Chapters(6));
        var version = await file.Build();
        var line = Array.FindIndex(File.ReadAllLines(file.Path), l => l.Contains("paragraph 5", StringComparison.Ordinal)) + 1;
        foreach (var asked in new[] { line, line + 1 })
        {
            var place = new PagePlaceFinder(version).Find("x.md", asked);
            Assert.True(PageHas(version.Pages[place!.Value.Page], "paragraph 5"));
        }

        Assert.Null(new PagePlaceFinder(version).Find("other.md", 1));
    }

    [Fact]
    public async Task Text_reads_on_through_hyphens_and_lines_and_search_finds_it_whatever_its_case()
    {
        using var file = new PreviewedFile("# One\n\n" + string.Join(' ', Enumerable.Repeat("Internationalisation and incomprehensibilities", 30)) + ".\n");
        var version = await file.Build();
        var text = string.Join('\n', Enumerable.Range(0, version.Pages.Count).SelectMany(i => version.TextOf(i)).Select(b => b.Text));
        Assert.DoesNotContain('\u00AD', text);
        Assert.Equal(30, text.Split("Internationalisation and incomprehensibilities").Length - 1);
        using var found = JsonDocument.Parse(SearchAnswer.Of(version, "INCOMPREHENSIBILITIES"));
        Assert.Equal(30, found.RootElement.GetProperty("places").GetArrayLength());
        Assert.Equal("incomprehensibilities", found.RootElement.GetProperty("places")[0].GetProperty("found").GetString());
    }

    [Fact]
    public async Task Chapters_are_counted_in_words_and_pages()
    {
        using var file = new PreviewedFile("# One\n\nfour words are here.[^1]\n\n[^1]: And three more.\n\n# Two\n\nTwo words.\n");
        var version = await file.Build();
        Assert.Equal([("One", 5), ("Two", 3)], version.Book.Chapters.Where(c => c.Words > 0).Select(c => (c.Title, c.Words)));
        Assert.All(version.Book.Chapters, c => Assert.True(c.Pages > 0));
    }

    [Fact]
    public async Task Findings_have_their_places_and_what_cannot_be_read_takes_no_pages_away()
    {
        using var file = new PreviewedFile("# One\n\n![Missing](missing.png)\n");
        await file.Build();
        using var state = JsonDocument.Parse(StateAnswer.Of(file.Session));
        var finding = state.RootElement.GetProperty("findings")[0];
        Assert.Equal(3, finding.GetProperty("line").GetInt32());
        Assert.EndsWith("x.md", state.RootElement.GetProperty("files")[finding.GetProperty("file").GetInt32()].GetString(), StringComparison.Ordinal);
        var pages = file.Session.Current!.Pages.Count;
        File.WriteAllBytes(file.Path, [0xFF, 0xFE, 0xFF]);
        var broken = await file.Build();
        Assert.Equal(pages, broken.Pages.Count);
        Assert.Contains(broken.Book.Findings, f => f.Severity == Severity.Error);
    }

    [Fact]
    public async Task The_layout_of_a_page_is_shown_on_demand()
    {
        using var file = new PreviewedFile("# One\n\n" + Filler + "\n");
        var version = await file.Build();
        var (page, _) = Find(version, "Words of");
        Assert.True(version.PageAt(page, showsLayout: true).Items.Count > version.PageAt(page, showsLayout: false).Items.Count);
    }

    [Theory]
    [InlineData("code --goto {file}:{line}:{column}", "code|--goto|/a b/x.md:3:7")]
    [InlineData("vim +{line} {file}", "vim|+3|/a b/x.md")]
    [InlineData("\"/opt/my editor\" -l {line} -c {column} {file}", "/opt/my editor|-l|3|-c|7|/a b/x.md")]
    public void An_editor_is_named_by_a_template_that_no_shell_reads(string template, string words) =>
        Assert.Equal(words.Split('|'), EditorCommand.Parse(template)!.WordsFor("/a b/x.md", 3, 7));

    [Theory]
    [InlineData("")]
    [InlineData("vim")]
    [InlineData("vim +{line}")]
    public void A_template_without_a_file_is_none(string template) => Assert.Null(EditorCommand.Parse(template));

    private static string Chapters(int count)
    {
        var text = new StringBuilder();
        for (var i = 1; i <= count; i++)
        {
            text.Append("# Chapter ").Append(i).Append("\n\n").Append(Filler).Append("\n\nThis is paragraph ").Append(i).Append(".\n\n");
        }

        return text.ToString();
    }

    private static bool PageHas(OpenSourceHistory.Pages.Page page, string text) => page.Items.OfType<OpenSourceHistory.Pages.GlyphRun>().Any(r => r.Text.Contains(text, StringComparison.Ordinal));

    private static (int Page, int Item) Find(PreviewVersion version, string text) => version.Pages.Index()
        .SelectMany(p => p.Item.Items.Index().Where(i => i.Item is OpenSourceHistory.Pages.GlyphRun run && run.Text.Contains(text, StringComparison.Ordinal)).Select(i => (p.Index, i.Index)))
        .First();
}
