namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>What the attributes of a picture tell of its origin; one of them at least is there.</summary>
/// <param name="Name">What the picture is called: the label of its figure, else its alternative text.</param>
/// <param name="Credit">Whose it is, from <c>credit=</c>.</param>
/// <param name="Licence">Under what licence it is shown, from <c>licence=</c> or <c>license=</c>.</param>
/// <param name="Source">Where it is from, from <c>source=</c>.</param>
internal sealed record PictureCredit(string Name, string? Credit, string? Licence, string? Source);
