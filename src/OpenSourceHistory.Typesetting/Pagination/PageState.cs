namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>How far pages have got: what the next page begins with.</summary>
/// <param name="Place">Next row of the galley.</param>
/// <param name="NoteRow">Next row of the queue of notes.</param>
/// <param name="Float">Next of the floats that wait for a page.</param>
internal readonly record struct PageState(GalleyPlace Place, int NoteRow, int Float) : IComparable<PageState>
{
    /// <inheritdoc/>
    public int CompareTo(PageState other)
    {
        var places = Place.CompareTo(other.Place);
        return places != 0 ? places : (NoteRow, Float).CompareTo((other.NoteRow, other.Float));
    }
}
