using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Tree;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Display;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Covers;

/// <summary>
/// Composes a cover of type and strokes: the title at the top as large as it can be set, the subtitle below it, as many
/// strokes as the book has chapters, heavier from one to the next, and author and imprint at the foot. Faces, sizes,
/// colours and margins are the style sheet's: <c>div.cover</c> with <c>div.cover-title</c>, <c>div.cover-subtitle</c>,
/// <c>div.cover-author</c>, <c>div.cover-imprint</c> and <c>div.cover-stroke</c> in it, on a page of 400 by 640 pt.
/// </summary>
internal sealed class CoverDesign
{
    // The title takes at most this share of the height, so that the strokes always have room.
    private const double TitleShare = 0.46;
    private const double SubtitleShare = 0.14;
    private const double FootShare = 0.1;

    private static readonly Size s_size = new(Length.FromPoints(400), Length.FromPoints(640));
    private static readonly ElementSketch s_cover = new("div", "cover");

    private readonly StyledBook _book;
    private readonly DisplaySetter _text;
    private readonly PageInk _ink = new();
    private readonly Rect _area;

    /// <summary>Begins a cover.</summary>
    /// <param name="book">The styled book.</param>
    /// <param name="fonts">Faces.</param>
    public CoverDesign(StyledBook book, FontLibrary fonts)
    {
        (_book, _text) = (book, new DisplaySetter(fonts));
        var padding = book.StyleOfSketch(s_cover).Padding;
        var (left, top) = (Used(padding.Left), Used(padding.Top));
        _area = new Rect(left, top, s_size.Width - left - Used(padding.Right), s_size.Height - top - Used(padding.Bottom));
    }

    /// <summary>The cover.</summary>
    public Result<Page> Make()
    {
        var ground = _book.StyleOfSketch(s_cover).BackgroundColor;
        if (ground.Alpha > 0)
        {
            _ink.Items.Add(new Fill(SourceSpan.None, new Rect(Length.Zero, Length.Zero, s_size.Width, s_size.Height), ground));
        }

        var head = SetHead();
        var foot = SetFoot();
        var stroke = StyleOf("cover-stroke");
        var gap = Used(stroke.Margin.Top);
        var room = new Rect(_area.X, head + gap, s_size.Width - _area.X, foot - head - (gap * 2));
        _ink.Items.AddRange(CoverStrokes.Draw(_book.Book, room, stroke));
        var page = new Page(string.Empty, IsRecto: true, s_size, Edges.All(Length.Zero), HasCropMarks: false, ValueList.From(_ink.Items), []);
        return new Result<Page>(page, ValueList.From(_ink.Findings));
    }

    // Downwards from the upper margin; the end of what is set.
    private Length SetHead()
    {
        var y = _area.Y;
        y += Add(Fit(_book.Book.Metadata.Title, StyleOf("cover-title"), TitleShare), y);
        var style = StyleOf("cover-subtitle");
        var subtitle = Fit(_book.Book.Metadata.Subtitle, style, SubtitleShare);
        return subtitle is null ? y : y + Used(style.Margin.Top) + Add(subtitle, y + Used(style.Margin.Top));
    }

    // Upwards from the lower margin; where what is set begins.
    private Length SetFoot()
    {
        var book = _book.Book.Metadata;
        var y = _area.Bottom;
        if (Fit(book.Publisher, StyleOf("cover-imprint"), FootShare) is { } imprint)
        {
            y -= imprint.Height;
            Add(imprint, y);
        }

        var names = book.Authors.Select(a => a.NameIn(book.Language) ?? string.Empty).Where(n => n.Length > 0).ToArray();
        var style = StyleOf("cover-author");
        if (Fit(names.Length == 0 ? null : Vocabulary.Of(book.Language).Join(names), style, FootShare) is { } authors)
        {
            y -= Used(style.Margin.Bottom) + authors.Height;
            Add(authors, y);
        }

        return y;
    }

    // Null where there is nothing to set.
    private SetParagraph? Fit(string? text, ComputedStyle style, double share) => string.IsNullOrWhiteSpace(text) || style.Display == DisplayMode.None
        ? null
        : _text.Fit(text, style, new Size(_area.Width, s_size.Height * share));

    private Length Add(SetParagraph? text, Length y)
    {
        if (text is null)
        {
            return Length.Zero;
        }

        _ink.AddLines(text, _area.X, y);
        return text.Height;
    }

    private ComputedStyle StyleOf(string className) => _book.StyleOfSketch(s_cover, new ElementSketch("div", className));

    private static Length Used(Dimension length) => length.Resolve(s_size.Width, Length.Zero);
}
