using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>
/// Puts marks in the place of pictures that cannot be read, before any edition is made: it is told once what is wrong, and all editions
/// have the same.
/// </summary>
internal sealed class UnreadablePictures : BookRewriter
{
    private readonly DiagnosticBag _findings = new();
    private readonly PictureLibrary _pictures;

    // A caption says what the alternative text does.
    private bool _hasCaption;

    private UnreadablePictures(PictureLibrary pictures) => _pictures = pictures;

    /// <summary>Marks them.</summary>
    /// <param name="book">The book.</param>
    /// <param name="pictures">Its pictures.</param>
    /// <returns>The book; found is what is wrong with each picture that has a mark in its place.</returns>
    public static Result<Book> Mark(Book book, PictureLibrary pictures)
    {
        var images = new Images();
        images.Walk(book);
        Parallel.ForEach(images.Paths, path => pictures.Load(path, SourceSpan.None));
        var pass = new UnreadablePictures(pictures);
        var marked = images.Paths.Count == 0 ? book : pass.Rewrite(book);
        return new Result<Book>(marked, pass._findings.ToSortedList());
    }

    /// <inheritdoc/>
    protected override Replacement<Block> RewriteBlock(Block block)
    {
        var outer = _hasCaption;
        _hasCaption |= block is Figure { Caption: not null };
        var rewritten = base.RewriteBlock(block);
        _hasCaption = outer;
        return rewritten;
    }

    /// <inheritdoc/>
    protected override Replacement<Inline> RewriteInline(Inline inline)
    {
        if (inline is not Image { ResolvedPath: { } path } image || _pictures.Load(path, image.Span) is not { Value: null } unread)
        {
            return base.RewriteInline(inline);
        }

        _findings.AddRange(unread.Findings);
        return PlaceMark.OfPicture(image.Source, _hasCaption ? string.Empty : image.AlternativeText, image.Span);
    }

    private sealed class Images : BookWalker
    {
        public HashSet<string> Paths { get; } = new(StringComparer.Ordinal);

        public override void Visit(Node node)
        {
            if (node is Image { ResolvedPath: { } path })
            {
                Paths.Add(path);
            }

            base.Visit(node);
        }
    }
}
