using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Printing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

public class AcknowledgedTests
{
    private static readonly ValueList<Acknowledged> s_acknowledged =
    [
        new(Named("Ann Reader"), AcknowledgementReason.Comment),
        new(Named("Jane Doe"), AcknowledgementReason.Source) { Work = "The Long March" },
        new(null, AcknowledgementReason.Source) { Work = "An Essay", IsPart = true },
        new(null, AcknowledgementReason.Source),
        new(Named("The Author"), AcknowledgementReason.Change),
        new(new Contributor(null, null, [], null, true), AcknowledgementReason.Change),
    ];

    [Theory]
    [InlineData("en", "We thank the author of “An Essay” and Jane Doe (The Long March) for writing what this book rests on.")]
    [InlineData("en-GB", "We thank the author of ‘An Essay’ and Jane Doe (The Long March) for writing what this book rests on.")]
    [InlineData("zh", "感谢《An Essay》的作者和Jane Doe（《The Long March》）的著述，本书以之为据。")]
    public void Authors_of_sources_are_thanked_with_their_works(string language, string first)
    {
        var lines = Write(language).Split('\n');
        Assert.Equal(first, lines[0]);
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public void Whose_changes_and_comments_were_taken_in_is_thanked_but_no_author() => Assert.Equal(
        [
            "We are grateful to one reader who wishes to remain anonymous for their corrections to the text.",
            "Thanks are due to Ann Reader for their comments on the text.",
        ],
        Write("en").Split('\n')[1..]);

    [Fact]
    public void Authors_of_one_work_stand_before_its_title_together() => Assert.Equal(
        "We thank Ann Reader (A Diary) and Jane Doe and Max Roe (The Long March) for writing what this book rests on.",
        Write(
            "en",
            [
                new(Named("Jane Doe"), AcknowledgementReason.Source) { Work = "The Long March" },
                new(Named("Ann Reader"), AcknowledgementReason.Source) { Work = "A Diary" },
                new(Named("Max Roe"), AcknowledgementReason.Source) { Work = "The Long March" },
            ]));

    private static string Write(string language) => Write(language, s_acknowledged);

    private static string Write(string language, ValueList<Acknowledged> acknowledged)
    {
        var metadata = new BookMetadata { Title = "T", Language = language, Contributors = [new Contributor("The Author", null, ["aut"], null, false)] };
        var division = new Division(Matter.Back, DivisionRole.Acknowledgements, "acknowledgements", []) { IsGenerated = true };
        var book = new Book(metadata, [division]) { Data = new ApparatusData { Acknowledged = acknowledged } };
        return TextPrinter.Print(ValueList.From(AcknowledgementsPass.Run(book).Value.Divisions[0].Blocks.Skip(1)));
    }

    private static Contributor Named(string name) => new(name, null, [], null, false);
}
