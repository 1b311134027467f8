using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Printing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

public sealed class ContentsTests
{
    [Fact]
    public void Contents_list_the_first_two_levels_of_what_comes_behind_them_but_for_what_is_unlisted()
    {
        var entries = EntriesOf(
            Chapter("one", Heading(1, "One"), Heading(2, "Two"), Heading(3, "Three"), Heading(2, "Hidden", "unlisted"), new Div([Heading(2, "Within")])),
            Chapter("next", Heading(1, "Next")));

        Assert.Equal(["1 One", "2 Two", "2 Within", "1 Next"], entries);
    }

    [Fact]
    public void A_short_title_stands_in_for_the_whole()
    {
        var heading = Heading(1, "Long");
        heading = heading with { Attributes = heading.Attributes with { Values = [new("short", "In short")] } };

        Assert.Equal(["1 In short"], EntriesOf(Chapter("one", heading)));
    }

    private static IEnumerable<string> EntriesOf(params Division[] chapters)
    {
        var contents = new Division(Matter.Front, DivisionRole.Contents, "contents", []);
        var book = new Book(new BookMetadata { Title = "T", Language = "en" }, [Chapter("before", Heading(1, "Before")), contents, .. chapters]);
        return ContentsPass.Run(book).Divisions[1].Blocks.OfType<Contents>().Single().Entries.Select(entry => $"{entry.Level} {TextPrinter.Print(entry.Inlines)}");
    }

    private static Division Chapter(string name, params Block[] blocks) => new(Matter.Body, DivisionRole.Chapter, name, ValueList.From(blocks));

    private static Heading Heading(int level, string text, params string[] classes) =>
        new(level, [new Text(text)]) { Attributes = new Attributes(text.ToLowerInvariant(), ValueList.From(classes), []) };
}
