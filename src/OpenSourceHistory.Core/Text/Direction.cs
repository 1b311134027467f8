namespace OpenSourceHistory.Core.Text;

/// <summary>In which direction characters run (UAX #9).</summary>
public static class Direction
{
    private const char LastBefore = '\u058F';

    /// <summary>Index of the first character of a text that runs from right to left (bidirectional classes R and AL); -1 where there is none.</summary>
    /// <param name="text">The text.</param>
    public static int IndexOfRightToLeft(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            if (text[start] <= LastBefore)
            {
                start++;
                continue;
            }

            var c = CodePoints.At(text, start);
            if (IsRightToLeft(c))
            {
                return start;
            }

            start += c > char.MaxValue ? 2 : 1;
        }

        return -1;
    }

    // Whole blocks, whose letters all do.
    private static bool IsRightToLeft(int c) =>
        c is (>= 0x05BE and <= 0x05F4) or 0x0608 or 0x060B or 0x060D or (>= 0x061B and <= 0x064A) or (>= 0x066D and <= 0x08C9) or
            (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
