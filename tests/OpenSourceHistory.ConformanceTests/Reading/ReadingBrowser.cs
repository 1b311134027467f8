using Microsoft.Playwright;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Reading;

/// <summary>Debian's Chromium with a reading engine in it, into which books are opened. All that the pages ask for comes from this machine's files.</summary>
public sealed class ReadingBrowser : IAsyncLifetime
{
    private const string Host = "https://reader.test/";

    private static readonly Dictionary<string, string> s_starts = new(StringComparer.Ordinal)
    {
        ["epubjs"] = """<script src="/npm/jszip/dist/jszip.min.js"></script><script src="/npm/epubjs/dist/epub.min.js"></script>""",
        ["foliate"] = string.Empty,
    };

    private IPlaywright? _driver;
    private IBrowser? _browser;

    /// <summary>The engines.</summary>
    public static IEnumerable<string> Engines => s_starts.Keys;

    /// <inheritdoc/>
    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Opens a book.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="file">Path of the book.</param>
    /// <param name="width">Width of the view, in CSS pixels.</param>
    internal async Task<OpenedBook> Open(string engine, string file, int width = 800)
    {
        _driver ??= await Playwright.CreateAsync();
        _browser ??= await _driver.Chromium.LaunchAsync(new() { ExecutablePath = ExternalTool.Find("chromium"), Args = ["--no-sandbox"] });
        var page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 844 } });
        await page.RouteAsync(Host + "**", route => Answer(route, engine, file));
        await page.GotoAsync(Host);
        await page.WaitForFunctionAsync("window.reader");
        await page.EvaluateAsync("reader.open()");
        return new OpenedBook(page);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _driver?.Dispose();
    }

    // foliate-js 1.0.1 counts places in books for Kindle, which are offsets of bytes, in characters.
    private static string Mended(string program) =>
        program.Replace("decode(fragRaw).slice(offset)", "decode(fragRaw.slice(offset))", StringComparison.Ordinal).Replace("decode(fragRaw).slice(off)", "decode(fragRaw.slice(off))", StringComparison.Ordinal);

    private static Task Answer(IRoute route, string engine, string book)
    {
        var path = new Uri(route.Request.Url).AbsolutePath;
        if (path == "/")
        {
            var page = $"""<!DOCTYPE html><meta charset="utf-8"><style>html, body, foliate-view {"{"} margin: 0; height: 100%; display: block {"}"}</style>{s_starts[engine]}<script type="module" src="/programs/reading-{engine}.js"></script>""";
            return route.FulfillAsync(new() { ContentType = "text/html", Body = page });
        }

        var file = path == "/book.epub" ? book
            : path.StartsWith("/npm/", StringComparison.Ordinal) ? Path.Combine(ExternalTool.NodeFolder!, "node_modules", path[5..])
            : path.StartsWith("/programs/", StringComparison.Ordinal) ? Repository.PathOf("tests", "OpenSourceHistory.Testing", "Tools", "Programs", path[10..])
            : string.Empty;
        return !File.Exists(file) ? route.FulfillAsync(new() { Status = 404 })
            : file.EndsWith(".js", StringComparison.Ordinal) ? route.FulfillAsync(new() { ContentType = "text/javascript", Body = Mended(File.ReadAllText(file)) })
            : route.FulfillAsync(new() { ContentType = "application/epub+zip", BodyBytes = File.ReadAllBytes(file) });
    }
}
