using System.Text.Json;
using OpenSourceHistory.LanguageServer.Documents;
using OpenSourceHistory.LanguageServer.Messages;
using Xunit;

namespace OpenSourceHistory.UnitTests.LanguageServer;

/// <summary>Addresses, positions and changes of open texts.</summary>
public sealed class DocumentTests
{
    [Theory]
    [InlineData("file:///home/ann/my%20book/one.md", "/home/ann/my book/one.md")]
    [InlineData("file:///c%3A/Users/Ann/b%C3%BCcher/one.md", "c:/Users/Ann/bücher/one.md")]
    [InlineData("file:///C:/Users/Ann/one.md", "C:/Users/Ann/one.md")]
    [InlineData("FILE:///a/./b/../c.md", "/a/c.md")]
    [InlineData("file://localhost/a/c.md", "/a/c.md")]
    [InlineData("file://server/share/c.md", null)]
    [InlineData("untitled:Untitled-1", null)]
    [InlineData("https://example.org/a.md", null)]
    public void An_address_leads_to_a_path(string uri, string? path) => Assert.Equal(path, DocumentUri.PathOf(uri));

    [Theory]
    [InlineData("/home/ann/my book/one.md", "file:///home/ann/my%20book/one.md")]
    [InlineData(@"c:\Users\Ann\bücher\one.md", "file:///c%3A/Users/Ann/b%C3%BCcher/one.md")]
    public void A_path_has_an_address(string path, string uri) => Assert.Equal(uri, DocumentUri.Of(path));

    // Per line: 4 bytes and 2 units; 3 bytes and 1 unit; 2 bytes and 1 unit.
    [Theory]
    [InlineData("utf-16", 0, 3, 3)]
    [InlineData("utf-8", 0, 5, 3)]
    [InlineData("utf-16", 1, 2, 8)]
    [InlineData("utf-8", 1, 6, 8)]
    [InlineData("utf-16", 0, 99, 4)]
    [InlineData("utf-8", 0, 99, 4)]
    [InlineData("utf-16", 2, 1, 11)]
    [InlineData("utf-8", 2, 2, 11)]
    [InlineData("utf-16", 7, 0, 12)]
    public void A_position_is_an_offset_and_back(string encoding, int line, int column, int offset)
    {
        var file = new SourceFile("/a.md", "a😀b\r\n版心\r\né.");
        var positions = new Positions(encoding == "utf-8" ? PositionEncoding.Utf8 : PositionEncoding.Utf16);
        Assert.Equal(offset, positions.OffsetOf(file, Json($$"""{"line": {{line}}, "character": {{column}}}""")));
        if (column < 99 && line < 7)
        {
            Assert.Equal($$"""{"line":{{line}},"character":{{column}}}""", positions.Of(file, offset).ToJsonString());
        }
    }

    [Fact]
    public void Changes_follow_each_other()
    {
        var positions = new Positions(PositionEncoding.Utf16);
        var text = OpenText.Of(Json("""{"uri": "file:///a.md", "version": 1, "text": "one\r\ntwo 😀 three\r\n"}"""))!;
        var changed = text.Changed(2, Json("""
            [
              {"range": {"start": {"line": 1, "character": 7}, "end": {"line": 1, "character": 12}}, "text": "3"},
              {"range": {"start": {"line": 0, "character": 3}, "end": {"line": 1, "character": 0}}, "text": " "},
              {"range": {"start": {"line": 9, "character": 0}, "end": {"line": 9, "character": 0}}, "text": "end"}
            ]
            """), positions);
        Assert.Equal("one two 😀 3\r\nend", changed.File.Text);
        Assert.Equal(2, changed.Version);
        Assert.Equal("all new", changed.Changed(3, Json("""[{"text": "all new"}]"""), positions).File.Text);
    }

    [Fact]
    public void What_lacks_something_is_refused()
    {
        Assert.Throws<RequestFault>(() => OpenText.Of(Json("{}")));
        Assert.Throws<RequestFault>(() => new Positions(PositionEncoding.Utf16).OffsetOf(new SourceFile("/a.md", "a"), Json("""{"line": 0}""")));
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
