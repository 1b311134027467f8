using OpenSourceHistory.Publishing.Caching;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

/// <summary>Runs that share a folder tell each other what they are at work on.</summary>
public sealed class ClaimTests
{
    private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(60);
    private static readonly TimeSpan s_long = TimeSpan.FromMinutes(5);

    [Fact]
    public void Of_many_who_try_at_once_one_has_the_book()
    {
        using var folder = new TemporaryFolder();
        for (var round = 0; round < 50; round++)
        {
            var claims = new Claim?[8];
            Parallel.For(0, claims.Length, i => claims[i] = ClaimsOf(folder, $"w{i}", s_long).Try($"book{round}"));
            Assert.Single(claims, c => c is not null);
            Array.ForEach(claims, c => c?.Dispose());
        }

        Assert.Empty(Directory.GetFiles(folder["claims"]));
    }

    [Fact]
    public void A_claim_that_is_kept_alive_is_not_taken_over_however_long_it_lasts()
    {
        using var folder = new TemporaryFolder();
        var lease = TimeSpan.FromSeconds(1);
        using var held = ClaimsOf(folder, "one", lease).Try("book");
        var other = ClaimsOf(folder, "two", lease);
        for (var i = 0; i < 25; i++)
        {
            Assert.Null(other.Try("book"));
            Thread.Sleep(100);
        }

        held!.Dispose();
        using var free = other.Try("book");
        Assert.Equal(1, free!.Number);
    }

    [Fact]
    public void A_claim_that_gives_no_sign_of_life_is_taken_over_by_one_and_only_after_the_lease()
    {
        using var folder = new TemporaryFolder();
        folder.Write("claims/book.1", "dead-1 7\n");
        var (two, three) = (ClaimsOf(folder, "two", s_short), ClaimsOf(folder, "three", s_short));
        Assert.Null(two.Try("book"));
        Assert.Null(three.Try("book"));
        Thread.Sleep(2 * s_short);
        Claim?[] claims = [two.Try("book"), three.Try("book")];
        Assert.Single(claims, c => c?.Number == 2);
        Array.ForEach(claims, c => c?.Dispose());
        Assert.Empty(Directory.GetFiles(folder["claims"]));
    }

    [Fact]
    public void Who_was_taken_over_while_it_slept_leaves_the_other_alone()
    {
        using var folder = new TemporaryFolder();
        var slow = ClaimsOf(folder, "slow", s_long);
        using var first = slow.Try("book")!;
        var quick = ClaimsOf(folder, "quick", s_short);
        Assert.Null(quick.Try("book"));
        Thread.Sleep(2 * s_short);
        using var second = quick.Try("book")!;
        Assert.Equal(2, second.Number);
        Assert.False(slow.Renew(first, 1));
        first.Dispose();
        Assert.Equal(["book.2"], Directory.GetFiles(folder["claims"]).Select(Path.GetFileName));
    }

    [Fact]
    public void Claims_are_given_back_when_the_program_is_interrupted()
    {
        using var folder = new TemporaryFolder();
        var workspace = new DiskWorkspace(null);
        using var claim = new ClaimFolder(folder["claims"], RequestOf("one", s_long), workspace).Try("book");
        Assert.Single(Directory.GetFiles(folder["claims"]));
        workspace.Abandon();
        Assert.Empty(Directory.GetFiles(folder["claims"]));
    }

    private static ClaimFolder ClaimsOf(TemporaryFolder folder, string worker, TimeSpan lease) => new(folder["claims"], RequestOf(worker, lease), new DiskWorkspace(null));

    private static CacheRequest RequestOf(string worker, TimeSpan lease) => new("cache", worker, lease) { ProgramFolder = "osh", Program = "1" };
}
