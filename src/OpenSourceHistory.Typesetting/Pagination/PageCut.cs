namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>What one page takes of the galley and of the notes.</summary>
/// <param name="FirstRow">First row of the galley.</param>
/// <param name="EndRow">Row behind the last; equal to the first where the page holds notes alone.</param>
/// <param name="FirstNoteRow">First row of the queue of notes.</param>
/// <param name="EndNoteRow">Row of the queue behind the last.</param>
internal readonly record struct PageCut(int FirstRow, int EndRow, int FirstNoteRow, int EndNoteRow);
