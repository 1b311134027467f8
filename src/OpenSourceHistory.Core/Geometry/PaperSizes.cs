namespace OpenSourceHistory.Core.Geometry;

/// <summary>Sizes of paper that have names (ISO 216; JIS P 0138; ANSI/ASME Y14.1), upright, as CSS Paged Media 3, section 7.1, calls them.</summary>
public static class PaperSizes
{
    private static readonly (string Name, Size Size)[] s_sizes =
    [
        ("a3", Millimetres(297, 420)), ("a4", Millimetres(210, 297)), ("a5", Millimetres(148, 210)), ("a6", Millimetres(105, 148)),
        ("b4", Millimetres(250, 353)), ("b5", Millimetres(176, 250)), ("b6", Millimetres(125, 176)),
        ("jis-b4", Millimetres(257, 364)), ("jis-b5", Millimetres(182, 257)),
        ("letter", Inches(8.5, 11)), ("legal", Inches(8.5, 14)), ("ledger", Inches(11, 17)),
    ];

    /// <summary>Their names.</summary>
    public static ValueList<string> Names { get; } = [.. s_sizes.Select(s => s.Name)];

    /// <summary>The size of a name, whatever its case; null where there is none.</summary>
    /// <param name="name">The name.</param>
    public static Size? Find(string name) => s_sizes.Where(s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase)).Select(s => (Size?)s.Size).FirstOrDefault();

    private static Size Millimetres(double width, double height) => new(Length.FromMillimetres(width), Length.FromMillimetres(height));

    private static Size Inches(double width, double height) => new(Length.FromInches(width), Length.FromInches(height));
}
