using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Pdf.Preflight.Asking;
using OpenSourceHistory.Pdf.Preflight.Reading;

using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Rules;

/// <summary>No embedded files.</summary>
internal sealed class NoFilesRule() : PreflightRule("files.none", "Are there no other files in the file?", "ISO 19005-1, 6.1.11; ISO 19005-2, 6.8", "bare")
{
    /// <inheritdoc/>
    public override bool IsAskedBy(Demands demands) => demands.Receiver.IsPaper || demands.Standards.Any(s => s.Kind == PdfStandardKind.Archive && s.Part < 3);

    /// <inheritdoc/>
    public override Answer Ask(OpenedFile file, Demands demands) =>
        file.Tokens.Get<DictionaryToken>(file.Tokens.Get<DictionaryToken>(file.Catalog, "Names"), "EmbeddedFiles") is not null
            ? Answer.Failed($"files in the file")
            : OfPages(file, page => page.Annotations.Any(a => a.Subtype == "FileAttachment") ? "a file in an annotation" : null);
}
