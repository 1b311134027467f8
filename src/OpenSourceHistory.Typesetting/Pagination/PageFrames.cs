using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Paged;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>The frames of a book's pages, each made once.</summary>
/// <param name="styleOf">Gives the style of a page.</param>
/// <param name="step">Step of the baseline grid; zero for none.</param>
/// <param name="areNumbered">True where the sheet asks for the numbers of pages; without it, pages of one kind share a frame.</param>
internal sealed class PageFrames(Func<PageContext, PageStyle> styleOf, Length step, bool areNumbered = false)
{
    private readonly Dictionary<PageContext, PageFrame> _frames = [];

    /// <summary>The frames of a book's pages.</summary>
    /// <param name="book">The book.</param>
    public static PageFrames Of(StyledBook book) => new(book.PageStyleOf, book.Root.LineHeight, book.SelectsPagesByNumber);

    /// <summary>The frame of a page.</summary>
    /// <param name="context">What kind of page it is.</param>
    public PageFrame Of(PageContext context)
    {
        context = areNumbered ? context : context with { Number = 0, NumberInGroup = 0 };
        if (!_frames.TryGetValue(context, out var frame))
        {
            frame = new PageFrame(context, styleOf(context), step);
            _frames.Add(context, frame);
        }

        return frame;
    }
}
