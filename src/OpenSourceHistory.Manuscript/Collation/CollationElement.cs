namespace OpenSourceHistory.Manuscript.Collation;

/// <summary>A collation element of UTS #10: what a character, or a part of it, weighs at each level. Zero is nothing at that level.</summary>
/// <param name="Primary">The letter.</param>
/// <param name="Secondary">Its diacritic.</param>
/// <param name="Tertiary">Its case and form; small letters weigh least.</param>
internal readonly record struct CollationElement(int Primary, int Secondary, int Tertiary);
