using System.Text;
using System.Text.Json.Nodes;
using OpenSourceHistory.LanguageServer.Messages;
using Xunit;

namespace OpenSourceHistory.UnitTests.LanguageServer;

/// <summary>How messages begin and end on a stream, and how a server begins and ends.</summary>
public sealed class FramingTests
{
    [Theory]
    [InlineData("Content-Length: 2\r\n\r\n{}", "{}")]
    [InlineData("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: 4\r\n\r\n\"é\"", "\"é\"")]
    [InlineData("Content-Length: 0\r\n\r\n", "")]
    [InlineData("", null)]
    public async Task A_message_is_as_long_as_its_header_says(string stream, string? message)
    {
        var read = await new MessageReader(new MemoryStream(Encoding.UTF8.GetBytes(stream))).Read(CancellationToken.None);
        Assert.Equal(message, read is null ? null : Encoding.UTF8.GetString(read));
    }

    [Theory]
    [InlineData("Content-Length: 3\r\n\r\n{}")]
    [InlineData("Content-Length: -1\r\n\r\n{}")]
    [InlineData("Content-Length: 99999999999\r\n\r\n{}")]
    [InlineData("Content-Type: x\r\n\r\n{}")]
    [InlineData("Content-Length: 2\r\n")]
    public async Task What_is_no_message_is_refused(string stream) =>
        await Assert.ThrowsAsync<InvalidDataException>(() => new MessageReader(new MemoryStream(Encoding.UTF8.GetBytes(stream))).Read(CancellationToken.None));

    [Fact]
    public async Task Messages_follow_each_other_whatever_pieces_they_come_in()
    {
        var reader = new MessageReader(new SlowStream(Encoding.UTF8.GetBytes("Content-Length: 3\r\n\r\n[1]Content-Length: 5\r\n\r\n[2,3]")));
        Assert.Equal("[1]", Encoding.UTF8.GetString((await reader.Read(CancellationToken.None))!));
        Assert.Equal("[2,3]", Encoding.UTF8.GetString((await reader.Read(CancellationToken.None))!));
        Assert.Null(await reader.Read(CancellationToken.None));
    }

    [Fact]
    public async Task The_end_is_good_where_it_was_asked_for()
    {
        await using var editor = EditorSession.Begin();
        await editor.Ask("initialize", """{"capabilities": {}}""");
        Assert.Null((await editor.Ask("shutdown", "null"))["result"]);
        Assert.Equal(RequestFault.InvalidRequest, CodeOf(await editor.Ask("textDocument/hover", "{}")));
        editor.Tell("exit", "null");
        Assert.Equal(0, await editor.Ended);
    }

    [Fact]
    public async Task An_end_that_nobody_asked_for_is_told_by_the_exit_code()
    {
        await using var editor = EditorSession.Begin();
        await editor.Ask("initialize", """{"capabilities": {}}""");
        editor.Tell("exit", "null");
        Assert.Equal(1, await editor.Ended);

        await using var gone = EditorSession.Begin();
        gone.Hang();
        Assert.Equal(1, await gone.Ended);

        await using var garbled = EditorSession.Begin();
        garbled.Write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        Assert.Equal(1, await garbled.Ended);
    }

    [Fact]
    public async Task Requests_that_cannot_be_answered_are_refused_with_the_codes_of_the_protocol()
    {
        await using var editor = EditorSession.Begin();
        Assert.Equal(RequestFault.ServerNotInitialized, CodeOf(await editor.Ask("textDocument/hover", "{}")));
        await editor.Ask("initialize", """{"capabilities": {}}""");
        Assert.Equal(RequestFault.InvalidRequest, CodeOf(await editor.Ask("initialize", """{"capabilities": {}}""")));
        Assert.Equal(RequestFault.MethodNotFound, CodeOf(await editor.Ask("textDocument/nonsense", "{}")));
        editor.Tell("$/setTrace", """{"value": "off"}""");
        editor.Tell("textDocument/didOpen", "{}");

        editor.Write("Content-Length: 4\r\n\r\n{\"a\"");
        Assert.Equal(RequestFault.ParseError, CodeOf(await editor.Next()));
        editor.Write("Content-Length: 1\r\n\r\n7");
        Assert.Equal(RequestFault.InvalidRequest, CodeOf(await editor.Next()));
    }

    [Theory]
    [InlineData("""{"general": {"positionEncodings": ["utf-32", "utf-8", "utf-16"]}}""", "utf-8")]
    [InlineData("""{"general": {"positionEncodings": ["utf-16", "utf-8"]}}""", "utf-16")]
    [InlineData("""{"general": {"positionEncodings": ["utf-32"]}}""", "utf-16")]
    [InlineData("{}", "utf-16")]
    public async Task Positions_are_counted_as_the_client_likes_best(string capabilities, string encoding)
    {
        await using var editor = EditorSession.Begin();
        var answer = await editor.Ask("initialize", $$"""{"capabilities": {{capabilities}}}""");
        Assert.Equal(encoding, (string?)answer["result"]!["capabilities"]!["positionEncoding"]);
    }

    [Fact]
    public async Task A_client_that_watches_files_is_asked_to()
    {
        await using var editor = await EditorSession.Open(new OpenSourceHistory.Testing.MemoryWorkspace(), """{"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}}}""");
        var asked = await editor.Next();
        Assert.Equal("client/registerCapability", (string?)asked["method"]);
        Assert.Equal("workspace/didChangeWatchedFiles", (string?)asked["params"]!["registrations"]![0]!["method"]);
    }

    private static int? CodeOf(JsonObject answer) => (int?)answer["error"]?["code"];

    private sealed class SlowStream(byte[] content) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 7));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 7)], cancellationToken);
    }
}
