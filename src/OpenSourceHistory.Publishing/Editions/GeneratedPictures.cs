using System.Collections.Concurrent;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Manuscript.Timelines;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Typesetting.Timelines;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Draws pictures from the book's data, as the sheet says they look: those of one look once, however many editions show them.</summary>
/// <param name="fonts">Faces.</param>
internal sealed class GeneratedPictures(FontLibrary fonts)
{
    private readonly ConcurrentDictionary<(TimelinePicture Timeline, TimelineStyles Styles), Lazy<Result<Picture>>> _timelines = new();

    /// <summary>A styled book with its pictures.</summary>
    /// <param name="book">The styled book.</param>
    /// <param name="files">Pictures that are files.</param>
    /// <returns>It; found is what could not be drawn.</returns>
    public Result<StyledEdition> AddTo(StyledBook book, PictureLibrary files)
    {
        var findings = new DiagnosticBag();
        var drawn = new Dictionary<string, Picture>(StringComparer.Ordinal);
        foreach (var picture in book.Book.Pictures)
        {
            if (FigureFinder.Find(book.Book, picture.Path) is { } figure)
            {
                drawn[picture.Path] = findings.Take(Draw(picture, book, figure));
            }
        }

        return findings.With(new StyledEdition(book, drawn.Count == 0 ? files : files.With(drawn)));
    }

    private Result<Picture> Draw(GeneratedPicture picture, StyledBook book, Figure figure) => picture switch
    {
        TimelinePicture timeline => _timelines.GetOrAdd((timeline, TimelineStyles.Of(book, figure)), key => new(() => Draw(key.Timeline, key.Styles))).Value,
        _ => throw new NotSupportedException($"Nothing draws a {picture.GetType().Name}"),
    };

    private Result<Picture> Draw(TimelinePicture timeline, TimelineStyles styles)
    {
        var (drawing, found) = TimelineSetter.Draw(timeline, styles, fonts);
        return new Result<Picture>(new VectorPicture(timeline.Path, ReadOnlyMemory<byte>.Empty, drawing), found);
    }

    /// <summary>Finds where a picture is shown first: there its style is asked for.</summary>
    private sealed class FigureFinder(string path) : BookWalker
    {
        private Figure? _found;

        public static Figure? Find(Book book, string path)
        {
            var finder = new FigureFinder(path);
            finder.Walk(book);
            return finder._found;
        }

        public override void Visit(Node node)
        {
            if (node is Figure { Blocks: [Paragraph { Inlines: [Image image] }] } figure && image.ResolvedPath == path)
            {
                _found ??= figure;
            }
            else if (_found is null && node is Division or Block)
            {
                VisitChildren(node);
            }
        }
    }
}
