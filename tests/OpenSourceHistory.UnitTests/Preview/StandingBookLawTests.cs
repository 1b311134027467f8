using System.Globalization;
using System.Text;
using CsCheck;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Publishing.Previewing;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using OpenSourceHistory.UnitTests.Review;
using Xunit;

namespace OpenSourceHistory.UnitTests.Preview;

/// <summary>
/// What is kept from one build of a preview to the next changes nothing: after each edit the book is to the last glyph, mark, line of the sources and finding what it is
/// where it is built for the first time. <c>OSH_LAW_EDITS</c> says how many edits.
/// </summary>
public sealed class StandingBookLawTests : IDisposable
{
    private const int EditsInPassing = 24;
    private const int EditsOfBook = 8;
    private const int WordEdits = 32;
    private const string Sheet = """
        @page { size: 90mm 120mm; margin: 10mm; @top-center { content: string(chapter) } @bottom-center { content: counter(page) " of " counter(pages) } }
        html { font-family: "Source Serif 4"; font-size: 9pt; line-height: 12pt; counter-reset: chapter note }
        .note { float: footnote; counter-increment: footnote }
        h1 { break-before: right; string-set: chapter content(); counter-increment: chapter }
        h1::before { content: counter(chapter) ". " }
        .cross-reference.page::before { content: "p. " target-counter(attr(href), page) }
        p { text-align: justify; hyphens: auto }

        """;

    private readonly TemporaryFolder _folder = new();
    private readonly List<List<string>> _chapters = [];
    private string _sheet = Sheet;

    [Fact]
    public async Task A_book_that_stands_is_the_book_that_is_built_anew()
    {
        var edits = int.TryParse(Environment.GetEnvironmentVariable("OSH_LAW_EDITS"), CultureInfo.InvariantCulture, out var asked) ? asked : EditsInPassing;
        for (var first = 0; first < edits; first += EditsOfBook)
        {
            var random = new Random(first);
            Begin(random);
            var kept = NewBuilder();
            for (var edit = 0; edit < EditsOfBook; edit++)
            {
                var done = edit == 0 ? "begun" : Edit(random);
                Write();
                var (now, anew) = (await kept.Build(), await NewBuilder().Build());
                Assert.NotNull(anew.Pages);
                Assert.True(Described(anew) == Described(now), $"edit {first + edit}, {done}: {FirstDifference(Described(anew), Described(now))}");
            }
        }
    }

    [Fact]
    public async Task Words_that_are_shown_ahead_look_as_in_the_whole_build()
    {
        var ahead = 0;
        for (var seed = 0; seed < WordEdits / EditsOfBook; seed++)
        {
            var random = new Random(seed);
            Begin(random);
            Write();
            var kept = NewBuilder();
            await kept.Build();
            for (var edit = 0; edit < EditsOfBook; edit++)
            {
                var done = ChangeWords(random);
                Write();
                var amended = kept.BuildAhead();
                var whole = await kept.Build();
                if (amended is not null)
                {
                    ahead++;
                    Assert.False(amended.IsSettled);
                    Assert.True(Looks(amended) == Looks(whole), $"book {seed}, edit {edit}, {done}: {FirstDifference(Looks(whole), Looks(amended))}");
                }
            }
        }

        Assert.InRange(ahead, WordEdits / 3, WordEdits);
    }

    [Theory]
    [InlineData("c1.md", "plain words", "plain words[^a]\n\n[^a]: A note")]
    [InlineData("c1.md", "plain words", "plain *words*")]
    [InlineData("c1.md", "plain words", "plain words\n\nand a paragraph")]
    [InlineData("c1.md", "Chapter of words", "Chapter of signs")]
    [InlineData("c1.md", "plain words", "")]
    [InlineData("book.css", "9pt", "10pt")]
    [InlineData("book.yaml", "A Book", "A Look")]
    public async Task More_than_words_is_built_as_a_whole(string file, string words, string others)
    {
        Begin(new Random(0));
        _chapters[0].Insert(0, "plain words");
        Write();
        var kept = NewBuilder();
        await kept.Build();
        var text = File.ReadAllText(_folder[file]);
        _folder.Write(file, text.Replace(words, others, StringComparison.Ordinal));
        Assert.Null(kept.BuildAhead());
        _folder.Write(file, text);
        Assert.Null(kept.BuildAhead());
        _folder.Write("c1.md", File.ReadAllText(_folder["c1.md"]).Replace("plain words", "plain signs", StringComparison.Ordinal));
        Assert.NotNull(kept.BuildAhead());
    }

    [Fact]
    public async Task Words_of_notes_and_cells_and_those_that_make_a_page_fuller_are_shown_ahead_but_not_another_page()
    {
        Begin(new Random(0));
        _chapters[0] = ["A call[^a] of a note.", "[^a]: Of notes.", "| one | two |\n|-----|-----|\n| of cells | of rows |", "So it ends."];
        Write();
        var kept = NewBuilder();
        var before = await kept.Build();
        foreach (var words in new[] { "Of notes", "of cells", "So it ends" })
        {
            var text = File.ReadAllText(_folder["c1.md"]);
            _folder.Write("c1.md", text.Replace(words, words + " and marmots", StringComparison.Ordinal));
            Assert.Contains("marmots", PageTextPrinter.Print(kept.BuildAhead()!.Pages!), StringComparison.Ordinal);
            _folder.Write("c1.md", text.Replace(words, words + string.Concat(Enumerable.Repeat(" and marmots", 400)), StringComparison.Ordinal));
            Assert.Null(kept.BuildAhead());
            _folder.Write("c1.md", text);
        }

        Assert.Equal(Looks(before), Looks(await kept.Build()));
    }

    [Fact]
    public async Task Pages_of_chapters_that_an_edit_does_not_concern_are_not_made_again()
    {
        Begin(new Random(0));
        _chapters[1].Insert(0, "A word.");
        Write();
        var kept = NewBuilder();
        var before = (await kept.Build()).Pages!.Pages;
        _chapters[1][0] = "A ward.";
        Write();
        var now = (await kept.Build()).Pages!.Pages;
        Assert.Equal(before.Count, now.Count);
        var printed = Enumerable.Range(0, now.Count).Where(page => FilesOf(now[page]).Length > 0).ToLookup(page => FilesOf(now[page]).Contains("c2.md"));
        Assert.NotEmpty(printed[true]);
        Assert.NotEmpty(printed[false]);
        Assert.All(printed[false], page => Assert.Same(before[page], now[page]));
    }

    // Those that the text of a page comes from; blank pages have none.
    private static string[] FilesOf(Page page) =>
        [.. page.Items.Where(item => item.Mark.Element is not null && item.Span.File is not null).Select(item => Path.GetFileName(item.Span.File!.Path))];

    public void Dispose() => _folder.Dispose();

    private PreviewBuilder NewBuilder() => new(new BuildRequest(_folder.Path, [], null, Repository.PathOf("styles", "book.css")), new DiskWorkspace(DateTimeOffset.UnixEpoch));

    private void Begin(Random random)
    {
        _sheet = Sheet;
        _chapters.Clear();
        for (var chapter = 0; chapter < 4; chapter++)
        {
            _chapters.Add([.. BlocksOf(random)]);
        }
    }

    // Ids and labels of blocks are those of their numbers, which are a chapter's own.
    private static string[] BlocksOf(Random random) =>
        RandomManuscript.Blocks(3, 12).Generate(new PCG((uint)random.Next(), 1), null, out _);

    private string Edit(Random random)
    {
        var chapter = _chapters[random.Next(_chapters.Count)];
        var at = random.Next(chapter.Count);
        switch (random.Next(8))
        {
            case 0:
                chapter.Insert(at, "A paragraph that came in.");
                return "a paragraph inserted";
            case 1:
                chapter[at] = "What is written anew, with a note^[Of its own.] and a page: [](#chapter-2){.page}.";
                return "a block exchanged";
            case 2 when chapter.Count > 1:
                chapter.RemoveAt(at);
                return "a block removed";
            case 3:
                _chapters.Reverse();
                return "chapters in another order";
            case 4:
                _sheet = Sheet + (_sheet == Sheet ? "p { text-indent: 2em }" : "p { color: #333 }");
                return "a rule of the sheet changed";
            case 5:
                chapter.Insert(at, "## A heading that came in");
                return "a heading inserted";
            default:
                chapter[at] += chapter[at].EndsWith("e.", StringComparison.Ordinal) ? " And more words at its end." : string.Empty;
                return "words added";
        }
    }

    private string ChangeWords(Random random)
    {
        string[] known = ["alpha", "beta", "gamma", "delta", "naïve", "Zürich"];
        string[] others = ["omega", "a few words more", "Æ", "1999", "ſ"];
        var places = _chapters.SelectMany(chapter => chapter.Index().SelectMany(block => known.Where(block.Item.Contains).Select(word => (chapter, block.Index, word)))).ToList();
        var (changed, at, old) = places[random.Next(places.Count)];
        var place = changed[at].IndexOf(old, StringComparison.Ordinal);
        var other = others[random.Next(others.Length)];
        changed[at] = changed[at][..place] + other + changed[at][(place + old.Length)..];
        return $"“{old}” made “{other}” in {changed[at]}";
    }

    private void Write()
    {
        _folder.Write("book.css", _sheet);
        _folder.Write("book.yaml", $$"""
            title: A Book
            language: en-GB
            style: book.css
            front: [title-page, contents]
            body: [{{string.Join(", ", _chapters.Select((_, i) => $"c{i + 1}.md"))}}]
            editions:
              print: {format: pdf, output: a.pdf, profile: print-black}
            """);
        for (var i = 0; i < _chapters.Count; i++)
        {
            var text = string.Join("\n\n", _chapters[i]).Replace("#top", $"#chapter-{i + 1}", StringComparison.Ordinal);
            _folder.Write($"c{i + 1}.md", $"# Chapter of words {{#chapter-{i + 1}}}\n\nSee [](#chapter-{(i + 1) % 4 + 1}){{.page}}.\n\n{text}\n");
        }
    }

    private static string FirstDifference(string anew, string kept)
    {
        var (one, other) = (anew.Split('\n'), kept.Split('\n'));
        var line = one.Zip(other).TakeWhile(lines => lines.First == lines.Second).Count();
        return $"line {line}\n{one.ElementAtOrDefault(line)}\n{other.ElementAtOrDefault(line)}";
    }

    private static string Looks(PreviewedBook book) => PageTextPrinter.Print(book.Pages!);

    private static string Described(PreviewedBook book)
    {
        var pages = book.Pages!;
        var text = new StringBuilder(PageTextPrinter.Print(pages));
        foreach (var page in pages.Pages)
        {
            text.AppendJoin(' ', page.Items.Select(item => $"{item.Span.File?.Path}:{item.Span.Position}")).Append('\n');
            text.AppendJoin(' ', page.Links.Select(link => $"{link.Area} {link.Target} {link.Mark}")).Append('\n');
        }

        text.AppendJoin('\n', pages.Destinations).Append('\n').AppendJoin('\n', pages.Outline).Append('\n').AppendJoin('\n', book.Chapters).Append('\n');
        return text.AppendJoin('\n', book.Findings.Select(f => $"{f.Code} {f.Span.Position} {f.Message}")).ToString();
    }
}
