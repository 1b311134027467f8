using OpenSourceHistory.Typesetting.Hyphenation;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Hyphenation;

public sealed class HyphenatorTests
{
    [Theory]
    [InlineData("en", "hyphenation", "hy-phen-ation")]
    [InlineData("en-US", "typesetting", "type-set-ting")]
    [InlineData("en-US", "Associate", "As-so-ciate")]
    [InlineData("en-US", "project", "project")]
    [InlineData("en-GB", "democracy", "demo-cracy")]
    [InlineData("en-AU", "democracy", "demo-cracy")]
    [InlineData("de", "Silbentrennung", "Sil-ben-tren-nung")]
    [InlineData("fr-CA", "informatique", "in-for-ma-tique")]
    [InlineData("es", "ordenador", "or-de-na-dor")]
    [InlineData("it", "computazione", "com-pu-ta-zio-ne")]
    [InlineData("nl", "lettergreep", "let-ter-greep")]
    [InlineData("pt-BR", "computador", "com-pu-ta-dor")]
    [InlineData("zh-Latn-pinyin", "kāiyuán", "kāi-yuán")]
    public void Known_words_have_their_known_hyphens(string language, string word, string expected) =>
        Assert.Equal(expected, Hyphenate(HyphenationLanguages.Find(language)!, word));

    [Theory]
    [InlineData("zh")]
    [InlineData("ru")]
    [InlineData("enx")]
    public void A_language_without_patterns_has_none(string language) => Assert.Null(HyphenationLanguages.Find(language));

    [Fact]
    public void Patterns_and_exceptions_come_from_the_file()
    {
        var hyphenator = Hyphenator.Read(new StringReader("% a comment\nhyphenmins 1 2\npatterns\na1b\n1c\nb2c\nexceptions\nca-b-ca\n"));

        Assert.Equal("a-bca-ca", Hyphenate(hyphenator, "abcaca"));
        Assert.Equal("ca-b-ca", Hyphenate(hyphenator, "cabca"));
    }

    private static string Hyphenate(Hyphenator hyphenator, string word)
    {
        var marks = new bool[word.Length];
        hyphenator.Find(word, marks);
        return string.Concat(word.Select((c, i) => (marks[i] ? "-" : string.Empty) + c));
    }
}
