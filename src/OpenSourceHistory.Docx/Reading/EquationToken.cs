namespace OpenSourceHistory.Docx.Reading;

/// <summary>A formula (22.1).</summary>
/// <param name="Markup">Its elements, as XML.</param>
/// <param name="Text">The characters in it.</param>
/// <param name="IsDisplay">True where it stands by itself.</param>
public sealed record EquationToken(string Markup, string Text, bool IsDisplay) : WordToken;
