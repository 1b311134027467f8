using System.Globalization;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Context;

/// <summary>One rendering of one cite: the values of its variables, and what of them is used up.</summary>
internal sealed class CiteScope(StyleContext style, CiteContext cite)
{
    private readonly HashSet<string> _suppressed = new(StringComparer.Ordinal);

    public StyleContext Style { get; } = style;

    public CiteContext Cite { get; } = cite;

    /// <summary>The names that the cite shows first, as they were written in the source; null before any.</summary>
    public ValueList<PersonName>? FirstNames { get; set; }

    /// <summary>The pieces that <see cref="FirstNames"/> came to.</summary>
    public ValueList<Piece> FirstNamePieces { get; set; } = [];

    /// <summary>The names that the cite shows first without their labels, as text.</summary>
    public string FirstNameText { get; set; } = string.Empty;

    /// <summary>The letter behind the year has been set.</summary>
    public bool HasYearSuffix { get; set; }

    /// <summary>Title case is for titles in English.</summary>
    public bool IsEnglish =>
        Cite.Source.TextOf("language") is { } language ? LanguageTag.IsEnglish(language) : Style.IsEnglish;

    /// <summary>Hides a variable from the elements to come.</summary>
    public void Suppress(string variable) => _suppressed.Add(variable);

    public string? Text(string variable)
    {
        if (_suppressed.Contains(variable))
        {
            return null;
        }

        return variable switch
        {
            "locator" => Cite.Item.Locator is { Length: > 0 } locator && !Cite.IsBibliography ? locator : null,
            "citation-number" => Cite.CitationNumber > 0 ? Figures(Cite.CitationNumber) : null,
            "first-reference-note-number" => Cite.FirstNoteNumber is { } number ? Figures(number) : null,
            "year-suffix" => Cite.Disambiguation.YearSuffixLetters is { Length: > 0 } letters ? letters : null,
            "page-first" => Cite.Source.TextOf("page-first") ?? FirstPage(Cite.Source.TextOf("page")),
            "title-short" or "shortTitle" => Cite.Source.TextOf("title-short") ?? Cite.Source.TextOf("shortTitle"),
            "container-title-short" => Cite.Source.TextOf("container-title-short") ?? Cite.Source.TextOf("journalAbbreviation"),
            "event-title" or "event" => Cite.Source.TextOf("event-title") ?? Cite.Source.TextOf("event"),
            _ => Cite.Source.TextOf(variable),
        };
    }

    public ValueList<PersonName> Names(string variable) => _suppressed.Contains(variable) ? [] : Cite.Source.NamesOf(variable);

    public SourceDate? Date(string variable) => _suppressed.Contains(variable) ? null : Cite.Source.DateOf(variable);

    public bool Has(string variable) => Text(variable) is not null || Names(variable).Count > 0 || Date(variable) is not null;

    private static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? FirstPage(string? page) =>
        page is null ? null : string.Concat(page.TakeWhile(c => c is not ('-' or '\u2013' or ',' or '&' or ' ')));
}
