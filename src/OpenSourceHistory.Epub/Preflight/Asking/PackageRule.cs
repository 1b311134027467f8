using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Asking;

/// <summary>A question that can be asked only where the package document can be read.</summary>
/// <param name="name">Its name, which stays.</param>
/// <param name="question">The question.</param>
/// <param name="clause">Where the rule comes from, if the receiver does not say.</param>
/// <param name="hint">What mends it.</param>
/// <param name="key">The key of the receiver's rules that it asks after; null where the standard asks.</param>
internal abstract class PackageRule(string name, string question, string clause, string hint, string? key = null) : EbookRule(name, question, clause, hint, key)
{
    /// <inheritdoc/>
    public sealed override EbookAnswer Answer(OpenedPublication file, EbookRules rules) =>
        file.Package is { } package ? Ask(file, package, rules) : EbookAnswer.NoPackage;

    /// <summary>Answers it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="package">Its package document.</param>
    /// <param name="rules">The receiver's rules.</param>
    protected abstract EbookAnswer Ask(OpenedPublication file, OpenedPackage package, EbookRules rules);
}
