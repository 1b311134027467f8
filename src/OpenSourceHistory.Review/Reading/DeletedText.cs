using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Review.Reading;

/// <summary>Text that somebody struck out with tracking on.</summary>
/// <param name="At">Where it stood in the story.</param>
/// <param name="Revision">Who.</param>
internal readonly record struct DeletedText(int At, WordRevision Revision);
