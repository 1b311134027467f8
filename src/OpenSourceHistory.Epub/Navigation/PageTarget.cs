using OpenSourceHistory.Epub.Documents;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Epub.Navigation;

/// <summary>A page of another edition, and where it begins in this one.</summary>
/// <param name="Folio">The page.</param>
/// <param name="Url">Where it begins, seen from the folder of content documents.</param>
internal sealed record PageTarget(PageFolio Folio, string Url)
{
    /// <summary>The pages that are marked in a book, in their own order.</summary>
    /// <param name="book">The book.</param>
    /// <param name="targets">Ids.</param>
    public static ValueList<PageTarget> Of(Book book, LinkTargets targets) => ValueList.From(NodeCollector<PageMark>.In(book)
        .OrderBy(m => m.Folio.Page)
        .Select(m => new PageTarget(m.Folio, targets.UrlOf(m, string.Empty)!)));
}
