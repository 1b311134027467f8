using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>The file that says what the container is.</summary>
internal sealed class ContainerTypeRule() : EbookRule(
    "container.media-type", "Is mimetype the first file, stored as it is, and does it say application/epub+zip?",
    "EPUB 3.3, 4.3.3", "Pack the file mimetype first and without compression (zip -X0)")
{
    // A local header of 30 bytes, the name of eight and what it holds (ZIP application note, 4.3.7).
    private const int Start = 58;

    /// <inheritdoc/>
    public override EbookAnswer Answer(OpenedPublication file, EbookRules rules) =>
        EbookAnswer.Of("mimetype", file.Bytes.Length >= Start && file.Bytes[30..].StartsWith("mimetypeapplication/epub+zip"u8) && file.Bytes.StartsWith("PK\u0003\u0004"u8) && file.Bytes[8] == 0 ? null : "the first file is another, compressed, or says something else");
}
