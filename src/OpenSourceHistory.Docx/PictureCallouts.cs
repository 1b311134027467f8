using System.Globalization;
using OpenSourceHistory.Manuscript;
using OpenSourceHistory.Manuscript.Inlines;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Docx;

/// <summary>Names the pictures of a book in the order in which they are shown, each once.</summary>
public sealed class PictureCallouts : BookWalker
{
    private readonly List<PictureCallout> _found = [];

    private PictureCallouts()
    {
    }

    /// <summary>The pictures of a book, in order.</summary>
    /// <param name="book">The book.</param>
    public static ValueList<PictureCallout> In(Book book)
    {
        var pictures = new PictureCallouts();
        pictures.Walk(book);
        var digits = Math.Max(2, pictures._found.Count.ToString(CultureInfo.InvariantCulture).Length);
        return ValueList.From(pictures._found.Select((picture, index) => picture with
        {
            Name = "Fig" + (index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0') + picture.Name,
        }));
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        if (node is Image { ResolvedPath: { } path } image && _found.TrueForAll(known => known.Path != path))
        {
            _found.Add(new PictureCallout(EndingOf(path), path, image.Span));
        }

        VisitChildren(node);
    }

    // Drawings that the program makes have no file.
    private static string EndingOf(string path) => System.IO.Path.GetExtension(path) is { Length: > 1 } own ? own.ToLowerInvariant() : ".svg";
}
