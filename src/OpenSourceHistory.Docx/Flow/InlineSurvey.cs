namespace OpenSourceHistory.Docx.Flow;

/// <summary>What stands in a stretch of text, in reading order; what its notes say is not in it.</summary>
/// <param name="Ids">Ids of inline nodes other than notes.</param>
/// <param name="Targets">Ids of this book that its links point to.</param>
/// <param name="Calls">Notes called.</param>
/// <param name="Uses">Character styles used.</param>
/// <param name="HoldsPicture">True where a picture stands in it.</param>
internal sealed record InlineSurvey(
    ValueList<string> Ids, ValueList<string> Targets, ValueList<Note> Calls, ValueList<StyleUse> Uses, bool HoldsPicture);
