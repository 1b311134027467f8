namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>What one page takes of a run: of its galley, its notes and the floats that wait.</summary>
/// <param name="First">What it begins with.</param>
/// <param name="End">What the next page begins with; the same place where the page holds notes or floats alone.</param>
internal readonly record struct PageCut(PageState First, PageState End)
{
    /// <summary>Items that stand whole on the page and are set in another way than the best; null for none.</summary>
    public VariedItems? Varied { get; init; }

    /// <summary>Index of the first float that the page comes to and passes over, so that it waits for the next; null where there is none.</summary>
    public int? Passed => End.Waiting >= First.Place.Item ? End.Waiting : null;

    /// <summary>First row of the queue of notes.</summary>
    public int FirstNoteRow => First.NoteRow;

    /// <summary>Row of the queue behind the last.</summary>
    public int EndNoteRow => End.NoteRow;
}
