using OpenSourceHistory.Manuscript.Revisions;

namespace OpenSourceHistory.Docx.Document;

/// <summary>Numbers given to comments, in the order in which the text comes to them.</summary>
internal sealed class CommentNumbers
{
    private readonly List<Comment> _comments = [];
    private readonly Dictionary<Comment, int> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>The comments in order of their numbers.</summary>
    public IReadOnlyList<Comment> All => _comments;

    /// <summary>The number of a comment.</summary>
    /// <param name="comment">The comment.</param>
    public int Of(Comment comment)
    {
        if (_numbers.TryAdd(comment, _comments.Count))
        {
            _comments.Add(comment);
        }

        return _numbers[comment];
    }
}
