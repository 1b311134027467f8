using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Styles;

/// <summary>Finds whether a book names pages of its own: in its index and lists, or where the sheet writes the page of what is referred to.</summary>
/// <param name="book">The styled book.</param>
internal sealed class PageNaming(StyledBook book) : BookWalker
{
    private static readonly PseudoElement[] s_pseudos = Enum.GetValues<PseudoElement>();

    private bool _isFound;

    /// <summary>True where a page is named.</summary>
    public bool Find()
    {
        Walk(book.Book);
        return _isFound;
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        _isFound = _isFound || node is LocatorList || Array.Exists(s_pseudos, pseudo => book.ContentOf(node, pseudo).Any(item => item is ContentTargetPage));
        if (!_isFound)
        {
            base.Visit(node);
        }
    }
}
