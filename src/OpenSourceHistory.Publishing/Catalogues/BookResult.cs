using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Publishing.Catalogues;

/// <summary>What became of a book of a catalogue.</summary>
/// <param name="Book">Its name in the catalogue.</param>
/// <param name="Report">What was found and written.</param>
public sealed record BookResult(string Book, BuildReport Report);
