namespace OpenSourceHistory.Styles.Content;

/// <summary>One assignment of string-set (CSS GCPM 3, section 1.1).</summary>
/// <param name="Name">Name of the string.</param>
/// <param name="Content">What it is set to.</param>
internal sealed record StringAssignment(string Name, ValueList<ContentPiece> Content);
