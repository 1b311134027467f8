namespace OpenSourceHistory.Docx.Embedding;

/// <summary>A face that travels in the file.</summary>
/// <param name="Family">Family as runs name it.</param>
/// <param name="Slot">Which of the family's four.</param>
/// <param name="Data">The OpenType file, readable.</param>
/// <param name="IsSubset">True where it has the characters of the text alone.</param>
internal sealed record EmbeddedFace(string Family, FaceSlot Slot, byte[] Data, bool IsSubset);
