using System.Collections.Frozen;
using OpenSourceHistory.Citations.Styles;

namespace OpenSourceHistory.Citations.Locales;

/// <summary>What one <c>cs:locale</c> says.</summary>
internal sealed record LocaleData
{
    /// <summary>The language, or null for all languages.</summary>
    public string? Language { get; init; }

    public required FrozenDictionary<TermKey, Term> Terms { get; init; }

    public required FrozenDictionary<DateForm, LocaleDate> Dates { get; init; }

    public bool? PunctuationInQuote { get; init; }

    public bool? LimitDayOrdinalsToDay1 { get; init; }

    public bool HasOrdinals => Terms.Keys.Any(k => k.Name.StartsWith("ordinal", StringComparison.Ordinal));
}
