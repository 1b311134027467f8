using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Citations.Processing;

/// <summary>Finds the position of every cite (CSL 1.0.2, "Position").</summary>
internal sealed class PositionFinder(int nearNoteDistance)
{
    private readonly Dictionary<(string Scope, string Id), (int Note, int Last)> _seen = [];
    private readonly List<Cite> _noteBefore = [];
    private CiteCluster? _previous;

    public CiteCluster Place(CiteCluster cluster)
    {
        var placed = new List<Cite>();
        foreach (var cite in cluster.Cites)
        {
            placed.Add(cite.Item.IsAuthorOnly ? cite : Place(cite, cluster, placed));
        }

        var result = cluster with { Cites = ValueList.From(placed.ToArray()) };
        var cited = placed.Where(c => !c.Item.IsAuthorOnly).ToList();
        if (cited.Count > 0)
        {
            Remember(result, cited);
        }

        return result;
    }

    private void Remember(CiteCluster cluster, List<Cite> cited)
    {
        if (cluster.NoteNumber == 0 || cluster.NoteNumber != _previous?.NoteNumber)
        {
            _noteBefore.Clear();
        }

        _noteBefore.AddRange(cited);
        _previous = cluster with { Cites = ValueList.From(cited.ToArray()) };
    }

    private Cite Place(Cite cite, CiteCluster cluster, List<Cite> before)
    {
        var key = (cluster.Scope, cite.Source.Id);
        if (!_seen.TryGetValue(key, out var seen))
        {
            _seen[key] = (cluster.NoteNumber, cluster.NoteNumber);
            return cite with { Context = cite.Context with { Position = CitePosition.First } };
        }

        _seen[key] = (seen.Note, cluster.NoteNumber);
        return cite with
        {
            Context = cite.Context with
            {
                Position = PositionAfter(Preceding(cite, cluster, before), cite),
                IsNearNote = cluster.NoteNumber - seen.Last <= nearNoteDistance,
                FirstNoteNumber = seen.Note > 0 ? seen.Note : null,
            },
        };
    }

    // The cite that "ibid." would mean: the one before in the cluster, the only one of the cluster before in the note, or the only
    // one of the note before.
    private CitationItem? Preceding(Cite cite, CiteCluster cluster, List<Cite> before)
    {
        if (before.FindLast(c => !c.Item.IsAuthorOnly) is { } neighbour)
        {
            return neighbour.Source.Id == cite.Source.Id ? neighbour.Item : null;
        }

        if (_previous is null || _previous.Scope != cluster.Scope || cluster.NoteNumber - _previous.NoteNumber > 1)
        {
            return null;
        }

        IReadOnlyList<Cite> cites = cluster.NoteNumber == _previous.NoteNumber ? _previous.Cites : _noteBefore;
        return cites.Count == 1 && cites[0].Source.Id == cite.Source.Id ? cites[0].Item : null;
    }

    private static CitePosition PositionAfter(CitationItem? preceding, Cite cite)
    {
        if (preceding is null)
        {
            return CitePosition.Subsequent;
        }

        var (before, now) = (LocatorOf(preceding), LocatorOf(cite.Item));
        return now == before ? CitePosition.Ibid : now is null ? CitePosition.Subsequent : CitePosition.IbidWithLocator;
    }

    private static string? LocatorOf(CitationItem item) =>
        string.IsNullOrEmpty(item.Locator) ? null : (item.Label ?? "page") + " " + item.Locator;
}
