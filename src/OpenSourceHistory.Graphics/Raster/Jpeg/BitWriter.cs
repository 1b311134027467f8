namespace OpenSourceHistory.Graphics.Raster.Jpeg;

/// <summary>Writes the bits of a scan, with a zero behind each byte that would look like a marker (ITU-T T.81, annex F.1.2.3).</summary>
/// <param name="output">Receives the bytes.</param>
internal sealed class BitWriter(Stream output)
{
    private uint _bits;
    private int _count;

    /// <summary>Writes bits.</summary>
    /// <param name="bits">The bits, in the lowest places.</param>
    /// <param name="count">How many, at most 16.</param>
    public void Write(int bits, int count)
    {
        _bits = (_bits << count) | (uint)(bits & ((1 << count) - 1));
        _count += count;
        while (_count >= 8)
        {
            _count -= 8;
            WriteByte((byte)(_bits >> _count));
        }
    }

    /// <summary>Fills the last byte with ones.</summary>
    public void Finish()
    {
        if (_count > 0)
        {
            Write(0xFF, 8 - _count);
        }
    }

    private void WriteByte(byte value)
    {
        output.WriteByte(value);
        if (value == byte.MaxValue)
        {
            output.WriteByte(0);
        }
    }
}
