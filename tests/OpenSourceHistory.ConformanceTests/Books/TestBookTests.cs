using System.Text.RegularExpressions;
using OpenSourceHistory.Testing.Docx;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Books;

/// <summary>The novel and the handbook as files; their e-books and pages are checked with those of all books.</summary>
public sealed partial class TestBookTests
{
    public static TheoryData<string> Added => ["tests/books/novel", "tests/books/handbook"];

    [Theory]
    [InlineData("tests/books/novel", "OSH3303", "OSH3303")] // no patterns for Latin and Romanian
    [InlineData("tests/books/handbook")]
    public void It_builds_with_no_complaint_but_those_meant(string book, params string[] codes) =>
        Assert.Equal(codes, Warning().Matches(TestBook.Built(book).Errors).Select(m => m.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Added))]
    public void Its_word_file_is_valid(string book) => Assert.Empty(new DocxFile(File.ReadAllBytes(TestBook.Built(book).Word), new DiagnosticBag()).Validate());

    [Theory]
    [MemberData(nameof(Added))]
    public void Building_it_again_gives_the_same_bytes(string book)
    {
        var first = TestBook.Built(book);
        var again = first.Build();

        Assert.All([(first.Print, again.Print), (first.Word, again.Word), (first.Epub, again.Epub)], pair => Assert.Equal(File.ReadAllBytes(pair.Item1), File.ReadAllBytes(pair.Item2)));
    }

    [GeneratedRegex("warning (OSH\\d+)")]
    private static partial Regex Warning();
}
