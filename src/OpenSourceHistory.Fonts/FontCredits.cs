namespace OpenSourceHistory.Fonts;

/// <summary>Whom a face is owed to, as its <c>name</c> table tells it (OpenType 1.9); null for what it does not tell.</summary>
/// <param name="Designer">Name 9, the designer.</param>
/// <param name="Manufacturer">Name 8, the foundry.</param>
/// <param name="Licence">Name 13, what the licence is, in sentences.</param>
/// <param name="LicenceAddress">Name 14, where the licence can be read.</param>
public sealed record FontCredits(string? Designer, string? Manufacturer, string? Licence, string? LicenceAddress);
