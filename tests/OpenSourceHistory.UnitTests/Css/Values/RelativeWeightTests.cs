using OpenSourceHistory.Css.Values;
using Xunit;

namespace OpenSourceHistory.UnitTests.Css.Values;

/// <summary>The table of CSS Fonts 4, section 2.2.1, at both ends of each row.</summary>
public sealed class RelativeWeightTests
{
    [Theory]
    [InlineData(1, 400, 1)]
    [InlineData(99, 400, 99)]
    [InlineData(100, 400, 100)]
    [InlineData(349, 400, 100)]
    [InlineData(350, 700, 100)]
    [InlineData(400, 700, 100)]
    [InlineData(549, 700, 100)]
    [InlineData(550, 900, 400)]
    [InlineData(700, 900, 400)]
    [InlineData(749, 900, 400)]
    [InlineData(750, 900, 700)]
    [InlineData(899, 900, 700)]
    [InlineData(900, 900, 700)]
    [InlineData(1000, 1000, 700)]
    public void Bolder_and_lighter_follow_the_table(int inherited, int bolder, int lighter) =>
        Assert.Equal((bolder, lighter), (RelativeWeight.Bolder(inherited), RelativeWeight.Lighter(inherited)));
}
