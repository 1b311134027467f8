using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Findings;
using OpenSourceHistory.Citations.Processing;
using OpenSourceHistory.Citations.Text;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus.Citing;

/// <summary>Gathers the citations of a book in reading order, with the numbers of the notes that they will stand in.</summary>
/// <param name="isNoteStyle">True where a citation in the text becomes a note.</param>
/// <param name="restartsByChapter">True where every division cites anew.</param>
internal sealed class CitationCollector(bool isNoteStyle, bool restartsByChapter) : BookWalker
{
    private readonly List<CitationCluster> _clusters = [];
    private readonly List<(Citation Citation, int Index)> _places = [];
    private string _scope = string.Empty;
    private int _noteCount;
    private int _openNote;

    /// <summary>The clusters in reading order; where a sentence names an author, a cluster of names alone stands before its citation's.</summary>
    public ValueList<CitationCluster> Clusters => ValueList.From(_clusters);

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        switch (node)
        {
            case Division division:
                _scope = restartsByChapter ? division.Name : string.Empty;
                base.Visit(node);
                break;
            case Note:
                _openNote = ++_noteCount;
                base.Visit(node);
                _openNote = 0;
                break;
            case Citation citation:
                Add(citation);
                break;
            default:
                base.Visit(node);
                break;
        }
    }

    /// <summary>What each citation has become, by reference.</summary>
    /// <param name="text">The clusters, set.</param>
    /// <returns>The citations; found are those that the style makes nothing of, whose keys are printed.</returns>
    public Result<Dictionary<Node, PlacedCitation>> Place(CitedText text)
    {
        var found = new DiagnosticBag();
        var placed = new Dictionary<Node, PlacedCitation>(ReferenceEqualityComparer.Instance);
        var marked = CitedNotes.In(text);
        foreach (var (citation, index) in _places)
        {
            var author = citation.IsInText && !text.Citations[index].IsEmpty ? text.Citations[index] : null;
            var whole = text.Citations[citation.IsInText ? index + 1 : index];
            if (whole.IsEmpty && author is null)
            {
                var keys = string.Join(", ", citation.Sources.Select(s => s.Key));
                found.Warning(CitationCodes.EmptyCite, citation.Span, $"The citation style makes nothing of “{keys}”; the key is printed", "Use a style that fits the type of the source");
                whole = new FormattedText([new FormattedRun(keys, new RunFormatting { Weight = FontWeight.Bold })]);
            }

            var note = _clusters[index].NoteNumber;
            placed[citation] = new PlacedCitation(author, whole) { MarkedNote = marked.Contains(note) ? note : 0 };
        }

        return found.With(placed);
    }

    private void Add(Citation citation)
    {
        var isOwnNote = isNoteStyle && _openNote == 0;
        var number = isOwnNote ? ++_noteCount : _openNote;
        _places.Add((citation, _clusters.Count));
        var items = citation.Sources.Select(ItemOf).ToList();
        if (citation.IsInText)
        {
            _clusters.Add(new CitationCluster([new CitationItem(items[0].SourceId) { IsAuthorOnly = true, Span = items[0].Span }], number, _scope));
            // A note of its own gives the whole source; elsewhere the name stands right before.
            items[0] = items[0] with { SuppressesAuthor = !isOwnNote, IsBehindAuthor = !isOwnNote };
        }

        _clusters.Add(new CitationCluster(ValueList.From(items), number, _scope));
    }

    private static CitationItem ItemOf(CitedSource source) => new(source.Key)
    {
        Locator = source.Locator,
        Label = source.LocatorLabel,
        Prefix = AffixText.OfPrefix(source.Prefix),
        Suffix = AffixText.OfSuffix(source.Suffix),
        SuppressesAuthor = source.IsAuthorSuppressed,
        Span = source.Span,
    };
}
