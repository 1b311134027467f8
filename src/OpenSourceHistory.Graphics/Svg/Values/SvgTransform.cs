namespace OpenSourceHistory.Graphics.Svg.Values;

/// <summary>Transform lists (SVG 1.1, section 7.6).</summary>
internal static class SvgTransform
{
    private const int MostNumbers = 6;

    /// <summary>The map of a list; null where it does not parse.</summary>
    public static Matrix? Parse(ReadOnlySpan<char> text)
    {
        var scanner = new SvgScanner(text);
        var result = Matrix.Identity;
        Span<double> numbers = stackalloc double[MostNumbers];
        scanner.SkipSeparators();
        while (!scanner.IsAtEnd)
        {
            var name = scanner.ReadWord().ToString();
            if (!TryReadNumbers(ref scanner, numbers, out var count) || Make(name, numbers[..count]) is not { } step)
            {
                return null;
            }

            // The rightmost transform is applied first.
            result = step.Then(result);
            scanner.SkipSeparators();
        }

        return result;
    }

    private static bool TryReadNumbers(ref SvgScanner scanner, scoped Span<double> numbers, out int count)
    {
        count = 0;
        scanner.SkipSeparators();
        if (scanner.Next() != '(')
        {
            return false;
        }

        while (count < MostNumbers && scanner.TryReadNumber(out var number))
        {
            numbers[count++] = number;
        }

        scanner.SkipSeparators();
        return scanner.Next() == ')';
    }

    private static Matrix? Make(string name, ReadOnlySpan<double> n) => (name, n.Length) switch
    {
        ("matrix", 6) => new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]),
        ("translate", 1) => Matrix.Translation(n[0], 0),
        ("translate", 2) => Matrix.Translation(n[0], n[1]),
        ("scale", 1) => Matrix.Scaling(n[0], n[0]),
        ("scale", 2) => Matrix.Scaling(n[0], n[1]),
        ("rotate", 1) => Rotation(n[0]),
        ("rotate", 3) => Matrix.Translation(-n[1], -n[2]).Then(Rotation(n[0])).Then(Matrix.Translation(n[1], n[2])),
        ("skewX", 1) => new Matrix(1, 0, Math.Tan(ToRadians(n[0])), 1, 0, 0),
        ("skewY", 1) => new Matrix(1, Math.Tan(ToRadians(n[0])), 0, 1, 0, 0),
        _ => null,
    };

    private static Matrix Rotation(double degrees)
    {
        var (sin, cos) = Math.SinCos(ToRadians(degrees));
        return new Matrix(cos, sin, -sin, cos, 0, 0);
    }

    private static double ToRadians(double degrees) => degrees * Math.PI / 180;
}
