using CsCheck;
using OpenSourceHistory.Typesetting.Buffers;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Buffers;

public sealed class PooledListTests
{
    [Fact]
    public void It_holds_what_was_added_whatever_room_was_asked_for() => Gen.Select(Gen.Int.Array[0, 300], Gen.Int[0, 40]).Sample((values, capacity) =>
    {
        using var list = new PooledList<int>(capacity);
        foreach (var value in values)
        {
            list.Add(value);
        }

        return list.Count == values.Length && list.ToArray().AsSpan().SequenceEqual(values);
    });

    [Fact]
    public void Two_at_once_share_nothing_and_the_next_begins_empty()
    {
        using (var first = new PooledList<long>(4))
        using (var second = new PooledList<long>(4))
        {
            first.Add(1);
            second.Add(2);
            Assert.Equal([1], first.ToArray());
            Assert.Equal([2], second.ToArray());
        }

        using var next = new PooledList<long>(4);
        Assert.Equal(0, next.Count);
        next.Fill(3);
        Assert.Equal([0, 0, 0], next.ToArray());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_given_back_or_cut_off_keeps_nothing_alive(bool isCut)
    {
        var weak = Fill(isCut);
        GC.Collect();
        Assert.False(weak.IsAlive);

        static WeakReference Fill(bool isCut)
        {
            var kept = new object();
            using var list = new PooledList<(object Held, int Number)>(4);
            list.Add((kept, 1));
            list.Cut(isCut ? 0 : 1);
            return new WeakReference(kept);
        }
    }
}
