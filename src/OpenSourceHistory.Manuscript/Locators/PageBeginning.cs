namespace OpenSourceHistory.Manuscript.Locators;

/// <summary>What a page begins with, told by places of the manuscript, so that another edition of the book finds it in its own text.</summary>
/// <param name="Folio">The page.</param>
/// <param name="Text">The first characters as printed; empty where it begins with a picture.</param>
/// <param name="Places">Place of those characters, then of each element around them, innermost first.</param>
/// <param name="NoteId">Id of the note that the page begins within, where it has nothing but notes; else null.</param>
public sealed record PageBeginning(PageFolio Folio, string Text, ValueList<SourceSpan> Places, string? NoteId);
