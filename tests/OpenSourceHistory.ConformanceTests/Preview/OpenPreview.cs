using Microsoft.Playwright;
using OpenSourceHistory.Preview;
using OpenSourceHistory.Preview.Editors;
using OpenSourceHistory.Preview.Sessions;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Preview;

/// <summary>A book that is previewed in a browser. What the page says against itself, and what it asks of other hosts, fails the test at the end.</summary>
internal sealed class OpenPreview : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly List<string> _faults = [];
    private PreviewServer? _server;
    private Task _run = Task.CompletedTask;

    private OpenPreview(IPage page) => Page = page;

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Where the editor that stands in for the author's writes what it is told to open.</summary>
    public string EditorLog => _folder["opened.txt"];

    /// <summary>Writes a book, previews it, and waits until its first page is drawn.</summary>
    public static Task<OpenPreview> Open(PreviewBrowser browser, string text, int width = 1300, bool isDark = false, string fragment = "") =>
        Open(browser, [text], width, isDark, fragment);

    /// <summary>Writes a book of several chapters, previews it, and waits until its first page is drawn.</summary>
    public static async Task<OpenPreview> Open(PreviewBrowser browser, string[] chapters, int width = 1300, bool isDark = false, string fragment = "")
    {
        var page = await browser.Open(width, isDark);
        var preview = new OpenPreview(page);
        page.Console += (_, message) => preview.Note(message.Type == "error", message.Text);
        page.PageError += (_, fault) => preview.Note(true, fault);
        await preview.Start(chapters);
        page.Request += (_, request) => preview.Note(!request.Url.StartsWith(preview._server!.Url, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal), request.Url);
        await page.GotoAsync(preview._server!.Url + fragment);
        await Assertions.Expect(page.Locator(".page svg use").First).ToBeAttachedAsync(new() { Timeout = 60_000 });
        return preview;
    }

    /// <summary>Path of a file of the book.</summary>
    public string this[string name] => _folder["book/" + name];

    /// <summary>The page of the book that is in sight, by its folio.</summary>
    public Task<string> Folio() => Page.InputValueAsync("#page-number");

    /// <summary>What the preview says of itself.</summary>
    public ILocator Status => Page.Locator("#status");

    /// <summary>Changes a file and waits until the pages are those of a whole build of the change.</summary>
    public async Task Change(string name, Func<string, string> change)
    {
        var before = await Page.EvaluateAsync<int>("state.version");
        File.WriteAllText(this[name], change(File.ReadAllText(this[name])));
        await Page.WaitForFunctionAsync("before => state.version > before && state.settled && +document.getElementById('print').dataset.version === state.version", before, new() { Timeout = 60_000 });
    }

    /// <summary>Changes a file and takes the time until a page that is in sight has words of the change and is drawn.</summary>
    public async Task<TimeSpan> TimeOf(string name, string content, string words)
    {
        var seen = Page.EvaluateAsync(
            "words => new Promise(done => document.addEventListener('drawn', function look(event) { if (event.target.textContent.includes(words)) { document.removeEventListener('drawn', look, true); requestAnimationFrame(done); } }, true))", words);
        await Page.EvaluateAsync("0");
        var clock = System.Diagnostics.Stopwatch.StartNew();
        File.WriteAllText(this[name], content);
        await seen;
        return clock.Elapsed;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        await _stop.CancelAsync();
        await _run;
        await _server!.DisposeAsync();
        _stop.Dispose();
        _folder.Dispose();
        Assert.Empty(_faults);
    }

    private void Note(bool isFault, string what)
    {
        if (isFault)
        {
            lock (_faults)
            {
                _faults.Add(what);
            }
        }
    }

    // The first chapter is one.md, and the last two.md.
    private async Task Start(string[] chapters)
    {
        var names = chapters.Index().Select(c => c.Index == 0 ? "one.md" : $"more-{c.Index}.md").ToList();
        _folder.Write("book/book.yaml", $"title: A Book of Tests\nauthor: Nobody\nlanguage: en\nchapters: [{string.Join(", ", names)}, two.md]\n");
        foreach (var (name, text) in names.Zip(chapters))
        {
            _folder.Write("book/" + name, text);
        }

        _folder.Write("book/two.md", "# The Last\n\nIt ends with an armadillo.\n");
        _folder.Write("opened.txt", string.Empty);
        var editor = _folder.Write("editor.sh", "printf '%s\\n' \"$1\" >> \"$(dirname \"$0\")/opened.txt\"\n");
        var session = new PreviewSession(new BuildRequest(_folder["book"], [], null, Repository.PathOf("styles", "book.css")), new DiskWorkspace(null));
        _server = await PreviewServer.Start(session, EditorCommand.Parse($"/bin/sh \"{editor}\" {{file}}:{{line}}:{{column}}")!, 0);
        _run = session.Run(_stop.Token);
    }
}
