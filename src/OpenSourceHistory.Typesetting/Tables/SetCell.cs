using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>A cell with its content set to the width of its columns.</summary>
/// <param name="Place">The cell in the grid.</param>
/// <param name="X">Left edge in the table.</param>
/// <param name="Width">Width of its columns.</param>
/// <param name="Insets">Padding and borders.</param>
/// <param name="Content">Its content.</param>
internal sealed record SetCell(GridCell Place, Length X, Length Width, Edges Insets, Galley Content)
{
    /// <summary>Height with padding and borders.</summary>
    public Length Height { get; } = Content.Height + Insets.Top + Insets.Bottom;

    /// <summary>Height of its tallest line.</summary>
    public Length TallestLine { get; } = TallestIn(Content);

    /// <summary>True where notes are called in it.</summary>
    public bool HasNotes { get; } = Content.Rows.Any(row => row.Row.Notes.Count > 0);

    /// <summary>From its top down to its first baseline.</summary>
    public Length Baseline => Insets.Top + (Content.Rows.Count > 0 ? Content.Rows[0].Row.Y + Content.Rows[0].Row.Baseline : Length.Zero);

    private static Length TallestIn(Galley content)
    {
        var tallest = Length.Zero;
        foreach (var row in content.Rows)
        {
            tallest = Length.Max(tallest, row.Row.Height);
        }

        return tallest;
    }
}
