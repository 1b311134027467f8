using CsCheck;
using OpenSourceHistory.Citations.Sorting;
using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.Sorting;

public sealed class LetterOrderTests
{
    private static readonly Gen<string> s_words = Gen.String[Gen.Char["aÀbçDé -’,ßzŽ中"], 0, 8];

    [Theory]
    [InlineData("Åström", "Attorney")]
    [InlineData("O’Brien", "Obrist")]
    [InlineData("de-IOE", "DE JONG")]
    [InlineData("Doe, Zoe", "Doebuck, Ann")]
    public void Accents_case_and_marks_do_not_count(string first, string second) =>
        Assert.True(LetterOrder.Instance.Compare(first, second) < 0);

    [Fact]
    public void It_is_an_order() =>
        Gen.Select(s_words, s_words, s_words).Sample((a, b, c) =>
        {
            var order = LetterOrder.Instance;
            Assert.Equal(Math.Sign(order.Compare(a, b)), -Math.Sign(order.Compare(b, a)));
            Assert.False(order.Compare(a, b) <= 0 && order.Compare(b, c) <= 0 && order.Compare(a, c) > 0);
        });
}
