using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Asking;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Rules;

/// <summary>Names of files.</summary>
internal sealed class ContainerPathsRule() : EbookRule(
    "container.paths", "Are the names of all files ones that every system can hold, inside the container and different but for their case?",
    "EPUB 3.3, 4.2.3", "Name files with letters, digits, hyphens and full stops")
{
    /// <inheritdoc/>
    public override EbookAnswer Answer(OpenedPublication file, EbookRules rules) =>
        EbookAnswer.Of(file.Container.Entries.Where(e => IsOdd(e.Path)).Select(e => (e.Path, $"“{e.Path}” is no name for a file of a book"))
            .Concat(file.Container.Entries.GroupBy(e => e.Path, StringComparer.OrdinalIgnoreCase).Where(g => g.Skip(1).Any()).Select(g => (g.Key, "two files have one name"))));

    private static bool IsOdd(string path) =>
        path.Length == 0 || path[0] == '/' || path.Split('/').Any(s => s is "." or "..") || path.Any(c => c < ' ' || c == '\u007F' || "\\:*?\"<>|".Contains(c, StringComparison.Ordinal))
        || path.TrimEnd('/').Split('/').Any(s => s.EndsWith('.'));
}
