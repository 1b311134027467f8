namespace OpenSourceHistory.Docx.Reading;

/// <summary>A field other than a link.</summary>
/// <param name="Instruction">What it is to show, such as <c>REF a \h</c>.</param>
/// <param name="Result">What it shows, as far as it stands in the paragraph.</param>
/// <param name="IsContinued">True where it began in a paragraph before.</param>
public sealed record FieldToken(string Instruction, ValueList<WordToken> Result, bool IsContinued) : WordToken;
