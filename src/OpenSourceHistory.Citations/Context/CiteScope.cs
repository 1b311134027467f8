using System.Globalization;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Citations.Context;

/// <summary>One rendering of one cite: the values of its variables, and what of them is used up.</summary>
internal sealed class CiteScope(StyleContext style, CiteContext cite)
{
    // More than any style needs for a source: levels of elements, and elements.
    private const int DeepestNesting = 300;
    private const int MostElements = 100_000;

    private readonly HashSet<string> _suppressed = new(StringComparer.Ordinal);
    private int _depth;
    private int _elements;

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

    /// <summary>The language of the source (BCP 47), that of the text where it has none.</summary>
    public string Language => Cite.Source.TextOf("language") ?? Style.Locale.Language;

    /// <summary>Title case is for titles in English.</summary>
    public bool IsEnglish => LanguageTag.PrimaryOf(Language) == "en";

    /// <summary>Counts an element that begins; false where the style asks for too many, of which no more are rendered.</summary>
    public bool TryEnter()
    {
        if (_depth >= DeepestNesting || _elements >= MostElements)
        {
            Style.GiveUp();
        }

        _depth++;
        _elements++;
        return !Style.IsEndless;
    }

    /// <summary>Counts an element that ends.</summary>
    public void Leave() => _depth--;

    /// <summary>The names that a substitute is being rendered for, or null outside of substitutes.</summary>
    public NamesElement? Substituted { get; private set; }

    /// <summary>What the locator counts.</summary>
    public string LocatorLabel => Cite.Item.Label switch
    {
        null or "" => "page",
        "sub verbo" => "sub-verbo",
        var label => label,
    };

    /// <summary>Renders a substitute.</summary>
    /// <param name="names">The names that it stands for.</param>
    /// <param name="render">The rendering.</param>
    public Rendered Substituting(NamesElement names, Func<Rendered> render)
    {
        var outer = Substituted;
        Substituted = names;
        var rendered = render();
        Substituted = outer;
        return rendered;
    }

    /// <summary>Tells that variables were shown; those that a substitute shows are hidden from the elements to come.</summary>
    /// <param name="variables">The variables.</param>
    public void Shown(params IEnumerable<string> variables)
    {
        if (Substituted is not null)
        {
            _suppressed.UnionWith(variables);
        }
    }

    public string? Text(string variable) => _suppressed.Contains(variable) ? null : TextOf(variable);

    public ValueList<PersonName> Names(string variable) => _suppressed.Contains(variable) ? [] : Cite.Source.NamesOf(variable);

    public SourceDate? Date(string variable) => _suppressed.Contains(variable) ? null : Cite.Source.DateOf(variable);

    /// <summary>True where a variable has a value; one that a substitute has shown still has it.</summary>
    public bool Has(string variable) => TextOf(variable) is not null || Cite.Source.NamesOf(variable).Count > 0 || Cite.Source.DateOf(variable) is not null;

    /// <summary>The value of a variable, shown already or not.</summary>
    public string? TextOf(string variable) => variable switch
    {
        "locator" => Cite.Item.Locator?.Trim() is { Length: > 0 } locator && !Cite.IsBibliography ? locator : null,
        "citation-number" => Cite.CitationNumber > 0 ? Figures(Cite.CitationNumber) : null,
        "first-reference-note-number" => Cite.FirstNoteNumber is { } number ? Figures(number) : null,
        "year-suffix" => Cite.Disambiguation.YearSuffixLetters is { Length: > 0 } letters ? letters : null,
        "citation-label" => (Cite.Source.TextOf(variable) ?? CitationLabel.Of(Cite.Source)) is { Length: > 0 } label ? label + Cite.Disambiguation.YearSuffixLetters : null,
        "page-first" => Cite.Source.TextOf("page-first") ?? FirstPage(Cite.Source.TextOf("page")),
        "title-short" or "shortTitle" => Cite.Source.TextOf("title-short") ?? Cite.Source.TextOf("shortTitle"),
        "container-title-short" => Cite.Source.TextOf("container-title-short") ?? Cite.Source.TextOf("journalAbbreviation"),
        "event-title" or "event" => Cite.Source.TextOf("event-title") ?? Cite.Source.TextOf("event"),
        _ => Cite.Source.TextOf(variable),
    };

    private static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? FirstPage(string? page) =>
        page is null ? null : string.Concat(page.TakeWhile(c => c is not ('-' or '\u2013' or ',' or '&' or ' ')));
}
