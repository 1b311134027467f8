using System.Collections.Frozen;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Citations.Locales;

/// <summary>The locales at hand. One that comes with the program is read when it is first asked for.</summary>
public sealed class LocaleCatalog
{
    private const string LastResort = "en-US";

    private const string ResourcePrefix = "locales-";

    private const string ResourceSuffix = ".xml";

    // What a tag means whose region has no locale of its own (CSL 1.0.2, "Locale Fallback"; locales.json of the official locales).
    private static readonly FrozenDictionary<string, string> s_meanings = new Dictionary<string, string>
    {
        ["de"] = "de-DE",
        ["en"] = "en-US",
        ["es"] = "es-ES",
        ["fr"] = "fr-FR",
        ["iw"] = "he-IL",
        ["in"] = "id-ID",
        ["no"] = "nb-NO",
        ["pt"] = "pt-PT",
        ["sr"] = "sr-Latn-RS",
        ["zh"] = "zh-CN",
        ["zh-Hant"] = "zh-TW",
        ["zh-HK"] = "zh-TW",
        ["zh-MO"] = "zh-TW",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly ValueList<LocaleData> _added;
    private readonly FrozenDictionary<string, Lazy<LocaleData>> _shipped;

    private LocaleCatalog(ValueList<LocaleData> added, FrozenDictionary<string, Lazy<LocaleData>> shipped)
    {
        _added = added;
        _shipped = shipped;
    }

    /// <summary>Those that come with the program.</summary>
    public static LocaleCatalog BuiltIn { get; } = new(
        [],
        CitationData.Names
            .Where(n => n.StartsWith(ResourcePrefix, StringComparison.Ordinal) && n.EndsWith(ResourceSuffix, StringComparison.Ordinal))
            .ToFrozenDictionary(n => n[ResourcePrefix.Length..^ResourceSuffix.Length], n => new Lazy<LocaleData>(() => ReadShipped(n)), StringComparer.OrdinalIgnoreCase));

    /// <summary>The languages that there is a locale of, in the order of their tags.</summary>
    public ValueList<string> Languages => ValueList.From(
        _added.Select(l => l.Language).OfType<string>().Concat(_shipped.Keys).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal));

    /// <summary>True where a language has words of its own, those of a relation among them.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public bool Knows(string language) => Chain(language).Any();

    /// <summary>The locale of a language; its nearest relations, at last US English, lend what is missing.</summary>
    /// <param name="language">A BCP 47 tag such as <c>en-GB</c> or <c>zh</c>.</param>
    public CitationLocale Find(string language)
    {
        var own = Chain(language).Distinct().ToList();
        return new CitationLocale(
            language, ValueList.From(own), ValueList.From(Exact(LastResort).Where(l => !own.Contains(l))));
    }

    /// <summary>This catalogue with a locale file read in addition; it comes before one of the same language.</summary>
    /// <param name="file">A locale file of the Citation Style Language.</param>
    /// <returns>This catalogue where the file is no locale; found is what is wrong with it.</returns>
    public Result<LocaleCatalog> With(SourceFile file)
    {
        var (locale, found) = LocaleReader.Read(file);
        return new Result<LocaleCatalog>(locale is null ? this : new LocaleCatalog([locale, .. _added], _shipped), found);
    }

    private static LocaleData ReadShipped(string resource) =>
        LocaleReader.Read(CitationData.Read(resource)).Value
        ?? throw new InvalidOperationException($"The shipped locale {resource} cannot be read.");

    // The tag itself, then with fewer and fewer subtags, and what each of these means.
    private IEnumerable<LocaleData> Chain(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(0, tag.LastIndexOf('-'))])
        {
            foreach (var locale in Exact(tag).Concat(Exact(s_meanings.GetValueOrDefault(tag) ?? Relation(tag))))
            {
                yield return locale;
            }
        }
    }

    private IEnumerable<LocaleData> Exact(string? tag)
    {
        var added = _added.Where(l => LanguageTag.Equals(l.Language, tag));
        return tag is not null && _shipped.TryGetValue(tag, out var shipped) ? added.Append(shipped.Value) : added;
    }

    // A longer tag of the same language and script: "sr-Cyrl-RS" for "sr-Cyrl", "pl-PL" for "pl".
    private string? Relation(string tag) => _added.Select(l => l.Language).Concat(_shipped.Keys.Order(StringComparer.Ordinal))
        .FirstOrDefault(l => l is not null && l.StartsWith(tag + "-", StringComparison.OrdinalIgnoreCase));
}
