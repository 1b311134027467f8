using OpenSourceHistory.Manuscript.Revisions;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The comments of a file whose ends are marked by their ids, as Pandoc has them.</summary>
internal sealed class CommentRegister
{
    private readonly Dictionary<string, Comment> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>Begins a comment.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="comment">The comment.</param>
    public void Begin(string id, Comment comment)
    {
        _known[id] = comment;
        _open.Add(id);
    }

    /// <summary>Ends a comment; null where none of the id is open.</summary>
    /// <param name="id">Its id.</param>
    public Comment? End(string id) => _open.Remove(id) ? _known[id] : null;

    /// <summary>The comment of an id, or null.</summary>
    /// <param name="id">The id.</param>
    public Comment? Find(string id) => _known.GetValueOrDefault(id);
}
