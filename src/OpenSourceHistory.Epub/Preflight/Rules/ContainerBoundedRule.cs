using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>What the container unpacks to.</summary>
internal sealed class ContainerBoundedRule() : EbookRule(
    "container.bounded", "Does it unpack to what a book can have?",
    "EPUB 3.3, 4.2.3; the program reads no more", "Leave out what is not shown; a file that unpacks a thousandfold is no book")
{
    // Twice what the most generous shop takes; text packs tenfold, and pictures are packed already.
    private const long MostBytes = 4L << 30;
    private const long Suspect = 16L << 20;
    private const long MostRatio = 100;

    /// <inheritdoc/>
    public override EbookAnswer Answer(OpenedPublication file, EbookRules rules) =>
        EbookAnswer.Of(file.Container.Entries.Where(e => e.Size > MostBytes || (e.Size > Suspect && e.Size / Math.Max(1, e.PackedSize) > MostRatio)).Select(e => (e.Path, $"{Size(e.PackedSize)} unpack to {Size(e.Size)}"))
            .Concat(file.Container.Entries.Sum(e => e.Size) > MostBytes ? [(string.Empty, $"all files unpack to {Size(file.Container.Entries.Sum(e => e.Size))}")] : []));
}
