using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Sorting;
using OpenSourceHistory.Citations.Styles;

namespace OpenSourceHistory.Citations.Processing;

/// <summary>Sets the citations and the bibliography of a text in a style.</summary>
public sealed class CitationProcessor
{
    private readonly StyleContext _style;
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly ValueList<Source> _all;
    private readonly IComparer<string> _comparer;

    /// <summary>Prepares the setting of citations.</summary>
    /// <param name="style">The style.</param>
    /// <param name="sources">The sources that may be cited; the first of two with one key counts.</param>
    /// <param name="locale">Words and forms of the text's language; the style's own changes to them are applied.</param>
    /// <param name="comparer">The order of words in sorted lists; by letters without case and accents where null.</param>
    public CitationProcessor(CitationStyle style, ValueList<Source> sources, CitationLocale locale, IComparer<string>? comparer = null)
    {
        _style = new StyleContext(style, locale);
        _all = sources;
        _comparer = comparer ?? LetterOrder.Instance;
        foreach (var source in sources)
        {
            _sources.TryAdd(source.Id, source);
        }
    }

    /// <summary>Sets all citations of a text, in reading order, and the bibliography of what they cite.</summary>
    /// <param name="clusters">The clusters in reading order.</param>
    /// <param name="uncited">Keys of sources that the bibliography holds besides; "*" for all sources.</param>
    /// <returns>The text set, keys that no source has as marks in it; found are these keys, and a style that never comes to an end.</returns>
    public Result<CitedText> Process(ValueList<CitationCluster> clusters, ValueList<string> uncited)
    {
        var found = new DiagnosticBag();
        var entries = Numbered(found.Take(CitedSources(clusters, uncited)));
        var states = new Disambiguator(_style, entries).Run();
        var contexts = entries.Select(e => e with { Disambiguation = states[e.Source.Id] }).ToList();
        var byKey = contexts.ToDictionary(c => c.Source.Id, StringComparer.Ordinal);
        var positions = new PositionFinder(_style.Style.CitationArea.NearNoteDistance);
        var setter = new ClusterSetter(_style);
        var citations = clusters.Select(c => setter.Set(positions.Place(Sorted(c, byKey)))).ToList();
        var bibliography = BibliographyOf(contexts);
        if (_style.IsEndless)
        {
            found.Error(CitationCodes.EndlessStyle, _style.Style.Span, "The macros of this style call one another so often that no source is ever set", "Use another style");
        }

        return found.With(new CitedText(ValueList.From(citations), bibliography));
    }

    private Result<List<Source>> CitedSources(ValueList<CitationCluster> clusters, ValueList<string> uncited)
    {
        var found = new DiagnosticBag();
        var hints = new NameHints();
        var cited = new List<Source>();
        foreach (var item in clusters.SelectMany(c => c.Items))
        {
            if (_sources.TryGetValue(item.SourceId, out var source))
            {
                cited.Add(source);
            }
            else
            {
                found.Add(UnknownSource(item, hints));
            }
        }

        var others = uncited.Contains("*") ? _all : uncited.Select(id => _sources.GetValueOrDefault(id)).OfType<Source>();
        return found.With(cited.Concat(others).DistinctBy(s => s.Id).ToList());
    }

    private Diagnostic UnknownSource(CitationItem item, NameHints hints)
    {
        var near = hints.Find(item.SourceId, _sources.Keys);
        return new Diagnostic(
            CitationCodes.UnknownSource,
            Severity.Warning,
            item.Span,
            $"There is no source with the key \u201c{item.SourceId}\u201d",
            near is null ? [] : [$"Did you mean \u201c{near}\u201d?"]);
    }

    // Sources are numbered in the order of the bibliography; without one, or an unsorted one, as they are cited.
    private List<CiteContext> Numbered(List<Source> cited)
    {
        var contexts = cited.Select((s, i) => new CiteContext(s) { CitationNumber = i + 1 }).ToList();
        return _style.Style.BibliographyArea is { } area
            ? [.. Sort(area.Layout, contexts, c => c with { IsBibliography = true }).Select((c, i) => c with { CitationNumber = i + 1 })]
            : contexts;
    }

    private CiteCluster Sorted(CitationCluster cluster, Dictionary<string, CiteContext> contexts)
    {
        var cites = cluster.Items.Select(i => contexts.GetValueOrDefault(i.SourceId) is { } known
            ? new Cite(i, known.Source, known with { Item = i })
            : new Cite(i, Source.Unknown(i.SourceId), new CiteContext(Source.Unknown(i.SourceId)) { Item = i })).ToList();
        return new CiteCluster(
            ValueList.From(Sort(_style.Style.CitationArea.Layout, cites, c => c.Context)), cluster.NoteNumber, cluster.Scope);
    }

    private Bibliography? BibliographyOf(List<CiteContext> contexts) => _style.Style.BibliographyArea is { } area
        ? new BibliographySetter(_style, area).Set([.. Sort(area.Layout, contexts, c => c with { IsBibliography = true })])
        : null;

    private IReadOnlyList<T> Sort<T>(Layout layout, IReadOnlyList<T> items, Func<T, CiteContext> context) =>
        new SourceSorter(_style, layout, _comparer).Sort(items, context);
}
