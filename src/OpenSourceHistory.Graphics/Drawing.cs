namespace OpenSourceHistory.Graphics;

/// <summary>A vector picture; origin at its top left, y downwards, lengths in points.</summary>
/// <param name="Size">Its natural size.</param>
/// <param name="Items">What is painted, first the lowest.</param>
public sealed record Drawing(Size Size, ValueList<DrawingItem> Items)
{
    /// <summary>What the file that it was read from calls it; null where it does not.</summary>
    public string? Title { get; init; }

    /// <summary>What that file says of it at more length; null where it does not.</summary>
    public string? Description { get; init; }

    /// <summary>All its text, in the order of painting.</summary>
    public IEnumerable<TextItem> Texts => TextsOf(Items);

    private static IEnumerable<TextItem> TextsOf(ValueList<DrawingItem> items) => items.SelectMany(item => item switch
    {
        TextItem text => [text],
        ClippedItem clipped => TextsOf(clipped.Items),
        _ => Enumerable.Empty<TextItem>(),
    });
}
