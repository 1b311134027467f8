using OpenSourceHistory.Core.Text;
using Xunit;

namespace OpenSourceHistory.UnitTests.Core.Text;

public sealed class CharacterSetTests
{
    [Fact]
    public void Characters_are_kept_once_and_in_order()
    {
        var set = new CharacterSet();
        set.Add("b𠀂ab");
        set.AddRange('x', 'z');

        Assert.Equal(['a', 'b', 'x', 'y', 'z', 0x20002], set.ToList());
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_no_character()
    {
        var set = new CharacterSet();
        set.Add("a\uD840b");
        set.Add("\uDC02");

        Assert.Equal(['a', 'b'], set.ToList());
    }

    [Fact]
    public void A_set_takes_in_another_of_any_size()
    {
        var (small, large) = (new CharacterSet(), new CharacterSet());
        Assert.True(small.IsEmpty);
        small.Add('a');
        large.Add(0x10FFFD);

        small.Add(large);
        large.Add(small);

        Assert.Equal(small.ToList(), large.ToList());
        Assert.False(small.IsEmpty);
    }

    [Fact]
    public void Letters_come_in_both_cases_where_asked_for()
    {
        var set = new CharacterSet();
        set.Add("aÉ1ß");
        set.AddBothCases();

        Assert.Equal("1ASasÉßé".Select(c => (int)c), set.ToList());
    }
}
