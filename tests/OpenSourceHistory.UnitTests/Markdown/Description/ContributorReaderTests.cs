using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown.Description;

public class ContributorReaderTests
{
    [Theory]
    [InlineData("name: Ann Lee", "Ann Lee", null)]
    [InlineData("name: Ann Lee, sort: 'Lee, A.'", "Ann Lee", "Lee, A.")]
    [InlineData("name: Ann van Lee, order: given-first", "Ann van Lee", "Lee, Ann van")]
    [InlineData("name: Jin Xiaofeng, order: family-first", "Jin Xiaofeng", null)]
    [InlineData("family: Jin, given: Xiaofeng", "Xiaofeng Jin", "Jin, Xiaofeng")]
    [InlineData("family: Jin, given: Xiaofeng, order: family-first", "Jin Xiaofeng", "Jin, Xiaofeng")]
    [InlineData("family: Plato", "Plato", null)]
    [InlineData("native: 金晓峰", "金晓峰", null)]
    public void Names_are_displayed_and_sorted_as_written(string entry, string name, string? sort)
    {
        var person = Read(entry);
        Assert.Equal((name, sort), (person.Name, person.SortName));
    }

    [Theory]
    [InlineData("name: Xiaofeng Jin, native: 金晓峰", "zh")]
    [InlineData("name: Ken Ōe, native: おおえ健", "ja")]
    [InlineData("name: Kim, native: 김", "ko")]
    [InlineData("name: Ken Ōe, native: 大江健, lang: ja", "ja")]
    [InlineData("name: Ann, native: Анна", null)]
    [InlineData("name: Ann", null)]
    public void The_language_of_a_name_is_told_by_its_script_unless_it_is_written(string entry, string? language) =>
        Assert.Equal(language, Read(entry).NativeLanguage);

    [Fact]
    public void A_text_in_the_language_of_the_name_has_the_native_one()
    {
        var person = Read("family: Zeng, given: Shan, native: 曾山");
        Assert.Equal(("曾山", "曾山"), (person.NameIn("zh-Hant"), person.SortNameIn("zh-Hant")));
        Assert.Equal(("Shan Zeng", "Zeng, Shan"), (person.NameIn("en-GB"), person.SortNameIn("en-GB")));
    }

    [Fact]
    public void Several_thanks_are_joined() =>
        Assert.Equal("for this, for that and for all", Read("name: A, thanks: [for this, for that, for all]").Thanks);

    [Theory]
    [InlineData("for what Hidden did")]
    [InlineData("for what jane did")]
    public void Thanks_that_name_an_anonymous_person_are_dropped_with_the_name(string thanks)
    {
        var person = Read($"anonymous: true, name: Jane Hidden, native: 隐藏, honorific: Dr, roles: [rev], thanks: {thanks}");
        Assert.Equal(new Contributor(null, null, ["rev"], null, true), person);
    }

    [Theory]
    [InlineData("true", true, false)]
    [InlineData("several", true, true)]
    [InlineData("no", false, false)]
    public void Anonymous_people_may_be_several(string value, bool isAnonymous, bool areSeveral)
    {
        var person = Read($"name: Jane Hidden, anonymous: {value}");
        Assert.Equal((isAnonymous, areSeveral, isAnonymous ? null : "Jane Hidden"), (person.IsAnonymous, person.AreSeveral, person.Name));
    }

    private static Contributor Read(string entry)
    {
        var diagnostics = new DiagnosticBag();
        var workspace = new MemoryWorkspace().With("book/book.yaml", $"title: T\nlanguage: en-GB\nbody: [one.md]\ncontributors: [{{{entry}}}]\n").With("book/one.md", "# One\n");
        var project = diagnostics.Take(ManuscriptReader.Read("book", workspace))!;
        Assert.Empty(diagnostics.ToSortedList());
        return Assert.Single(project.Book.Metadata.Contributors);
    }
}
