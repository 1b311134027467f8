using System.Collections.Concurrent;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Typesetting.References;
using OpenSourceHistory.Typesetting.Structure;

namespace OpenSourceHistory.Typesetting.Standing;

/// <summary>The divisions of a book that is typeset again and again: those that are as they were need not be set.</summary>
internal sealed class StandingDivisions
{
    private Dictionary<string, StandingDivision> _before = [];
    private StandingDivision?[] _standing = [];
    private ConcurrentQueue<SetDivision>[] _used = [];

    /// <summary>Begins another typesetting: finds which divisions are as they were.</summary>
    /// <param name="book">The book.</param>
    /// <param name="structure">Its structure.</param>
    public void Begin(StyledBook book, BookStructure structure)
    {
        var divisions = book.Book.Divisions;
        _standing = new StandingDivision?[divisions.Count];
        _used = [.. divisions.Select(_ => new ConcurrentQueue<SetDivision>())];
        Parallel.For(0, divisions.Count, index =>
        {
            if (_before.TryGetValue(divisions[index].Name, out var last) && last.FirstElement == structure.FirstElements[index]
                && book.IsSame(divisions[index], last.Book, last.Division))
            {
                _standing[index] = last;
            }
        });
    }

    /// <summary>A division as it was set when pages gave the same answers; null where it is to be set.</summary>
    /// <param name="index">Index of the division.</param>
    /// <param name="folios">Pages.</param>
    public SetDivision? Find(int index, FolioTable folios) => _standing[index]?.Settings.FirstOrDefault(s => s.References.Holds(folios));

    /// <summary>Keeps a division that this typesetting uses.</summary>
    /// <param name="index">Index of the division.</param>
    /// <param name="setting">It, set.</param>
    public void Keep(int index, SetDivision setting) => _used[index].Enqueue(setting);

    /// <summary>Ends the typesetting: what it used stands for the next.</summary>
    /// <param name="book">The book.</param>
    /// <param name="structure">Its structure.</param>
    public void End(StyledBook book, BookStructure structure)
    {
        _before = [];
        for (var index = 0; index < _used.Length; index++)
        {
            var division = book.Book.Divisions[index];
            _before.TryAdd(division.Name, new StandingDivision(book, division, structure.FirstElements[index], ValueList.From(_used[index])));
        }
    }
}
