using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Styles;

/// <summary>Compares the notes that a division prints or names, wherever they are called.</summary>
/// <param name="book">Its book.</param>
/// <param name="other">The other book.</param>
internal sealed class NamedNotes(StyledBook book, StyledBook other) : BookWalker
{
    private bool _areSame = true;

    /// <summary>True where all of them are in the other book as in this one.</summary>
    /// <param name="division">The division, which is the same in both.</param>
    public bool AreSameIn(Division division)
    {
        Visit(division);
        return _areSame;
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        switch (node)
        {
            case NoteCollection notes:
                _areSame = _areSame && notes.NoteIds.All(id => book.HasSameNote(id, other));
                break;
            case Locator { NoteId: { } id }:
                _areSame = _areSame && book.CallOf(id) == other.CallOf(id);
                break;
        }

        if (_areSame)
        {
            VisitChildren(node);
        }
    }
}
