using System.Collections.Frozen;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Citations.Locales;

/// <summary>The words, dates and marks of a language in citations, looked up along its chain of fallbacks.</summary>
public sealed class CitationLocale
{
    private readonly ValueList<LocaleData> _own;
    private readonly ValueList<LocaleData> _fallback;
    private readonly ValueList<LocaleData> _chain;

    internal CitationLocale(string language, ValueList<LocaleData> own, ValueList<LocaleData> fallback)
    {
        Language = language;
        _own = own;
        _fallback = fallback;
        _chain = own.Concat(fallback);
    }

    /// <summary>The language (BCP 47).</summary>
    public string Language { get; }

    /// <summary>A full stop or comma behind closing quotation marks is set before them.</summary>
    internal bool PunctuationInQuote => First(d => d.PunctuationInQuote) ?? false;

    /// <summary>Only the first of a month is written as an ordinal.</summary>
    internal bool LimitDayOrdinalsToDay1 => First(d => d.LimitDayOrdinalsToDay1) ?? false;

    /// <summary>The sign for "and".</summary>
    internal string AndSymbol =>
        (FindExact(_own, new TermKey("and", TermForm.Symbol, TermGender.None)) ?? FindExact(_fallback, new TermKey("and", TermForm.Symbol, TermGender.None)))?.Single ?? "&";

    /// <summary>This locale with a style's own terms and dates before it (CSL 1.0.2, "Locale Fallback").</summary>
    /// <param name="overrides">The locales of the style.</param>
    internal CitationLocale Under(ValueList<LocaleData> overrides)
    {
        var primary = LanguageTag.PrimaryOf(Language);
        return new CitationLocale(
            Language,
            [
                .. overrides.Where(o => LanguageTag.Equals(o.Language, Language)),
                .. overrides.Where(o => LanguageTag.Equals(o.Language, primary) && !LanguageTag.Equals(o.Language, Language)),
                .. overrides.Where(o => o.Language is null),
                .. _own,
            ],
            _fallback);
    }

    /// <summary>This locale with a term that says nothing in any form.</summary>
    /// <param name="name">The term.</param>
    internal CitationLocale Without(string name)
    {
        var silent = new Term(string.Empty, string.Empty, TermGender.None, null);
        var terms = Enum.GetValues<TermForm>().ToFrozenDictionary(form => new TermKey(name, form, TermGender.None), _ => silent);
        var data = new LocaleData { Terms = terms, Dates = FrozenDictionary<DateForm, LocaleDate>.Empty };
        return new CitationLocale(Language, [data, .. _own], _fallback);
    }

    /// <summary>A localised form of dates.</summary>
    internal LocaleDate? DateOf(DateForm form) => _chain.Select(d => d.Dates.GetValueOrDefault(form)).FirstOrDefault(d => d is not null);

    /// <summary>A term in a form, or in the form that stands in for it; null where the locale has none.</summary>
    internal Term? Find(string name, TermForm form, TermGender gender = TermGender.None) =>
        Find(_own, name, form, gender) ?? Find(_fallback, name, form, gender);

    /// <summary>The text of a term.</summary>
    internal string? Text(string name, TermForm form = TermForm.Long, bool isPlural = false) =>
        Find(name, form) is { } term ? (isPlural ? term.Multiple : term.Single) : null;

    /// <summary>The gender of the noun that a term is.</summary>
    internal TermGender GenderOf(string name) => Find(name, TermForm.Long)?.Gender ?? TermGender.None;

    /// <summary>The suffix that makes a number an ordinal.</summary>
    internal string OrdinalSuffix(int number, TermGender gender)
    {
        // A locale that has ordinals of its own hides those of the locales behind it.
        var data = _chain.FirstOrDefault(d => d.HasOrdinals);
        return data is null ? string.Empty : OrdinalOf(data, number, gender) ?? OrdinalOf(data, number, TermGender.None) ?? string.Empty;
    }

    private static string? OrdinalOf(LocaleData data, int number, TermGender gender)
    {
        var lastTwo = Math.Abs(number) % 100;
        return (number == lastTwo ? OrdinalOf(data, number, OrdinalMatch.WholeNumber, gender) : null)
            ?? OrdinalOf(data, lastTwo, OrdinalMatch.LastTwoDigits, gender)
            ?? OrdinalOf(data, lastTwo % 10, OrdinalMatch.LastDigit, gender)
            ?? data.Terms.GetValueOrDefault(new TermKey("ordinal", TermForm.Long, gender))?.Single;
    }

    private static string? OrdinalOf(LocaleData data, int counted, OrdinalMatch match, TermGender gender) =>
        data.Terms.TryGetValue(new TermKey($"ordinal-{counted:00}", TermForm.Long, gender), out var term)
        && (term.Match ?? Standard(counted)) == match ? term.Single : null;

    private static OrdinalMatch Standard(int term) => term < 10 ? OrdinalMatch.LastDigit : OrdinalMatch.LastTwoDigits;

    private static TermForm? Fallback(TermForm form) => form switch
    {
        TermForm.VerbShort => TermForm.Verb,
        TermForm.Symbol => TermForm.Short,
        TermForm.Verb or TermForm.Short => TermForm.Long,
        _ => null,
    };

    private static Term? Find(ValueList<LocaleData> chain, string name, TermForm form, TermGender gender)
    {
        for (TermForm? tried = form; tried is { } current; tried = Fallback(current))
        {
            var term = FindExact(chain, new TermKey(name, current, gender)) ?? FindExact(chain, new TermKey(name, current, TermGender.None));
            if (term is not null)
            {
                return term;
            }
        }

        return null;
    }

    private static Term? FindExact(ValueList<LocaleData> chain, TermKey key)
    {
        foreach (var data in chain)
        {
            if (data.Terms.TryGetValue(key, out var term))
            {
                return term;
            }
        }

        return null;
    }

    private bool? First(Func<LocaleData, bool?> option) => _chain.Select(option).FirstOrDefault(o => o is not null);
}
