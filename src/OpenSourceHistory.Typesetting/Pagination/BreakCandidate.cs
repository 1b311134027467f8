namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>A place where a page could end.</summary>
/// <param name="EndRow">Row behind the page.</param>
/// <param name="EndNoteRow">Row of the queue of notes behind the page.</param>
/// <param name="TextHeight">Height of the text.</param>
/// <param name="Penalty">Cost beyond what the break itself costs.</param>
internal readonly record struct BreakCandidate(int EndRow, int EndNoteRow, Length TextHeight, long Penalty);
