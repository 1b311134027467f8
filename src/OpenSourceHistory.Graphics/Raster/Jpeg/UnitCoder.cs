namespace OpenSourceHistory.Graphics.Raster.Jpeg;

/// <summary>Cuts a picture into units, a block each of lightness and two colours, and codes them from left to right, from top to bottom.</summary>
/// <param name="luminance">Quantization of lightness.</param>
/// <param name="chrominance">Quantization of colours.</param>
/// <param name="symbols">Receives the symbols.</param>
internal sealed class UnitCoder(QuantizationTable luminance, QuantizationTable chrominance, SymbolList symbols)
{
    private const int Side = ForwardTransform.Side;

    private readonly BlockCoder _lightness = new(luminance, 0, symbols);
    private readonly BlockCoder _blueness = new(chrominance, 2, symbols);
    private readonly BlockCoder _redness = new(chrominance, 2, symbols);
    private readonly uint[] _unit = new uint[ForwardTransform.BlockSize];
    private readonly float[][] _samples = [.. Enumerable.Range(0, 3).Select(_ => new float[ForwardTransform.BlockSize])];
    private uint? _flat;

    /// <summary>Codes a picture.</summary>
    /// <param name="picture">The picture.</param>
    public void Add(IPixelBands picture)
    {
        for (var top = 0; top < picture.Height; top += picture.BandHeight)
        {
            var band = picture.BandFrom(top);
            var height = Math.Min(picture.BandHeight, picture.Height - top);
            for (var y = 0; y < height; y += Side)
            {
                AddRow(band[(y * picture.Width)..(Math.Min(y + Side, height) * picture.Width)], picture.Width);
            }
        }
    }

    private void AddRow(ReadOnlySpan<uint> rows, int width)
    {
        for (var x = 0; x < width; x += Side)
        {
            if (FlatAt(rows, x, width) is { } color)
            {
                AddFlat(color);
                continue;
            }

            TakeUnit(rows, x, width);
            AddUnit();
        }
    }

    // The one colour of a unit; null where it has several.
    private static uint? FlatAt(ReadOnlySpan<uint> rows, int x, int width)
    {
        var color = rows[x];
        var end = Math.Min(x + Side, width);
        for (var row = 0; row < rows.Length; row += width)
        {
            if (rows[(row + x)..(row + end)].ContainsAnyExcept(color))
            {
                return null;
            }
        }

        return color;
    }

    // Beyond the edges of the picture, its last pixels stand again.
    private void TakeUnit(ReadOnlySpan<uint> rows, int left, int width)
    {
        var last = (rows.Length / width) - 1;
        for (var i = 0; i < _unit.Length; i++)
        {
            _unit[i] = rows[(Math.Min(i / Side, last) * width) + Math.Min(left + (i % Side), width - 1)];
        }
    }

    private void AddFlat(uint color)
    {
        if (_flat == color)
        {
            symbols.AddRepeat();
            return;
        }

        var (light, blue, red) = Split(color);
        _lightness.AddFlat(light);
        _blueness.AddFlat(blue);
        _redness.AddFlat(red);
        _flat = color;
    }

    private void AddUnit()
    {
        for (var i = 0; i < _unit.Length; i++)
        {
            (_samples[0][i], _samples[1][i], _samples[2][i]) = Split(_unit[i]);
        }

        _lightness.Add(_samples[0]);
        _blueness.Add(_samples[1]);
        _redness.Add(_samples[2]);
        _flat = null;
    }

    // JFIF 1.02: lightness, and how much bluer and redder than it; all about zero.
    private static (float Light, float Blue, float Red) Split(uint pixel)
    {
        var (red, green, blue) = ((float)(pixel & 0xFF), (float)((pixel >> 8) & 0xFF), (float)((pixel >> 16) & 0xFF));
        return (
            (0.299f * red) + (0.587f * green) + (0.114f * blue) - 128f,
            (0.5f * blue) - (0.168736f * red) - (0.331264f * green),
            (0.5f * red) - (0.418688f * green) - (0.081312f * blue));
    }
}
