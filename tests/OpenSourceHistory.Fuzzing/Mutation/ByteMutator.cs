using System.Buffers.Binary;

namespace OpenSourceHistory.Fuzzing.Mutation;

/// <summary>Damages binary files: by bytes, by ends, and within the tables of fonts.</summary>
/// <param name="random">Chooses.</param>
internal sealed class ByteMutator(Random random)
{
    private const int FontHeader = 12;
    private const int FontRecord = 16;

    /// <summary>The file, changed in a few places.</summary>
    /// <param name="file">The file; left as it is.</param>
    public byte[] Mutate(byte[] file)
    {
        var damaged = (byte[])file.Clone();
        for (var changes = 1 + random.Next(8); changes > 0; changes--)
        {
            Overwrite(damaged, random.Next(damaged.Length), damaged.Length);
        }

        return random.Next(6) switch
        {
            0 => damaged[..random.Next(1, damaged.Length)],
            1 => [.. damaged[..(damaged.Length / 2)], .. damaged],
            _ => damaged,
        };
    }

    /// <summary>A font, damaged in the beginning of one of its tables, where what matters stands, or anywhere in it.</summary>
    /// <param name="font">The font; left as it is.</param>
    public byte[] MutateTable(byte[] font)
    {
        var damaged = (byte[])font.Clone();
        var count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        var record = FontHeader + (FontRecord * random.Next(count));
        var start = (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(record + 8));
        var length = (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(record + 12));
        for (var changes = 1 + random.Next(6); changes > 0; changes--)
        {
            var reach = random.Next(2) == 0 ? Math.Min(length, 64) : length;
            Overwrite(damaged, start + random.Next(Math.Max(1, reach)), start + length);
        }

        return damaged;
    }

    private void Overwrite(byte[] data, int at, int end)
    {
        var value = random.Next(5) switch { 0 => 0, 1 => 0xFF, 2 => 0x7F, 3 => 0x80, _ => random.Next(256) };
        for (var length = 1 + random.Next(4); length > 0 && at < Math.Min(end, data.Length); length--)
        {
            data[at++] = (byte)value;
        }
    }
}
