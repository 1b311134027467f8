using OpenSourceHistory.Styles.Paged;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>The frames of a book's pages, each made once.</summary>
/// <param name="styleOf">Gives the style of a page.</param>
internal sealed class PageFrames(Func<PageContext, PageStyle> styleOf)
{
    private readonly Dictionary<PageContext, PageFrame> _frames = [];

    /// <summary>The frame of a page.</summary>
    /// <param name="context">What kind of page it is.</param>
    public PageFrame Of(PageContext context)
    {
        if (!_frames.TryGetValue(context, out var frame))
        {
            frame = new PageFrame(context, styleOf(context));
            _frames.Add(context, frame);
        }

        return frame;
    }
}
