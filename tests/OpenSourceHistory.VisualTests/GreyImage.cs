using System.Globalization;
using System.Text;

namespace OpenSourceHistory.VisualTests;

/// <summary>A page as grey pixels, row by row from the top: 0 is black, 255 white.</summary>
/// <param name="Width">Pixels in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="Pixels">The pixels.</param>
public sealed record GreyImage(int Width, int Height, byte[] Pixels)
{
    // Lighter than any rule or letter that an edge of pixels blurs, darker than nothing at all.
    private const byte Paper = 250;

    /// <summary>Reads a Portable Graymap of eight bits (PGM, "P5").</summary>
    /// <param name="content">The file.</param>
    public static GreyImage Read(byte[] content)
    {
        var fields = new List<string>();
        var at = 0;
        while (fields.Count < 4)
        {
            var end = Array.FindIndex(content, at, b => char.IsWhiteSpace((char)b));
            fields.Add(Encoding.ASCII.GetString(content, at, end - at));
            at = end + 1;
        }

        var (width, height) = (int.Parse(fields[1], CultureInfo.InvariantCulture), int.Parse(fields[2], CultureInfo.InvariantCulture));
        return new GreyImage(width, height, content[at..(at + (width * height))]);
    }

    /// <summary>The least and greatest column and row that hold ink; null for a blank page.</summary>
    public (int Left, int Top, int Right, int Bottom)? Ink()
    {
        var (left, top, right, bottom) = (Width, Height, -1, -1);
        for (var i = 0; i < Pixels.Length; i++)
        {
            if (Pixels[i] < Paper)
            {
                var (x, y) = (i % Width, i / Width);
                (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
            }
        }

        return right < 0 ? null : (left, top, right, bottom);
    }
}
