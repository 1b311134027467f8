using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Review.Reading;

/// <summary>The cell of a table that a paragraph stands in.</summary>
/// <param name="Table">Number of the table in its story, from 0.</param>
/// <param name="Row">Its row, from 0.</param>
/// <param name="Column">The first column that it covers, from 0.</param>
/// <param name="Span">Columns that it covers.</param>
internal sealed record TablePlace(int Table, int Row, int Column, int Span)
{
    /// <summary>Who put the row in with tracking on, or null.</summary>
    public WordRevision? Inserted { get; init; }
}
