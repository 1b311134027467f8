using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Epub.Preflight.Reading;

namespace OpenSourceHistory.Epub.Preflight.Asking;

/// <summary>A question that is asked of an EPUB file.</summary>
/// <param name="name">Its name, which stays.</param>
/// <param name="question">The question, answered by yes where the file is good.</param>
/// <param name="clause">Where the rule comes from, if the receiver does not say.</param>
/// <param name="hint">What mends it.</param>
/// <param name="key">The key of the receiver's rules that it asks after; null where the standard asks.</param>
internal abstract class EbookRule(string name, string question, string clause, string hint, string? key = null)
{
    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>The question.</summary>
    public string Question => question;

    /// <summary>What mends it.</summary>
    public string Hint => hint;

    /// <summary>The keys of the receiver's rules that it asks after.</summary>
    public ValueList<string> Keys { get; } = key is null ? [] : [key];

    /// <summary>Where it comes from.</summary>
    /// <param name="rules">The receiver's rules.</param>
    public string SourceOf(EbookRules rules) => (key is null ? null : rules.SourceOf(key)) ?? clause;

    /// <summary>Answers it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rules">The receiver's rules.</param>
    public abstract EbookAnswer Answer(OpenedPublication file, EbookRules rules);

    /// <summary>A size for people.</summary>
    /// <param name="bytes">Bytes.</param>
    protected static string Size(long bytes) => bytes >= 1 << 20 ? FormattableString.Invariant($"{bytes / 1048576.0:0.#} MB") : FormattableString.Invariant($"{bytes / 1024.0:0.#} kB");
}
