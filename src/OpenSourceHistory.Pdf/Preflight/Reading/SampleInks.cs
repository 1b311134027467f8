namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>Counts the inks of samples (ISO 32000-1, 8.9.5.2): rows of numbers, each row from a byte on, the highest bits first.</summary>
/// <param name="columns">Samples of a row.</param>
/// <param name="bits">Bits of a number: 1, 2, 4, 8 or 16.</param>
/// <param name="components">Numbers of a sample.</param>
internal sealed class SampleInks(int columns, int bits, int components)
{
    private readonly int _rowBytes = ((columns * components * bits) + 7) / 8;

    /// <summary>The greatest number.</summary>
    public int Most => (1 << bits) - 1;

    /// <summary>The most ink in one sample; 1 for one ink solid.</summary>
    /// <param name="data">The rows.</param>
    /// <param name="ends">For each component the ink of nought and of the greatest number.</param>
    public double MostInk(ReadOnlySpan<byte> data, IReadOnlyList<(double Low, double High)> ends)
    {
        var most = 0.0;
        for (var row = 0; row + _rowBytes <= data.Length && _rowBytes > 0; row += _rowBytes)
        {
            for (var column = 0; column < columns; column++)
            {
                var sum = 0.0;
                for (var i = 0; i < components; i++)
                {
                    sum += ends[i].Low + ((ends[i].High - ends[i].Low) * Number(data[row..], (column * components) + i) / Most);
                }

                most = Math.Max(most, sum);
            }
        }

        return most;
    }

    /// <summary>The most ink of the colours of a table that are used.</summary>
    /// <param name="data">The rows, of one number a sample.</param>
    /// <param name="table">The ink of each colour.</param>
    public double MostInk(ReadOnlySpan<byte> data, IReadOnlyList<double> table)
    {
        var most = 0.0;
        for (var row = 0; row + _rowBytes <= data.Length && _rowBytes > 0; row += _rowBytes)
        {
            for (var column = 0; column < columns; column++)
            {
                // Beyond the table, its last colour is meant (8.6.6.3).
                most = Math.Max(most, table[Math.Min(Number(data[row..], column), table.Count - 1)]);
            }
        }

        return most;
    }

    private int Number(ReadOnlySpan<byte> row, int index) => bits switch
    {
        16 => (row[2 * index] << 8) | row[(2 * index) + 1],
        8 => row[index],
        _ => (row[index * bits / 8] >> (8 - bits - (index * bits % 8))) & Most,
    };
}
