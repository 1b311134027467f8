using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Covers;

/// <summary>
/// Composes a front cover of type and strokes: the title at the top as large as it can be set, the subtitle below it, as many
/// strokes as the book has chapters, heavier from one to the next, and author and imprint at the foot. Faces, sizes,
/// colours and margins are the style sheet's: <c>div.cover</c> with <c>div.cover-title</c>, <c>div.cover-subtitle</c>,
/// <c>div.cover-author</c>, <c>div.cover-imprint</c> and <c>div.cover-stroke</c> in it.
/// </summary>
internal sealed class FrontDesign
{
    // The title takes at most this share of the height, so that the strokes always have room.
    private const double TitleShare = 0.46;
    private const double SubtitleShare = 0.14;
    private const double FootShare = 0.1;

    private readonly CoverCanvas _canvas;
    private readonly Rect _panel;
    private readonly Length _bleed;
    private readonly Rect _area;

    /// <summary>Begins a front.</summary>
    /// <param name="canvas">What is painted on.</param>
    /// <param name="panel">The front, as it is cut.</param>
    /// <param name="bleed">How far the strokes go beyond its right edge.</param>
    /// <param name="margin">The least that the sheet's padding is.</param>
    public FrontDesign(CoverCanvas canvas, Rect panel, Length bleed, Length margin)
    {
        (_canvas, _panel, _bleed) = (canvas, panel, bleed);
        _area = CoverCanvas.AreaIn(panel, canvas.Style(), margin);
    }

    /// <summary>Paints it.</summary>
    public void Paint()
    {
        var head = SetHead();
        var foot = SetFoot();
        var stroke = _canvas.Style("cover-stroke");
        var gap = Used(stroke.Margin.Top);
        var room = new Rect(_area.X, head + gap, _panel.Right + _bleed - _area.X, foot - head - (gap * 2));
        _canvas.Ink.Items.AddRange(CoverStrokes.Draw(_canvas.Book, room, stroke));
    }

    // Downwards from the upper margin; the end of what is set.
    private Length SetHead()
    {
        var y = _area.Y;
        y += Add(Fit(_canvas.Book.Metadata.Title, _canvas.Style("cover-title"), TitleShare), y);
        var style = _canvas.Style("cover-subtitle");
        var subtitle = Fit(_canvas.Book.Metadata.Subtitle, style, SubtitleShare);
        return subtitle is null ? y : y + Used(style.Margin.Top) + Add(subtitle, y + Used(style.Margin.Top));
    }

    // Upwards from the lower margin; where what is set begins.
    private Length SetFoot()
    {
        var y = _area.Bottom;
        if (Fit(_canvas.Book.Metadata.Publisher, _canvas.Style("cover-imprint"), FootShare) is { } imprint)
        {
            y -= imprint.Height;
            Add(imprint, y);
        }

        var style = _canvas.Style("cover-author");
        if (Fit(_canvas.Authors, style, FootShare) is { } authors)
        {
            y -= Used(style.Margin.Bottom) + authors.Height;
            Add(authors, y);
        }

        return y;
    }

    // Null where there is nothing to set.
    private SetParagraph? Fit(string? text, ComputedStyle style, double share) => string.IsNullOrWhiteSpace(text) || style.Display == DisplayMode.None
        ? null
        : _canvas.Text.Fit(text, style, new Size(_area.Width, _panel.Height * share));

    private Length Add(SetParagraph? text, Length y)
    {
        if (text is null)
        {
            return Length.Zero;
        }

        _canvas.Ink.AddLines(text, _area.X, y);
        return text.Height;
    }

    private Length Used(Dimension length) => length.Resolve(_panel.Width, Length.Zero);
}
