using System.Collections.Concurrent;

namespace OpenSourceHistory.Manuscript.Collation;

/// <summary>
/// Sorts headings of indexes, lists and bibliographies as readers look them up, the same on every machine. Letter by letter, as the Chicago Manual
/// puts it: spaces, hyphens and other punctuation are passed over; at a parenthesis or a comma alphabetizing starts again. Digits stand before
/// letters and sort by the value of their number. Letters have the order of Unicode's default table (UTS #10) with the letters that Swedish,
/// Finnish, Danish, Norwegian, Spanish, Polish, Czech and Slovak sort as their own; all other languages take the default (German has ä with a). Diacritics
/// break ties, then case. Han characters stand in every language, Japanese among them, where their pinyin stands: by syllable, tone and strokes.
/// </summary>
/// <remarks>Not taken into account: contractions of the default table, which order Thai and Lao vowels and Indic letters that are written in parts.</remarks>
internal sealed class Collator : IComparer<string>
{
    /// <summary>Heading of the group of what begins with a digit.</summary>
    public const string NumberGroup = "0–9";

    /// <summary>Heading of the group of what begins with no letter or digit that can be sorted.</summary>
    public const string SymbolGroup = "#";

    // Data files never change, so what was read once holds for the process.
    private static readonly ConcurrentDictionary<string, Collator> s_collators = new(StringComparer.OrdinalIgnoreCase);

    private readonly Tailoring? _tailoring;
    private readonly bool _isForNames;

    private Collator(Tailoring? tailoring, bool isForNames) => (_tailoring, _isForNames) = (tailoring, isForNames);

    /// <summary>This collator for names of people, family name first: Han surnames are read as surnames, 曾 as Zeng.</summary>
    public Collator ForNames => new(_tailoring, isForNames: true);

    /// <summary>The collator of a language.</summary>
    /// <param name="language">BCP 47 tag.</param>
    public static Collator Of(string language) => s_collators.GetOrAdd(language, tag => new Collator(Tailoring.Of(tag), isForNames: false));

    /// <summary>Compares two texts; 0 only where they are the same. Null comes first.</summary>
    /// <param name="x">A text.</param>
    /// <param name="y">Another.</param>
    public int Compare(string? x, string? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => KeyOf(x).CompareTo(KeyOf(y)),
    };

    /// <summary>Sorts items by a text of each; those with the same text keep their order.</summary>
    /// <typeparam name="T">Item type.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="textOf">What an item is sorted by.</param>
    public IEnumerable<T> Sort<T>(IEnumerable<T> items, Func<T, string> textOf) =>
        items
            .Select(item => new Keyed<T>(item, KeyOf(textOf(item))))
            .Order(Comparer<Keyed<T>>.Create((x, y) => x.Key.CompareTo(y.Key)))
            .Select(p => p.Item);

    /// <summary>
    /// The heading of the letter group that a text stands in: a capital letter, which is that of the pinyin for Han characters,
    /// <see cref="NumberGroup"/> or <see cref="SymbolGroup"/>.
    /// </summary>
    /// <param name="text">The text.</param>
    public string InitialOf(string text) => KeyOf(text).Initial;

    private CollationKey KeyOf(string text) => new CollationKeyBuilder(_tailoring).Build(text, _isForNames);

    private sealed record Keyed<T>(T Item, CollationKey Key);
}
