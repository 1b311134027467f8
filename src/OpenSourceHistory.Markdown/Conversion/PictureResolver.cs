using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>Finds pictures, and sees to it that nothing outside the book's folder is touched.</summary>
/// <param name="workspace">The door to files.</param>
/// <param name="folder">The book's folder.</param>
/// <param name="fileFolder">Folder of the Markdown file, to which its paths are relative.</param>
/// <param name="names">Names of the files that there are.</param>
internal sealed class PictureResolver(IWorkspace workspace, string folder, string fileFolder, FolderNames names)
{
    private static readonly string[] s_pictures = [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".tif", ".tiff", ".bmp"];

    private const string InItsPlace = "its alternative text or name stands in its place";

    private readonly BookFolder _book = new(workspace, folder);
    private readonly NameHints _hints = new();

    /// <summary>Makes the inline of a picture: an image, or a mark in its place where the picture cannot be had.</summary>
    /// <param name="source">Path or address as written.</param>
    /// <param name="alternative">Alternative text.</param>
    /// <param name="title">Title or null.</param>
    /// <param name="node">Whose place and attributes the inline takes.</param>
    /// <param name="context">The file's conversion.</param>
    public Inline Resolve(string source, string alternative, string? title, Text node, ConversionContext context)
    {
        if (IsRemote(source))
        {
            var kind = source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "A picture within its address" : "A picture on another machine";
            context.Diagnostics.Warning(
                MarkdownCodes.RemoteImage, node.Span, $"{kind} is not fetched; {InItsPlace}",
                "Save the picture in the book's folder and name that file");
            return PlaceMark.OfPicture(source, alternative, node.Span);
        }

        var path = Decode(source);
        if (Find(path) is not { } full)
        {
            ReportOutside(source, path, node.Span, context);
            return PlaceMark.OfPicture(source, alternative, node.Span);
        }

        if (!workspace.FileExists(full))
        {
            ReportMissing(source, path, node.Span, context);
            return PlaceMark.OfPicture(source, alternative, node.Span);
        }

        return new Image(RelativeToBook(full), alternative, title) { Span = node.Span, Attributes = node.Attributes, ResolvedPath = full };
    }

    // Relative to its file, as on the web. With Pandoc and Bookdown paths are relative to the folder of the book, with GitBook those that begin with a slash.
    private string? Find(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var fromBook = RelativePath.Combine(folder, path.TrimStart('/'));
        var isInBook = _book.Contains(fromBook) && workspace.FileExists(fromBook);
        if (Path.IsPathRooted(path))
        {
            return isInBook ? fromBook : null;
        }

        var full = RelativePath.Combine(fileFolder, path);
        return !_book.Contains(full) ? null : isInBook && !workspace.FileExists(full) ? fromBook : full;
    }

    private static bool IsRemote(string source) => source.StartsWith("//", StringComparison.Ordinal) || WebAddress.SchemeOf(source) is not null;

    private static string Decode(string source)
    {
        var end = source.AsSpan().IndexOfAny('?', '#');
        return Uri.UnescapeDataString(end < 0 ? source : source[..end]);
    }

    private string RelativeToBook(string full)
    {
        var root = RelativePath.Combine(folder, string.Empty);
        return full == root ? string.Empty
            : root.Length > 0 && full.StartsWith(root + "/", StringComparison.Ordinal) ? full[(root.Length + 1)..]
            : full;
    }

    // A book that is made of what lies beyond its folder may tell what its author did not mean to; a single file has no folder of its own.
    private static void ReportOutside(string source, string path, SourceSpan span, ConversionContext context) => context.Diagnostics.Add(path.Length == 0
        ? new Diagnostic(MarkdownCodes.MissingImage, Severity.Warning, span, "The picture names no file", ["Write its path into the parentheses: ![text](picture.png)"])
        : new Diagnostic(
            MarkdownCodes.OutsideImage, context.IsSingleFile ? Severity.Warning : Severity.Error, span,
            $"The picture “{source}” lies outside the {(context.IsSingleFile ? "file's" : "book's")} folder; it is not read, and {InItsPlace}",
            [$"Copy it into the {(context.IsSingleFile ? "file's" : "book's")} folder"]));

    private void ReportMissing(string source, string path, SourceSpan span, ConversionContext context)
    {
        var nearest = _hints.TryBegin()
            ? names.FindNearest(RelativePath.Combine(string.Empty, path), RelativeToBook(RelativePath.Combine(fileFolder, string.Empty)), IsPicture)
            : null;
        context.Diagnostics.Warning(
            MarkdownCodes.MissingImage, span, $"There is no picture “{source}”; {InItsPlace}", nearest is null ? [] : [$"Did you mean “{nearest}”?"]);
    }

    private static bool IsPicture(string name) => Array.IndexOf(s_pictures, Path.GetExtension(name).ToLowerInvariant()) >= 0;
}
