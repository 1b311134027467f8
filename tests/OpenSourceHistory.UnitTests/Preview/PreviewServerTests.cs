using System.Net;
using System.Text.Json;
using OpenSourceHistory.Preview;
using OpenSourceHistory.Preview.Editors;
using Xunit;

namespace OpenSourceHistory.UnitTests.Preview;

/// <summary>Who is answered by a preview, and what.</summary>
public sealed class PreviewServerTests
{
    [Fact]
    public async Task Only_who_knows_the_address_is_answered()
    {
        using var file = new PreviewedFile("# One\n\nText.\n");
        await file.Build();
        await using var server = await Start(file);
        using var client = new HttpClient();
        var root = new Uri(server.Url);
        Assert.Equal("127.0.0.1", root.Host);
        Assert.Equal(34, root.AbsolutePath.Length);
        var wrong = new string('0', 32);
        foreach (var path in new[] { "/", "/state", $"/{wrong}/", $"/{wrong}/state", root.AbsolutePath.TrimEnd('/'), root.AbsolutePath[..20] + "/state" })
        {
            using var answer = await client.GetAsync(new Uri(root, path));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
            Assert.False(answer.Headers.Contains("Server"));
        }

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(root, "state"))).StatusCode);
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "localhost")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task A_strangers_page_is_not_answered_though_it_knows_the_address(string name, string value)
    {
        using var file = new PreviewedFile("# One\n\nText.\n");
        await file.Build();
        await using var server = await Start(file);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(server.Url), "state"));
        request.Headers.TryAddWithoutValidation(name, value);
        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("x.md")]
    [InlineData("../x.md")]
    [InlineData("%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("ebook/1/../../../etc/passwd")]
    [InlineData("ebook/1//etc/passwd")]
    [InlineData("ebook/9/mimetype")]
    [InlineData("page?version=1&page=9999")]
    [InlineData("page?version=9&page=0")]
    [InlineData("picture?version=1&page=0&item=0")]
    public async Task Nothing_but_what_the_build_made_is_served(string path)
    {
        using var file = new PreviewedFile("# One\n\nText.\n");
        await file.Build();
        await using var server = await Start(file);
        using var client = new HttpClient();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri(new Uri(server.Url), path))).StatusCode);
    }

    [Fact]
    public async Task Pages_run_no_program_but_their_own_and_ask_no_other_host()
    {
        using var file = new PreviewedFile("# One\n\nText.\n");
        await file.Build();
        await using var server = await Start(file);
        using var client = new HttpClient();
        using var page = await client.GetAsync(new Uri(server.Url));
        var policy = Assert.Single(page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.False(page.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.DoesNotContain("http", (await page.Content.ReadAsStringAsync()).Replace("http-equiv", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        var spine = JsonDocument.Parse(await client.GetStringAsync(new Uri(new Uri(server.Url), "ebook"))).RootElement.GetProperty("spine");
        using var chapter = await client.GetAsync(new Uri(new Uri(server.Url), $"ebook/1/{spine[0].GetProperty("path").GetString()}"));
        Assert.Equal(HttpStatusCode.OK, chapter.StatusCode);
        Assert.Contains("sandbox allow-same-origin", Assert.Single(chapter.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("http://evil.example")]
    public async Task An_editor_is_opened_by_the_previews_own_pages_only(string? origin)
    {
        using var file = new PreviewedFile("# One\n\nText.\n");
        await file.Build();
        await using var server = await Start(file);
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(server.Url), "open?file=0&line=1&column=1"));
        request.Headers.TryAddWithoutValidation("Origin", origin);
        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(request)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(request.RequestUri)).StatusCode);
    }

    [Fact]
    public async Task Each_build_is_told_and_the_end_of_the_server_ends_the_telling()
    {
        using var file = new PreviewedFile("# One\n\nText.\n");
        await file.Build();
        var server = await Start(file);
        using var client = new HttpClient();
        await using var stream = await client.GetStreamAsync(new Uri(new Uri(server.Url), "events"));
        using var events = new StreamReader(stream);
        Assert.Equal("data: 1", await events.ReadLineAsync());
        Assert.Equal(string.Empty, await events.ReadLineAsync());
        await file.Build("# One\n\nOther.\n");
        Assert.Equal("data: 2", await events.ReadLineAsync());
        await server.DisposeAsync();
        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            while (await events.ReadLineAsync() is not null)
            {
            }

            throw new IOException("ended");
        });
    }

    [Fact]
    public async Task A_change_of_the_file_is_built_and_told()
    {
        using var file = new PreviewedFile("# One\n\nText.\n");
        using var stop = new CancellationTokenSource();
        var run = file.Session.Run(stop.Token);
        await using var builds = file.Session.Watch(stop.Token).GetAsyncEnumerator();
        Assert.True(await builds.MoveNextAsync());
        File.WriteAllText(file.Path, "# One\n\nOther words.\n");
        Assert.True(await builds.MoveNextAsync());
        Assert.Equal(2, builds.Current);
        await stop.CancelAsync();
        await run;
    }

    private static Task<PreviewServer> Start(PreviewedFile file) => PreviewServer.Start(file.Session, EditorCommand.Parse("true {file}")!, 0);
}
