using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Citations.Context;

/// <summary>A style with the locale that it is used with.</summary>
internal sealed class StyleContext
{
    public StyleContext(CitationStyle style, CitationLocale locale)
    {
        Style = style;
        Locale = style.OmitsNoDate ? locale.Under(style.Locales).Without("no date") : locale.Under(style.Locales);
        IsEnglish = LanguageTag.PrimaryOf(locale.Language) == "en";
        PunctuationInQuote = Locale.PunctuationInQuote;
        Finisher = new TextFinisher(Locale);
        PlacesYearSuffix = style.Macros.Values.Append(style.CitationArea.Layout.Elements)
            .Append(style.BibliographyArea?.Layout.Elements ?? [])
            .Any(UsesYearSuffix);
    }

    public CitationStyle Style { get; }

    public CitationLocale Locale { get; }

    public TextFinisher Finisher { get; }

    public bool IsEnglish { get; }

    public bool PunctuationInQuote { get; }

    /// <summary>The style says itself where the letter of a year stands; else it follows the first year.</summary>
    public bool PlacesYearSuffix { get; }

    /// <summary>The style's macros call one another so often that nothing more is rendered.</summary>
    public bool IsEndless { get; private set; }

    public void GiveUp() => IsEndless = true;

    public PieceJoiner NewBuilder() => new(PunctuationInQuote);

    /// <summary>Lists of pieces with a delimiter between those that are not empty.</summary>
    public ValueList<Piece> Join(IEnumerable<ValueList<Piece>> parts, string? delimiter)
    {
        var builder = NewBuilder();
        foreach (var part in parts.Where(p => p.Count > 0))
        {
            if (!builder.IsEmpty && delimiter is not null)
            {
                builder.Append(delimiter);
            }

            builder.Append(part);
        }

        return builder.ToPieces();
    }

    private static bool UsesYearSuffix(ValueList<StyleElement> elements) => elements.Any(e => e switch
    {
        TextElement text => text is { Kind: TextKind.Variable, Value: "year-suffix" or "citation-label" },
        GroupElement group => UsesYearSuffix(group.Children),
        ChooseElement choose => choose.Branches.Any(b => UsesYearSuffix(b.Children)),
        NamesElement names => UsesYearSuffix(names.Substitute),
        _ => false,
    });
}
