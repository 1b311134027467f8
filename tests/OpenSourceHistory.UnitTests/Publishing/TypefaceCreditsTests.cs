using OpenSourceHistory.Fonts;
using OpenSourceHistory.Publishing.Editions;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

public class TypefaceCreditsTests
{
    [Theory]
    [InlineData("Ann Lee", "Foundry", "Ann Lee")]
    [InlineData("Ann Lee (Latin); Bo Kim (Hangul)", "Foundry Inc.", "Foundry Inc")]
    [InlineData("Ann Lee (Latin); Bo Kim (Hangul)", null, "Ann Lee (Latin); Bo Kim (Hangul)")]
    [InlineData(null, "Foundry", "Foundry")]
    [InlineData(null, null, null)]
    public void The_foundry_stands_for_a_long_list_of_designers(string? designer, string? manufacturer, string? maker) =>
        Assert.Equal(maker, TypefaceCredits.Of("F", new FontCredits(designer, manufacturer, null, null)).Maker);

    [Theory]
    [InlineData("Under the SIL Open Font License, Version 1.1. More.", "http://scripts.sil.org/OFL", "SIL Open Font License 1.1")]
    [InlineData("SIL Open Font License, Version 1.0", "https://scripts.sil.org/OFL", "SIL Open Font License 1.0")]
    [InlineData(null, "https://www.apache.org/licenses/LICENSE-2.0", "Apache License 2.0")]
    [InlineData("Ask us. We may say yes.", "https://example.org", "Ask us")]
    [InlineData(null, "https://example.org", "https://example.org")]
    [InlineData(null, null, null)]
    public void Licences_have_their_common_names(string? licence, string? address, string? name) =>
        Assert.Equal(name, TypefaceCredits.Of("F", new FontCredits(null, null, licence, address)).Licence);
}
