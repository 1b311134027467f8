namespace OpenSourceHistory.Docx.Reading;

/// <summary>Something of a document that was passed over or could not be read.</summary>
/// <param name="Kind">What.</param>
/// <param name="Part">Path of the part of the document.</param>
/// <param name="Detail">Which one, or why: an address, a message.</param>
public sealed record WordNotice(WordNoticeKind Kind, string Part, string Detail);
