namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>Colours of a page that readers choose.</summary>
/// <param name="Name">What it is called, behind "on".</param>
/// <param name="Ground">Colour of the page.</param>
/// <param name="Text">Colour of text that has none of its own.</param>
internal sealed record ReaderTheme(string Name, RgbPaint Ground, RgbPaint Text)
{
    /// <summary>Those that all reading systems have, as ReadiumCSS 2 paints them.</summary>
    public static ValueList<ReaderTheme> All { get; } =
    [
        new("white", new RgbPaint(0xFF, 0xFF, 0xFF), new RgbPaint(0x12, 0x12, 0x12)),
        new("sepia", new RgbPaint(0xFA, 0xF4, 0xE8), new RgbPaint(0x12, 0x12, 0x12)),
        new("dark", new RgbPaint(0x12, 0x12, 0x12), new RgbPaint(0xFE, 0xFE, 0xFE)),
    ];
}
