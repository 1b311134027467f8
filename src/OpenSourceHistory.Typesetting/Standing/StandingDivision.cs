using OpenSourceHistory.Styles;
using OpenSourceHistory.Typesetting.References;

namespace OpenSourceHistory.Typesetting.Standing;

/// <summary>A division that stays set.</summary>
/// <param name="Book">The book in which it is so.</param>
/// <param name="Division">The division.</param>
/// <param name="FirstElement">Index of its first element in the book's structure, which what is set of it names.</param>
/// <param name="Settings">It, as each pass over the book had it.</param>
internal sealed record StandingDivision(StyledBook Book, Division Division, int FirstElement, ValueList<SetDivision> Settings);
