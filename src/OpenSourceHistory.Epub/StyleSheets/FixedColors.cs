namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>What a sheet fixes of an element's colours, and hands on to those in it.</summary>
/// <param name="Color">What decides the colour of its text; null where that is the reader's.</param>
/// <param name="Ground">What decides the ground beneath it; null where that is the reader's.</param>
/// <param name="IsBold">True in bold type.</param>
internal sealed record FixedColors(FlatDeclaration? Color, FlatDeclaration? Ground, bool IsBold)
{
    /// <summary>Nothing.</summary>
    public static FixedColors None { get; } = new(null, null, IsBold: false);
}
