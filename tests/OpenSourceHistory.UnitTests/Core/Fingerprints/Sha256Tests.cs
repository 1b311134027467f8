using System.Security.Cryptography;
using OpenSourceHistory.Core.Fingerprints;
using Xunit;

namespace OpenSourceHistory.UnitTests.Core.Fingerprints;

/// <summary>Fingerprints are those of the platform.</summary>
public sealed class Sha256Tests
{
    [Fact]
    public void Bytes_of_every_length_around_a_block_have_the_platforms_fingerprint()
    {
        for (var length = 0; length < 200; length++)
        {
            Assert.Equal(SHA256.HashData(Bytes(length)), Sha256.Of(Bytes(length)));
        }
    }

    [Theory]
    [InlineData(Sha256.Large - 1)]
    [InlineData(Sha256.Large)]
    [InlineData(Sha256.Large + 1)]
    public void So_have_those_of_large_files(int length) => Assert.Equal(SHA256.HashData(Bytes(length)), Sha256.Of(Bytes(length)));

    [Theory]
    [InlineData(0, 1000)]
    [InlineData(1000, 700)]
    [InlineData((2 * Sha256.Large) + 17, 300_001)]
    public void Pieces_have_that_of_the_whole(int length, int piece)
    {
        using var running = new RunningFingerprint();
        var bytes = Bytes(length);
        foreach (var part in bytes.Chunk(piece))
        {
            running.Add(part);
        }

        Assert.Equal(SHA256.HashData(bytes), running.Current());
    }

    [Fact]
    public void A_fingerprint_can_be_taken_on_the_way()
    {
        using var running = new RunningFingerprint();
        running.Add(Bytes(100));
        Assert.Equal(SHA256.HashData(Bytes(100)), running.Current());
        running.Add(Bytes(Sha256.Large));
        Assert.Equal(SHA256.HashData([.. Bytes(100), .. Bytes(Sha256.Large)]), running.Current());
    }

    private static byte[] Bytes(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)(i * i / 7))];
}
