using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>What may pass a float that waits for the next page.</summary>
internal static class FloatPassing
{
    /// <summary>
    /// True for a row that cannot: notes keep the order of their numbers, so that no call passes a float that has notes itself, and floats do not
    /// pass each other.
    /// </summary>
    /// <param name="row">A row behind the float.</param>
    /// <param name="passed">The float.</param>
    public static bool IsBarrier(in LocatedRow row, FloatItem passed) => row.Item is FloatItem || (row.Row.Notes.Count > 0 && passed.HasNotes);

    /// <summary>True where a box holds the float, which does not leave it.</summary>
    /// <param name="galley">The galley.</param>
    /// <param name="item">Index of the float.</param>
    public static bool IsInBox(Galley galley, int item) => galley.Boxes.Any(box => box.FirstItem <= item && box.LastItem >= item);

    /// <summary>True where the end of a page cuts a box that begins behind the float: its frame would stand around the float, too.</summary>
    /// <param name="galley">The galley.</param>
    /// <param name="item">Index of the float.</param>
    /// <param name="end">The end of the page.</param>
    public static bool TearsBox(Galley galley, int item, GalleyPlace end)
    {
        var last = end.Line == 0 ? end.Item - 1 : end.Item;
        return galley.Boxes.Any(box => box.FirstItem > item && box.FirstItem <= last && (box.LastItem > last || (box.LastItem == last && end.Line > 0)));
    }
}
