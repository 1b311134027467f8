using System.Collections.Concurrent;

namespace OpenSourceHistory.Fonts.OpenType;

/// <summary>Opens the files of a library, each path once, and reports those that cannot be used.</summary>
internal sealed class FontFileOpener(IWorkspace workspace, DiagnosticBag diagnostics)
{
    private readonly ConcurrentDictionary<string, Lazy<OpenTypeFile>> _files = new(StringComparer.Ordinal);

    public OpenTypeFile Open(FontDeclaration declaration) =>
        _files.GetOrAdd(declaration.Path, _ => new Lazy<OpenTypeFile>(() => Read(declaration))).Value;

    private OpenTypeFile Read(FontDeclaration declaration)
    {
        try
        {
            var data = workspace.ReadAllBytes(declaration.Path);
            if (OpenTypeFile.IsUsable(data))
            {
                return Permitted(OpenTypeFile.Open(data), declaration);
            }

            diagnostics.Error(
                FontCodes.NotOpenType,
                declaration.Span,
                $"'{declaration.Path}' is not an OpenType font with outlines",
                "TrueType (.ttf) and OpenType (.otf) files work; WOFF files and collections do not");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Error(FontCodes.UnreadableFile, declaration.Span, $"The font file '{declaration.Path}' cannot be read: {e.Message}");
        }

        return OpenTypeFile.Empty;
    }

    // A book is a file that travels: a face that may not travel with it cannot set it, in any format.
    private OpenTypeFile Permitted(OpenTypeFile file, FontDeclaration declaration)
    {
        if (file.Rights.AllowsEmbedding)
        {
            return file;
        }

        diagnostics.Warning(
            FontCodes.EmbeddingForbidden,
            declaration.Span,
            $"The licence of the font '{declaration.Path}' forbids embedding (fsType {file.Rights.Bits}): it is not used",
            "Ask its maker for a version that may be embedded, or choose another family");
        return OpenTypeFile.Empty;
    }
}
