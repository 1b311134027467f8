using OpenSourceHistory.Publishing.Caching;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>Files of a book have names that hold on all machines.</summary>
public sealed class PortableFileTests
{
    private static readonly string s_root = Path.GetFullPath("/srv");
    private static readonly PortableFolders s_folders = new(InFull("books/tea"), InFull("books/out/tea"), InFull("osh"));

    [Theory]
    [InlineData("books/tea/one.md", "book/one.md")]
    [InlineData("books/tea", "book/.")]
    [InlineData("books/house.css", "book/../house.css")]
    [InlineData("books/teapot/one.md", "book/../teapot/one.md")]
    [InlineData("books/out/tea/tea.pdf", "output/tea.pdf")]
    [InlineData("books/out/tea", "output")]
    [InlineData("osh/styles/book.css", "osh/styles/book.css")]
    public void A_path_has_one_name_and_the_name_leads_back(string path, string name)
    {
        Assert.Equal(name, s_folders.PortableOf(InFull(path)));
        Assert.Equal(InFull(path), s_folders.LocalOf(name));
    }

    [Fact]
    public void Nothing_is_written_by_such_names()
    {
        var files = new PortableFiles(new MemoryWorkspace(), s_folders);
        Assert.Throws<InvalidOperationException>(() => files.Delete("book/a.md"));
        Assert.Throws<InvalidOperationException>(() => files.TryCreate("book/c.md", []));
    }

    [Fact]
    public void A_link_is_followed_to_a_place_that_is_named_from_where_the_book_really_is()
    {
        using var folder = new TemporaryFolder();
        folder.Write("real/one.md", "One.");
        Directory.CreateSymbolicLink(folder["link"], folder["real"]);
        var files = new PortableFiles(new DiskWorkspace(null), new PortableFolders(folder["link"], folder["out"], folder["osh"]));
        Assert.Equal("book/one.md", files.RealPath("book/one.md"));
        Assert.Equal(["book/one.md"], files.ListFiles("book"));
    }

    private static string InFull(string path) => Path.GetFullPath(Path.Combine(s_root, path));
}
