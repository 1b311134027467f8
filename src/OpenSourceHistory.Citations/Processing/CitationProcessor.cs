using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Styles;

namespace OpenSourceHistory.Citations.Processing;

/// <summary>Sets the citations and the bibliography of a text in a style.</summary>
/// <param name="style">The style.</param>
/// <param name="sources">The sources that may be cited; the first of two with one key counts.</param>
/// <param name="locale">Words and forms of the text's language, the style's own changes to them applied.</param>
/// <param name="comparer">The order of words in sorted lists; by letters without case and accents where null.</param>
public sealed class CitationProcessor(
    CitationStyle style, ValueList<Source> sources, CitationLocale locale, IComparer<string>? comparer = null)
{
    /// <summary>Sets all citations of a text, in reading order, and the bibliography of what they cite.</summary>
    /// <param name="clusters">The clusters in reading order.</param>
    /// <param name="uncited">Keys of sources that the bibliography holds besides; "*" for all sources.</param>
    /// <param name="diagnostics">Receives keys that no source has.</param>
    public CitedText Process(ValueList<CitationCluster> clusters, ValueList<string> uncited, DiagnosticBag diagnostics) =>
        throw new NotImplementedException(style.Title + sources.Count + locale.Language + comparer);
}
