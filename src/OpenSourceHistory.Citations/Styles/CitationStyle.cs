using System.Collections.Frozen;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Xml;

namespace OpenSourceHistory.Citations.Styles;

/// <summary>A style of the Citation Style Language 1.0.2, parsed.</summary>
public sealed record CitationStyle
{
    internal CitationStyle(
        string title,
        ValueList<LocaleData> locales,
        FrozenDictionary<string, ValueList<StyleElement>> macros,
        CitationArea citationArea,
        BibliographyArea? bibliographyArea)
    {
        Title = title;
        Locales = locales;
        Macros = macros;
        CitationArea = citationArea;
        BibliographyArea = bibliographyArea;
    }

    /// <summary>The style's title.</summary>
    public string Title { get; }

    /// <summary>The language that the style is for whatever that of the text, or null.</summary>
    public string? DefaultLocale { get; init; }

    /// <summary>Citations are notes; where false they stand in the text.</summary>
    public bool IsNoteStyle { get; init; }

    /// <summary>Nothing stands where a date is not known, rather than the style's words for it ("n.d.").</summary>
    public bool OmitsNoDate { get; init; }

    /// <summary>The style has a bibliography.</summary>
    public bool HasBibliography => BibliographyArea is not null;

    /// <summary>Where the style's file begins.</summary>
    internal SourceSpan Span { get; init; }

    internal ValueList<LocaleData> Locales { get; }

    internal FrozenDictionary<string, ValueList<StyleElement>> Macros { get; }

    internal CitationArea CitationArea { get; }

    internal BibliographyArea? BibliographyArea { get; }

    internal NameOptions Names { get; init; } = NameOptions.Empty;

    internal PageRangeFormat PageRangeFormat { get; init; }

    internal ParticleDemotion ParticleDemotion { get; init; }

    internal bool InitializesWithHyphen { get; init; } = true;

    /// <summary>Reads a style.</summary>
    /// <param name="file">A file of the Citation Style Language.</param>
    /// <returns>The style, or null where it cannot be used; found is what is wrong with it.</returns>
    public static Result<CitationStyle?> Parse(SourceFile file)
    {
        var xml = new StyleXml(file);
        return xml.With(new StyleReader(xml).Read());
    }
}
