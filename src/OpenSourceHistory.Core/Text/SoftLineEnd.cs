using System.Text;

namespace OpenSourceHistory.Core.Text;

/// <summary>
/// A line end of the source within a paragraph: a space, but nothing between two East Asian characters that have no spaces beside them, nor
/// beside a zero width space (CSS Text 3, section 4.1.3). Characters that are not seen, such as variation selectors, are looked through.
/// </summary>
public static class SoftLineEnd
{
    private const char ZeroWidthSpace = '\u200B';

    /// <summary>True where the line end is a space.</summary>
    /// <param name="before">What stands in front of it; empty where nothing does.</param>
    /// <param name="after">What stands behind it; empty where nothing does.</param>
    public static bool IsSpace(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => IsSpace(LastOf(before), FirstOf(after));

    /// <summary>True where the line end is a space.</summary>
    /// <param name="before">Text under construction, which the line end stands behind.</param>
    /// <param name="after">What stands behind it; empty where nothing does.</param>
    public static bool IsSpace(StringBuilder before, ReadOnlySpan<char> after) => IsSpace(before, before.Length, after);

    /// <summary>True where the line end is a space.</summary>
    /// <param name="before">Text under construction.</param>
    /// <param name="end">Where the text ends that counts as what the line end stands behind.</param>
    /// <param name="after">What stands behind it; empty where nothing does.</param>
    public static bool IsSpace(StringBuilder before, int end, ReadOnlySpan<char> after)
    {
        // A few characters reach from the last one behind any selectors.
        Span<char> tail = stackalloc char[Math.Min(end, 8)];
        before.CopyTo(end - tail.Length, tail, tail.Length);
        return IsSpace(LastOf(tail), FirstOf(after));
    }

    private static bool IsSpace(int before, int after) =>
        before != ZeroWidthSpace && after != ZeroWidthSpace && !(EastAsianWidth.DiscardsSpace(before) && EastAsianWidth.DiscardsSpace(after));

    private static int LastOf(ReadOnlySpan<char> text)
    {
        var c = -1;
        for (var end = text.Length; end > 0; end -= c > char.MaxValue ? 2 : 1)
        {
            c = CodePoints.Before(text, end);
            if (c == ZeroWidthSpace || !Ignorables.IsDefaultIgnorable(c))
            {
                return c;
            }
        }

        return -1;
    }

    private static int FirstOf(ReadOnlySpan<char> text)
    {
        var c = -1;
        for (var i = 0; i < text.Length; i += c > char.MaxValue ? 2 : 1)
        {
            c = CodePoints.At(text, i);
            if (c == ZeroWidthSpace || !Ignorables.IsDefaultIgnorable(c))
            {
                return c;
            }
        }

        return -1;
    }
}
