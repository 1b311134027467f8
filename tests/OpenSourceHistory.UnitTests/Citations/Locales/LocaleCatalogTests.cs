using OpenSourceHistory.Citations.Locales;
using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.Locales;

public sealed class LocaleCatalogTests
{
    [Theory]
    [InlineData("en-US", "edited by")]
    [InlineData("en", "edited by")]
    [InlineData("en-AU", "edited by")]
    [InlineData("de-AT", "herausgegeben von")]
    [InlineData("tlh", "edited by")]
    [InlineData("de-DE-1996", "herausgegeben von")]
    [InlineData("es", "editado por")]
    [InlineData("es-AR", "editado por")]
    [InlineData("it-IT", "a cura di")]
    [InlineData("nl", "onder redactie van")]
    [InlineData("pt", "editado por")]
    [InlineData("pt-BR", "organizado por")]
    [InlineData("no", "redigert av")]
    [InlineData("ru", "под редакцией")]
    [InlineData("ko-KR", "편집자：")]
    public void A_language_falls_back_to_its_nearest_relation(string language, string expected) =>
        Assert.Equal(expected, LocaleCatalog.BuiltIn.Find(language).Text("editor", TermForm.Verb));

    [Fact]
    public void A_form_that_is_missing_falls_back_in_its_own_language_first()
    {
        var locale = LocaleCatalog.BuiltIn.Find("de-DE");
        Assert.Equal(locale.Text("editor", TermForm.Short), locale.Text("editor", TermForm.Symbol));
    }

    [Fact]
    public void A_locale_of_the_user_goes_before_the_one_that_ships()
    {
        var file = new SourceFile(
            "l.xml",
            """
            <locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="pl-PL">
              <style-options punctuation-in-quote="false"/>
              <terms><term name="and">i</term><term name="ordinal">.</term></terms>
            </locale>
            """);
        var catalog = LocaleCatalog.BuiltIn.With(file).Value;
        Assert.Equal("i", catalog.Find("pl").Text("and"));
        Assert.Equal(".", catalog.Find("pl").OrdinalSuffix(3, TermGender.None));
        Assert.Equal("and", catalog.Find("en-US").Text("and"));
        Assert.Contains("pl-PL", catalog.Languages);
    }

    [Fact]
    public void A_file_that_is_no_locale_is_reported()
    {
        var (catalog, found) = LocaleCatalog.BuiltIn.With(new SourceFile("l.xml", "<style/>"));
        Assert.Same(LocaleCatalog.BuiltIn, catalog);
        Assert.Equal("OSH2050", Assert.Single(found).Code);
    }

    [Theory]
    [InlineData("zh-Hans", "和")]
    [InlineData("zh-Hant", "及")]
    [InlineData("zh-HK", "及")]
    [InlineData("sr", "i")]
    [InlineData("sr-Cyrl", "и")]
    [InlineData("he", "ו")]
    [InlineData("tr-TR", "ve")]
    public void A_script_or_region_names_the_locale_that_is_meant(string language, string and) =>
        Assert.Equal(and, LocaleCatalog.BuiltIn.Find(language).Text("and"));

    [Fact]
    public void The_languages_of_the_official_locales_are_at_hand()
    {
        Assert.True(LocaleCatalog.BuiltIn.Languages.Count >= 60);
        Assert.All(LocaleCatalog.BuiltIn.Languages, language => Assert.NotNull(LocaleCatalog.BuiltIn.Find(language).Text("and")));
        Assert.True(LocaleCatalog.BuiltIn.Knows("uk"));
        Assert.False(LocaleCatalog.BuiltIn.Knows("tlh"));
    }

    [Theory]
    [InlineData(1, "st")]
    [InlineData(12, "th")]
    [InlineData(22, "nd")]
    [InlineData(113, "th")]
    public void Ordinals_follow_the_last_figures(int number, string suffix) =>
        Assert.Equal(suffix, LocaleCatalog.BuiltIn.Find("en-US").OrdinalSuffix(number, TermGender.None));
}
