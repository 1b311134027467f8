namespace OpenSourceHistory.Testing.Docx;

/// <summary>A field of a Word file.</summary>
/// <param name="Instruction">Its instruction, without space around.</param>
/// <param name="Result">The characters that stand there until Word sets it anew.</param>
public sealed record DocxField(string Instruction, string Result);
