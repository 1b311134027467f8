namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>What the bar code of a book says: its ISBN as EAN-13 (ISO/IEC 15420), and a price or the like beside it.</summary>
/// <param name="Isbn">The ISBN as its author writes it, with or without hyphens.</param>
/// <param name="Digits">Its thirteen digits.</param>
/// <param name="AddOn">The two or five digits of the add-on symbol; null for none.</param>
public sealed record BookBarcode(string Isbn, string Digits, string? AddOn);
