using OpenSourceHistory.Publishing.Authoring;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing.Authoring;

public class OwningBookTests
{
    [Theory]
    [InlineData("/books/one/part/a.md", "/books/one")]
    [InlineData("/books/one/refs.bib", "/books/one")]
    [InlineData("/notes/a.md", "/notes/a.md")]
    [InlineData("/notes/a.qmd", "/notes/a.qmd")]
    [InlineData("/notes/a.Rmd", "/notes/a.Rmd")]
    [InlineData("/notes/own.css", "/notes/own.css")]
    [InlineData("/notes/refs.bib", null)]
    public void A_file_belongs_to_the_nearest_book_or_is_one_where_osh_builds_it_alone(string path, string? book) =>
        Assert.Equal(book, OwningBook.Of(path, new MemoryWorkspace().With("/books/one/book.yaml", "title: One")));
}
