namespace OpenSourceHistory.Publishing.Imposing;

/// <summary>Sheets that were written.</summary>
/// <param name="Path">Path of the file.</param>
/// <param name="Pages">Pages that stand on them.</param>
/// <param name="Sheets">Sheets of paper.</param>
public sealed record ImposedSheets(string Path, int Pages, int Sheets);
