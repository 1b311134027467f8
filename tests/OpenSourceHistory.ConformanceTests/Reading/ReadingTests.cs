using System.Text;
using System.Text.Json;
using OpenSourceHistory.ConformanceTests.Books;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Reading;

/// <summary>E-books in the hands of readers: what two reading engines find and show in a real browser.</summary>
public sealed class ReadingTests(ReadingBrowser browser) : IClassFixture<ReadingBrowser>
{
    private const int SomeNotes = 10;

    public static TheoryData<string, string> Read
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var engine in ReadingBrowser.Engines)
            {
                foreach (var book in TestBook.Folders)
                {
                    data.Add(engine, book);
                }
            }

            return data;
        }
    }

    [ToolTheory("chromium", "npm:epubjs", "npm:foliate-js")]
    [MemberData(nameof(Read))]
    public async Task Contents_notes_and_pages_lead_where_they_say(string engine, string folder)
    {
        await using var book = await browser.Open(engine, TestBook.Built(folder).Epub);

        var contents = await book.Ask("contents()");
        Assert.InRange(contents.Count, 4, 200);
        Assert.Empty(contents.Where(c => !LeadsTo(c)).Select(c => c.ToString()));

        using var ebook = new EbookText(TestBook.Built(folder).Epub);
        var pages = await book.Ask("pages()");
        Assert.Equal(ebook.ListOf("page-list").Select(p => p.Text), pages.Zip(ebook.ListOf("page-list")).Select(p => LabelOf(p.First) ?? p.Second.Text));
        Assert.Equal(ebook.ListOf("page-list").Count, pages.Count);
        Assert.Empty(pages.Zip(ebook.ListOf("page-list")).Where(p => !IsAt(p.First, EbookText.TextBehind(ebook.Target(p.Second.Url)))).Select(p => p.First.ToString()));

        var notes = await book.Ask($"notes({SomeNotes})");
        Assert.InRange(notes.Count, 1, SomeNotes);
        Assert.All(notes, n =>
        {
            Assert.Contains(n.GetProperty("type").GetString(), (string[])["footnote", "endnote"]);
            Assert.True(n.GetProperty("text").GetString()!.Length > 5, n.ToString());
            Assert.True(n.GetProperty("leadsBack").GetBoolean(), n.ToString());
        });
    }

    [ToolTheory("chromium", "npm:epubjs", "npm:foliate-js")]
    [InlineData("epubjs")]
    [InlineData("foliate")]
    public async Task Chinese_is_found(string engine)
    {
        await using var real = await browser.Open(engine, TestBook.Built("manuscript").Epub);
        Assert.InRange(await real.Count("search('阿里巴巴')"), 1, 100);
        await using var second = await browser.Open(engine, TestBook.Built("tests/books/second").Epub);
        Assert.InRange(await second.Count("search('版心')"), 2, 100);
        Assert.Equal(0, await second.Count("search('没有这个词语')"));
    }

    [ToolTheory("chromium", "npm:epubjs", "npm:foliate-js")]
    [MemberData(nameof(Read))]
    public async Task At_twice_the_size_all_text_is_twice_as_large(string engine, string folder)
    {
        await using var book = await browser.Open(engine, TestBook.Built(folder).Epub);
        var usual = await book.Ask("each('sizes')");
        await book.Choose("{ size: '200%' }");
        var large = await book.Ask("each('sizes')");

        Assert.Equal(usual.Count, large.Count);
        Assert.Empty(usual.Zip(large).Where(s => Size(s.Second) < 1.95 * Size(s.First)).Select(s => $"{s.Second} was {Size(s.First)}"));
        Assert.Empty((await book.Ask("each('outside')")).Select(o => o.ToString()));
    }

    [ToolTheory("chromium", "npm:epubjs", "npm:foliate-js")]
    [MemberData(nameof(Read))]
    public async Task By_night_all_is_to_be_seen(string engine, string folder)
    {
        await using var book = await browser.Open(engine, TestBook.Built(folder).Epub);
        await book.Choose("{ night: true }");

        Assert.Empty((await book.Ask("each('weak')")).Select(w => w.ToString()));
    }

    [ToolTheory("chromium", "npm:epubjs", "npm:foliate-js")]
    [MemberData(nameof(Read))]
    public async Task On_a_phone_in_a_face_of_the_readers_nothing_stands_outside(string engine, string folder)
    {
        await using var book = await browser.Open(engine, TestBook.Built(folder).Epub, width: 390);
        Assert.Empty((await book.Ask("each('outside')")).Select(o => o.ToString()));

        await book.Choose("{ face: 'DejaVu Sans' }");
        Assert.Empty((await book.Ask("each('outside')")).Select(o => o.ToString()));
        Assert.Empty((await book.Ask("each('faces')")).Where(f => !f.GetProperty("face").GetString()!.Contains("DejaVu Sans", StringComparison.Ordinal)).Select(f => f.ToString()));
    }

    // epub.js takes folios for numbers, and knows no Roman ones.
    private static string? LabelOf(JsonElement page) => page.GetProperty("label").GetString() is { } label && label != "NaN" ? label : null;

    private static double Size(JsonElement text) => text.GetProperty("size").GetDouble();

    // An entry names the number and the title, which the heading may set apart.
    private static bool LeadsTo(JsonElement entry) => entry.GetProperty("isSeen").GetBoolean()
        && entry.GetProperty("label").GetString()!.Split(' ', ':').Select(Letters).All(w => entry.GetProperty("text").GetString()!.Contains(w, StringComparison.Ordinal));

    private static bool IsAt(JsonElement page, string text)
    {
        var (found, meant) = (page.GetProperty("text").GetString()!, Letters(text));
        var length = Math.Min(Math.Min(found.Length, meant.Length), 60);
        return page.GetProperty("isSeen").GetBoolean() && length > 0 && found[..length] == meant[..length];
    }

    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
