using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;

namespace OpenSourceHistory.Core.Fingerprints;

/// <summary>
/// SHA-256 (FIPS 180-4, 6.2). The platform's own is quicker, but to load the library that has it takes longer than to read a megabyte here; a book
/// without large pictures never needs it.
/// </summary>
public static class Sha256
{
    /// <summary>Length from which the platform's own is quicker, in bytes.</summary>
    internal const int Large = 1024 * 1024;

    private const int BlockSize = 64;
    private const int LengthSize = 8;

    private static ReadOnlySpan<uint> Start =>
        [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

    private static ReadOnlySpan<uint> Constants =>
    [
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
    ];

    /// <summary>The fingerprint of bytes.</summary>
    /// <param name="data">The bytes.</param>
    /// <returns>32 bytes.</returns>
    public static byte[] Of(ReadOnlySpan<byte> data) => data.Length < Large ? Small(data) : SHA256.HashData(data);

    private static byte[] Small(ReadOnlySpan<byte> data)
    {
        Span<uint> state = stackalloc uint[Start.Length];
        Start.CopyTo(state);
        var whole = data.Length / BlockSize * BlockSize;
        Read(state, data[..whole]);

        // The rest, a bit, and the length in bits at the end of the last block (5.1.1).
        Span<byte> rest = stackalloc byte[2 * BlockSize];
        rest.Clear();
        data[whole..].CopyTo(rest);
        rest[data.Length - whole] = 0x80;
        var end = data.Length - whole + 1 + LengthSize <= BlockSize ? BlockSize : 2 * BlockSize;
        BinaryPrimitives.WriteUInt64BigEndian(rest[(end - LengthSize)..end], 8 * (ulong)data.Length);
        Read(state, rest[..end]);
        return Written(state);
    }

    private static byte[] Written(ReadOnlySpan<uint> state)
    {
        var bytes = new byte[state.Length * sizeof(uint)];
        for (var i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(i * sizeof(uint)), state[i]);
        }

        return bytes;
    }

    private static void Read(Span<uint> state, ReadOnlySpan<byte> blocks)
    {
        Span<uint> schedule = stackalloc uint[BlockSize];
        for (; !blocks.IsEmpty; blocks = blocks[BlockSize..])
        {
            Spread(blocks[..BlockSize], schedule);
            Mix(state, schedule);
        }
    }

    // The message schedule (6.2.2, step 1).
    private static void Spread(ReadOnlySpan<byte> block, Span<uint> schedule)
    {
        for (var i = 0; i < 16; i++)
        {
            schedule[i] = BinaryPrimitives.ReadUInt32BigEndian(block[(4 * i)..]);
        }

        for (var i = 16; i < schedule.Length; i++)
        {
            var early = schedule[i - 15];
            var late = schedule[i - 2];
            schedule[i] = schedule[i - 16] + schedule[i - 7]
                + (BitOperations.RotateRight(early, 7) ^ BitOperations.RotateRight(early, 18) ^ (early >> 3))
                + (BitOperations.RotateRight(late, 17) ^ BitOperations.RotateRight(late, 19) ^ (late >> 10));
        }
    }

    // Steps 2 to 4, in the names of the standard.
    private static void Mix(Span<uint> state, ReadOnlySpan<uint> schedule)
    {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        var (e, f, g, h) = (state[4], state[5], state[6], state[7]);
        for (var t = 0; t < schedule.Length; t++)
        {
            var first = h + (BitOperations.RotateRight(e, 6) ^ BitOperations.RotateRight(e, 11) ^ BitOperations.RotateRight(e, 25))
                + ((e & f) ^ (~e & g)) + Constants[t] + schedule[t];
            var second = (BitOperations.RotateRight(a, 2) ^ BitOperations.RotateRight(a, 13) ^ BitOperations.RotateRight(a, 22))
                + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + first, c, b, a, first + second);
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
        state[4] += e;
        state[5] += f;
        state[6] += g;
        state[7] += h;
    }
}
