using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Tree;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Display;
using OpenSourceHistory.Typesetting.Galleys;
using OpenSourceHistory.Typesetting.Paragraphs;

namespace OpenSourceHistory.Typesetting.Covers;

/// <summary>What a cover is painted on, and what is known of its text and its styles.</summary>
/// <param name="book">The styled book.</param>
/// <param name="fonts">Faces.</param>
internal sealed class CoverCanvas(StyledBook book, FontLibrary fonts)
{
    private static readonly ElementSketch s_cover = new("div", "cover");

    /// <summary>What is painted.</summary>
    public PageInk Ink { get; } = new(new LineBuilder());

    /// <summary>Sets text.</summary>
    public DisplaySetter Text { get; } = new(fonts);

    /// <summary>The book.</summary>
    public Book Book => book.Book;

    /// <summary>The names as a reader sees them; null where nobody is named.</summary>
    public string? Authors => CreatorLine.Of(book.Book.Metadata);

    /// <summary>Style of something on the cover.</summary>
    /// <param name="path">Classes of the elements in <c>div.cover</c>, the innermost last; none for that itself.</param>
    public ComputedStyle Style(params string[] path) =>
        book.StyleOfSketch([s_cover, .. path.Select(name => new ElementSketch("div", name))]);

    /// <summary>A panel without its padding.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="style">The style that has the padding.</param>
    /// <param name="margin">The least that the padding is.</param>
    public static Rect AreaIn(Rect panel, ComputedStyle style, Length margin)
    {
        var (left, top) = (Used(style.Padding.Left), Used(style.Padding.Top));
        return new Rect(
            panel.X + left, panel.Y + top, panel.Width - left - Used(style.Padding.Right), panel.Height - top - Used(style.Padding.Bottom));

        Length Used(Dimension length) => Length.Max(length.Resolve(panel.Width, Length.Zero), margin);
    }

    /// <summary>Paints the ground of a panel, where its style has one.</summary>
    /// <param name="area">The panel, with its bleed.</param>
    /// <param name="style">Its style.</param>
    public void PaintGround(Rect area, ComputedStyle style)
    {
        if (style.BackgroundColor.Alpha > 0)
        {
            Ink.Items.Add(new Fill(SourceSpan.None, area, style.BackgroundColor));
        }
    }

    /// <summary>The finished page.</summary>
    /// <param name="size">Its size as cut.</param>
    /// <param name="bleed">Bleed beyond that.</param>
    /// <param name="hasCropMarks">True where crop marks stand around it.</param>
    public Result<Page> ToPage(Size size, Length bleed, bool hasCropMarks)
    {
        var page = new Page(string.Empty, IsRecto: true, size, Edges.All(bleed), hasCropMarks, ValueList.From(Ink.Items), []);
        return new Result<Page>(page, ValueList.From(Ink.Findings));
    }
}
