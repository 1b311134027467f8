namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>How far pages have got: what the next page begins with.</summary>
/// <param name="Place">Next row of the galley.</param>
/// <param name="NoteRow">Next row of the queue of notes.</param>
/// <param name="Waiting">Index of a float in front of <paramref name="Place"/> that waits for the top of a page; null where none does.</param>
internal readonly record struct PageState(GalleyPlace Place, int NoteRow, int? Waiting) : IComparable<PageState>
{
    /// <summary>In order of what can follow: a float that waits is set before the flow goes on.</summary>
    /// <param name="other">Another state.</param>
    public int CompareTo(PageState other)
    {
        var places = Place.CompareTo(other.Place);
        return places != 0 ? places
            : NoteRow != other.NoteRow ? NoteRow.CompareTo(other.NoteRow)
            : (Waiting ?? int.MaxValue).CompareTo(other.Waiting ?? int.MaxValue);
    }
}
