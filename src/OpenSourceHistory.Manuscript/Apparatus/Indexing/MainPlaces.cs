namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>
/// Knows, while the book is walked, which of the ids that terms name as main places one stands in. The id of a heading stands for its section: up
/// to the next heading of its level or above.
/// </summary>
/// <param name="terms">The terms.</param>
internal sealed class MainPlaces(ValueList<IndexTerm> terms)
{
    private const int Nested = 0;

    private readonly HashSet<string> _wanted = new(terms.SelectMany(t => t.Main).Select(m => m.Value), StringComparer.Ordinal);
    private readonly List<(string Id, int Level)> _open = [];
    private readonly HashSet<(IndexTerm Term, string Id)> _taken = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>All ids of the book.</summary>
    public IReadOnlySet<string> Ids => _ids;

    /// <summary>The ids that one stands in.</summary>
    public ValueList<string> Scopes { get; private set; } = [];

    /// <summary>Sections end with their division.</summary>
    public void BeginDivision()
    {
        _open.Clear();
        Scopes = [];
    }

    /// <summary>Goes into a node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>True where <see cref="Leave"/> is due behind it.</returns>
    public bool Enter(Node node)
    {
        if (node is Heading heading && _open.RemoveAll(o => o.Level >= heading.Level) > 0)
        {
            Update();
        }

        var id = node is Note note ? note.Attributes.Id ?? note.Id : node.Attributes.Id;
        if (string.IsNullOrEmpty(id) || !_ids.Add(id) || !_wanted.Contains(id))
        {
            return false;
        }

        _open.Add((id, node is Heading { Level: var level } ? level : Nested));
        Update();
        return node is not Heading;
    }

    /// <summary>Comes out of the node entered last.</summary>
    public void Leave()
    {
        _open.RemoveAt(_open.FindLastIndex(o => o.Level == Nested));
        Update();
    }

    /// <summary>True for a term's first occurrence in one of its main places.</summary>
    /// <param name="term">The term.</param>
    /// <param name="scopes">The ids that the occurrence stands in.</param>
    public bool Take(IndexTerm term, ValueList<string> scopes)
    {
        var isMain = false;
        foreach (var main in scopes.Count == 0 ? [] : term.Main)
        {
            isMain |= scopes.Contains(main.Value, StringComparer.Ordinal) && _taken.Add((term, main.Value));
        }

        return isMain;
    }

    /// <summary>True where a term was found in one of its main places.</summary>
    /// <param name="term">The term.</param>
    /// <param name="id">Id of the place.</param>
    public bool IsTaken(IndexTerm term, string id) => _taken.Contains((term, id));

    private void Update() => Scopes = ValueList.From(_open.Select(o => o.Id));
}
