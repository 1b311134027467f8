using CsCheck;
using Xunit;

namespace OpenSourceHistory.UnitTests.Core;

public sealed class LengthTests
{
    [Theory]
    [InlineData(1.0, 72.0)]
    [InlineData(5.5, 396.0)]
    public void An_inch_is_72_points(double inches, double points) =>
        Assert.Equal(Length.FromPoints(points), Length.FromInches(inches));

    [Fact]
    public void Sums_are_exact_in_any_order() =>
        Gen.Select(Gen.Long[-1_000_000, 1_000_000].Array[1, 40], Gen.Int[0, 39]).Sample((parts, turn) =>
        {
            var forwards = parts.Aggregate(Length.Zero, (sum, p) => sum + new Length(p));
            var turned = parts.Skip(turn).Concat(parts.Take(turn)).Aggregate(Length.Zero, (sum, p) => sum + new Length(p));
            return forwards == turned;
        });

    [Fact]
    public void A_length_is_written_with_a_point_whatever_the_culture() =>
        Assert.Equal("10.5pt", Length.FromPoints(10.5).ToString());
}
