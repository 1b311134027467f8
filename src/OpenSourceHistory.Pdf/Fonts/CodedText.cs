namespace OpenSourceHistory.Pdf.Fonts;

/// <summary>A character code of a font and the characters that it stands for.</summary>
/// <param name="Code">The code.</param>
/// <param name="Text">The characters.</param>
internal sealed record CodedText(ushort Code, string Text);
