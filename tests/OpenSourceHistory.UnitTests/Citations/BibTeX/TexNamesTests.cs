using OpenSourceHistory.Citations.BibTeX;
using OpenSourceHistory.Citations.Data;
using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.BibTeX;

public sealed class TexNamesTests
{
    [Fact]
    public void The_three_forms_of_a_name_are_read()
    {
        Assert.Equal(PersonName.Of("Torvalds", "Linus"), Single("Linus Torvalds"));
        Assert.Equal(PersonName.Of("Torvalds", "Linus"), Single("Torvalds, Linus"));
        Assert.Equal(PersonName.Of("King", "Martin Luther") with { Suffix = "Jr." }, Single("King, Jr., Martin Luther"));
    }

    [Theory]
    [InlineData("Ludwig van Beethoven")]
    [InlineData("van Beethoven, Ludwig")]
    [InlineData("family=Beethoven, given=Ludwig, prefix=van")]
    public void Small_words_are_a_particle(string name) =>
        Assert.Equal(PersonName.Of("Beethoven", "Ludwig") with { DroppingParticle = "van" }, Single(name));

    [Fact]
    public void A_prefix_in_use_stays_with_the_family_name() =>
        Assert.Equal(
            PersonName.Of("Gogh", "Vincent") with { NonDroppingParticle = "van" },
            Single("family=Gogh, given=Vincent, prefix=van, useprefix=true"));

    [Fact]
    public void A_name_in_braces_is_a_body() =>
        Assert.Equal(PersonName.OfBody("Ministry of Industry and Information Technology"), Single("{Ministry of Industry and Information Technology}"));

    [Fact]
    public void Names_are_parted_by_the_word_and_outside_braces() =>
        Assert.Equal(
            [PersonName.Of("Roe", "Jane"), PersonName.OfBody("Barnes and Noble"), PersonName.Of("Doe", "John"), PersonName.Others],
            TexNames.Read("Roe, Jane and {Barnes and Noble} and\n Doe, John and others", Plain));

    private static PersonName Single(string tex) => Assert.Single(TexNames.Read(tex, Plain));

    private static string Plain(string tex) => TexText.Read(tex, protectsCase: false).Text;
}
