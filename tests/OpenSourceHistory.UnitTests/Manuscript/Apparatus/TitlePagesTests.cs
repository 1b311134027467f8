using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

public sealed class TitlePagesTests
{
    [Theory]
    [InlineData("[Ann Mary Lee, Bo Li]", "Ann_Mary_Lee and Bo_Li")]
    [InlineData("[Georg Wilhelm Friedrich Hegel]", "Georg Wilhelm Friedrich Hegel")]
    public void Of_several_names_none_is_broken_over_two_lines(string authors, string line)
    {
        var files = new MemoryWorkspace().With("a.md", $"---\ntitle: T\nauthor: {authors}\n---\n\n# A\n\nText.\n");
        var book = ApparatusPipeline.Run(ManuscriptReader.Read("a.md", files).Value!.Book, new EditionTraits()).Value;

        var title = Assert.Single(book.Divisions, d => d.Role == DivisionRole.TitlePage);
        Assert.Equal(line, TextPrinter.Print(title.Blocks[0]).Replace('\u00A0', '_'));
    }
}
