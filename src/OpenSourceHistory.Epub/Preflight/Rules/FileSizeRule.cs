using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Size of the file.</summary>
internal sealed class FileSizeRule() : EbookRule(
    "container.size", "Is the file no larger than the shop takes?",
    "the receiver", "Make pictures smaller: images: {max: 1600, quality: 80}", "file-size")
{
    /// <inheritdoc/>
    public override EbookAnswer Answer(OpenedPublication file, EbookRules rules) =>
        rules.FileSize is not { } most ? EbookAnswer.NotApplicable
        : EbookAnswer.Of(string.Empty, file.Bytes.Length > most ? $"{Size(file.Bytes.Length)}, and {Size(most)} are the most" : null);
}
