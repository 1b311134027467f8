using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Covers;

/// <summary>The strokes of the cover: level bars from the left margin off the right edge, from hairline to beam.</summary>
internal static class CoverStrokes
{
    // More strokes than this run into a grey on a thumbnail.
    private const int MostStrokes = 16;

    // Air between two strokes, as a share of the mean of the whole stack's strokes and gaps.
    private const double GapShare = 0.5;

    /// <summary>Draws them.</summary>
    /// <param name="book">The book.</param>
    /// <param name="room">The space between head and foot.</param>
    /// <param name="style">Style of a stroke: its background is its colour, or else its text's.</param>
    public static IEnumerable<Fill> Draw(Book book, Rect room, ComputedStyle style)
    {
        var color = style.BackgroundColor.Alpha > 0 ? style.BackgroundColor : style.Color;
        var count = CountOf(book);
        var height = Length.Max(room.Height, Length.Zero);
        var gap = count == 1 ? Length.Zero : height * (GapShare / count);
        var ink = height - (gap * (count - 1));
        var y = room.Y;
        for (var i = 0; i < count; i++)
        {
            // Weights grow as 1, 2, 3 ... so that each differs from its neighbour by the same amount.
            var thickness = ink * ((i + 1) * 2 / (count * (count + 1.0)));
            yield return new Fill(SourceSpan.None, new Rect(room.X, y, room.Width, thickness), color);
            y += thickness + gap;
        }
    }

    // A book in acts has a stroke for each act; any other one for each chapter.
    private static int CountOf(Book book)
    {
        var chapters = book.Divisions.Where(d => d.Matter == Matter.Body && d.Role != DivisionRole.Part).ToArray();
        var acts = chapters.Count(d => d.Attributes.HasClass("act") || d.Heading?.Attributes.HasClass("act") == true);
        return Math.Clamp(acts > 0 ? acts : chapters.Length, 1, MostStrokes);
    }
}
