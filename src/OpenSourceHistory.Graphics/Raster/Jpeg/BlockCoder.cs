using System.Numerics;

namespace OpenSourceHistory.Graphics.Raster.Jpeg;

/// <summary>Turns the blocks of one component into symbols (ITU-T T.81, annex F.1.2).</summary>
/// <param name="steps">Its quantization.</param>
/// <param name="table">Its table of steps between blocks; that of frequencies is the next.</param>
/// <param name="symbols">Receives the symbols.</param>
internal sealed class BlockCoder(QuantizationTable steps, int table, SymbolList symbols)
{
    private const int EndOfBlock = 0x00;
    private const int SixteenZeros = 0xF0;

    private int _last;

    /// <summary>Codes a block of one value.</summary>
    /// <param name="value">The value, about zero.</param>
    public void AddFlat(float value)
    {
        Span<float> mean = [value * ForwardTransform.BlockSize];
        AddMean(steps.Round(mean, 0));
        symbols.Add(table + 1, EndOfBlock, 0);
    }

    /// <summary>Codes a block.</summary>
    /// <param name="samples">Its samples, about zero; they are used up.</param>
    public void Add(Span<float> samples)
    {
        ForwardTransform.Transform(samples);
        AddMean(steps.Round(samples, 0));
        var zeros = 0;
        foreach (var place in QuantizationTable.ZigZag[1..])
        {
            var value = steps.Round(samples, place);
            if (value == 0)
            {
                zeros++;
                continue;
            }

            for (; zeros > 15; zeros -= 16)
            {
                symbols.Add(table + 1, SixteenZeros, 0);
            }

            AddValue(table + 1, zeros, value);
            zeros = 0;
        }

        if (zeros > 0)
        {
            symbols.Add(table + 1, EndOfBlock, 0);
        }
    }

    private void AddMean(int mean)
    {
        AddValue(table, 0, mean - _last);
        _last = mean;
    }

    // A negative value is written as what is below it, so that its first bit is a zero.
    private void AddValue(int place, int zeros, int value)
    {
        var size = 32 - BitOperations.LeadingZeroCount((uint)Math.Abs(value));
        var bits = (value < 0 ? value - 1 : value) & ((1 << size) - 1);
        symbols.Add(place, (zeros << 4) | size, bits);
    }
}
