using OpenSourceHistory.Styles;
using OpenSourceHistory.Typesetting.Boxes;
using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Tables;

/// <summary>Padding and borders of a cell.</summary>
internal static class CellInsets
{
    /// <summary>The insets; percentages of padding refer to the table's room.</summary>
    /// <param name="style">Style of the cell.</param>
    /// <param name="room">Room of the table.</param>
    public static Edges Of(ComputedStyle style, Length room) => new(
        Rules.ThicknessOf(style.Border.Top) + style.Padding.Top.Resolve(room, Length.Zero),
        Rules.ThicknessOf(style.Border.Right) + style.Padding.Right.Resolve(room, Length.Zero),
        Rules.ThicknessOf(style.Border.Bottom) + style.Padding.Bottom.Resolve(room, Length.Zero),
        Rules.ThicknessOf(style.Border.Left) + style.Padding.Left.Resolve(room, Length.Zero));
}
