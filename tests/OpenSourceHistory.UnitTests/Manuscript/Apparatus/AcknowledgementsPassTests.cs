using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Findings;
using OpenSourceHistory.Manuscript.Printing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

public class AcknowledgementsPassTests
{
    [Fact]
    public void Without_anyone_to_thank_there_is_no_chapter_but_a_warning()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Empty(Run("en", diagnostics, Person("Ann Author", "aut")).Divisions);
        Assert.Equal(ManuscriptCodes.NobodyToThank, Assert.Single(diagnostics.ToSortedList()).Code);
    }

    [Fact]
    public void One_person() => AssertText("en", "We thank Ann Lee for editing the text.", Person("Ann Lee", "edt"));

    [Fact]
    public void Two_people_are_sorted_by_name() =>
        AssertText("en", "We thank Zoe Abel and Ann Lee for editing the text.", Person("Ann Lee", "edt", "Lee, Ann"), Person("Zoe Abel", "edt", "Abel, Zoe"));

    [Fact]
    public void Three_people_have_the_serial_comma_of_their_language()
    {
        Contributor[] people = [Person("A", "edt"), Person("B", "edt"), Person("C", "edt")];
        AssertText("en", "We thank A, B, and C for editing the text.", people);
        AssertText("en-GB", "We thank A, B and C for editing the text.", people);
        AssertText("de", "Wir danken A, B und C für das Lektorat.", people);
        AssertText("zh-Hans", "感谢A、B和C编辑本书。", people);
    }

    [Fact]
    public void Twenty_people_are_one_sentence()
    {
        var people = Enumerable.Range(1, 20).Select(i => Person($"P{i:00}", "ctb")).ToArray();
        var names = string.Join(", ", people[..19].Select(p => p.Name));
        AssertText("en-GB", $"We thank {names} and P20 for their contributions.", people);
    }

    [Fact]
    public void Anonymous_people_are_counted()
    {
        AssertText("en", "We thank one reviewer who wishes to remain anonymous for reviewing the text.", Anonymous("rev"));
        AssertText("en", "We thank A and two reviewers who wish to remain anonymous for reviewing the text.", Anonymous("rev"), Person("A", "rev"), Anonymous("rev"));
        AssertText(
            "en",
            "We thank A and several reviewers who wish to remain anonymous for reviewing the text.",
            Person("A", "rev"), Anonymous("rev"), Anonymous("rev") with { AreSeveral = true });
        AssertText("zh", "感谢几位不愿具名的审稿人审阅本书。", Anonymous("rev") with { AreSeveral = true });
        AssertText("en", "We thank 13 people who wish to remain anonymous for their help.", [.. Enumerable.Repeat(Anonymous("oth"), 13)]);
    }

    [Fact]
    public void Each_role_has_its_paragraph_and_own_thanks_their_sentence() => AssertText(
        "en-GB",
        "We thank A and B for reading the drafts. Our thanks go also to C, who found the letters.\nWe are grateful to D for the illustrations.",
        Person("B", "rev", thanks: "for reading the drafts"),
        Person("C", "rev", thanks: "who found the letters."),
        Person("A", "rev", thanks: "for reading the drafts"),
        Person("D", "ill"));

    [Fact]
    public void A_division_within_a_chapter_is_filled()
    {
        var div = new Div([]) { Attributes = Attributes.OfClass("acknowledgements") };
        var chapter = new Division(Matter.Back, DivisionRole.Chapter, "thanks", [new Paragraph([new Text("Before.")]), div]);
        var book = new Book(new BookMetadata { Title = "T", Contributors = [Person("A", "edt")] }, [chapter]);
        var filled = AcknowledgementsPass.Run(book).Value;
        Assert.Equal("Before.\nWe thank A for editing the text.", TextPrinter.Print(filled.Divisions[0].Blocks));
    }

    private static void AssertText(string language, string expected, params Contributor[] people)
    {
        var book = Run(language, new DiagnosticBag(), people);
        Assert.Equal(expected, TextPrinter.Print(ValueList.From(book.Divisions[0].Blocks.Skip(1))));
    }

    private static Book Run(string language, DiagnosticBag diagnostics, params Contributor[] people)
    {
        var metadata = new BookMetadata { Title = "T", Language = language, Contributors = ValueList.From(people) };
        var empty = new Division(Matter.Back, DivisionRole.Acknowledgements, "acknowledgements", []) { IsGenerated = true };
        return EmptyDivisionsPass.Run(diagnostics.Take(AcknowledgementsPass.Run(new Book(metadata, [empty]))));
    }

    private static Contributor Person(string name, string role, string? sort = null, string? thanks = null) => new(name, sort, [role], thanks, false);

    private static Contributor Anonymous(string role) => new(null, null, [role], null, true);
}
