namespace OpenSourceHistory.Manuscript;

/// <summary>A picture that the program draws from the book's data.</summary>
/// <param name="Path">What an image's resolved path is to be to show it; no file can have the path.</param>
public abstract record GeneratedPicture(string Path)
{
    /// <summary>Families of its text in order of preference.</summary>
    public static ValueList<string> Families { get; } = ["Source Sans 3", "Noto Serif SC", "sans-serif"];

    /// <summary>The picture as an SVG document.</summary>
    /// <param name="widthOf">Measures text in <see cref="Families"/>.</param>
    /// <param name="diagnostics">Receives what could not be drawn.</param>
    public abstract string Draw(TextWidth widthOf, DiagnosticBag diagnostics);
}
