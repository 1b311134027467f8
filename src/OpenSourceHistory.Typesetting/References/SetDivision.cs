using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.References;

/// <summary>A division as it was set.</summary>
/// <param name="Galley">Its galley.</param>
/// <param name="References">What setting it asked of pages, and what they answered.</param>
internal sealed record SetDivision(Galley Galley, ReferenceRecord References);
