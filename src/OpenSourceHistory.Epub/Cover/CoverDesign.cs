using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.Cover;

/// <summary>
/// Composes a cover of type and strokes: the title at the top as large as it can be set, the subtitle below it, as many
/// strokes as the book has chapters, heavier from one to the next, and author and imprint at the foot. Faces, sizes,
/// colours and margins are the style sheet's: <c>div.cover</c> with <c>p.cover-title</c>, <c>p.cover-subtitle</c>,
/// <c>p.cover-author</c>, <c>p.cover-imprint</c> and <c>div.cover-stroke</c> in it, on a page of 400 by 640 pt.
/// </summary>
internal static class CoverDesign
{
    private const double Width = 400;
    private const double Height = 640;

    // The title takes at most this share of the height, so that the strokes always have room.
    private const double TitleShare = 0.46;
    private const double SubtitleShare = 0.14;
    private const double FootShare = 0.1;

    // More strokes than this run into a grey on a thumbnail.
    private const int MostStrokes = 16;

    private static readonly ElementSketch Cover = new("div", "cover");

    /// <summary>Draws a cover.</summary>
    /// <param name="styled">The book.</param>
    /// <param name="fonts">Faces.</param>
    public static Drawing Draw(StyledBook styled, FontLibrary fonts)
    {
        var page = styled.StyleOfSketch(Cover);
        var margin = new CoverMargins(page, Width);
        var measure = Width - margin.Left - margin.Right;
        var items = new List<DrawingItem>();
        if (page.BackgroundColor.Alpha > 0)
        {
            items.Add(CoverStrokes.Rectangle(0, 0, Width, Height, page.BackgroundColor));
        }

        var head = DrawHead(styled, fonts, measure, margin, items);
        var foot = DrawFoot(styled, fonts, measure, margin, items);
        var stroke = styled.StyleOfSketch(Cover, new ElementSketch("div", "cover-stroke"));
        var gap = stroke.Margin.Top.Resolve(Length.FromPoints(Width), Length.Zero).Points;
        items.AddRange(CoverStrokes.Draw(CountStrokes(styled.Book), margin.Left, head + gap, Width, foot - gap, stroke));
        return new Drawing(new Size(Length.FromPoints(Width), Length.FromPoints(Height)), ValueList.From(items));
    }

    private static double DrawHead(StyledBook styled, FontLibrary fonts, double measure, CoverMargins margin, List<DrawingItem> items)
    {
        var book = styled.Book.Metadata;
        var title = FittedText.Fit(book.Title, StyleOf(styled, "cover-title"), fonts, measure, Height * TitleShare);
        var y = title.DrawFrom(margin.Left, margin.Top, items);
        if (!string.IsNullOrWhiteSpace(book.Subtitle))
        {
            var style = StyleOf(styled, "cover-subtitle");
            var subtitle = FittedText.Fit(book.Subtitle, style, fonts, measure, Height * SubtitleShare);
            y = subtitle.DrawFrom(margin.Left, y + style.Margin.Top.Resolve(Length.FromPoints(Width), Length.Zero).Points, items);
        }

        return y;
    }

    private static double DrawFoot(StyledBook styled, FontLibrary fonts, double measure, CoverMargins margin, List<DrawingItem> items)
    {
        var book = styled.Book.Metadata;
        var y = Height - margin.Bottom;
        if (!string.IsNullOrWhiteSpace(book.Publisher))
        {
            var imprint = FittedText.Fit(book.Publisher, StyleOf(styled, "cover-imprint"), fonts, measure, Height * FootShare);
            y = imprint.DrawUpFrom(margin.Left, y, items);
        }

        var authors = book.Authors.Select(a => a.NameIn(book.Language) ?? string.Empty).Where(n => n.Length > 0).ToArray();
        if (authors.Length > 0)
        {
            var style = StyleOf(styled, "cover-author");
            var names = FittedText.Fit(Vocabulary.Of(book.Language).Join(authors), style, fonts, measure, Height * FootShare);
            y = names.DrawUpFrom(margin.Left, y - style.Margin.Bottom.Resolve(Length.FromPoints(Width), Length.Zero).Points, items);
        }

        return y;
    }

    private static ComputedStyle StyleOf(StyledBook styled, string className) => styled.StyleOfSketch(Cover, new ElementSketch("p", className));

    // A book in acts has a stroke for each act; any other one for each chapter.
    private static int CountStrokes(Book book)
    {
        var chapters = book.Divisions.Where(d => d.Matter == Matter.Body && d.Role != DivisionRole.Part).ToArray();
        var acts = chapters.Count(d => d.Attributes.HasClass("act") || d.Heading?.Attributes.HasClass("act") == true);
        return Math.Clamp(acts > 0 ? acts : chapters.Length, 1, MostStrokes);
    }
}
