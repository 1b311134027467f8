namespace OpenSourceHistory.Styles;

/// <summary>The shared style sheet, parsed once for all formats.</summary>
public sealed class StyleSheet
{
    /// <summary>Faces declared with <c>@font-face</c>, in order.</summary>
    public ValueList<FontFaceRule> FontFaces => throw new NotImplementedException();

    /// <summary>Parses a sheet and what it imports from its own folder.</summary>
    /// <param name="path">Path of the sheet.</param>
    /// <param name="workspace">The door to files.</param>
    /// <param name="diagnostics">Receives faults at their lines; the rest of the sheet holds.</param>
    public static StyleSheet Read(string path, IWorkspace workspace, DiagnosticBag diagnostics) => throw new NotImplementedException();

    /// <summary>Reports each declaration that a format cannot honour, once, at its line.</summary>
    /// <param name="media">The format.</param>
    /// <param name="diagnostics">Receives the warnings.</param>
    public void ReportUnsupported(MediaType media, DiagnosticBag diagnostics) => throw new NotImplementedException();

    /// <summary>Computes the styles of a book for one format.</summary>
    /// <param name="book">The book, after all apparatus passes.</param>
    /// <param name="media">The format.</param>
    public StyledBook Apply(Book book, MediaType media) => throw new NotImplementedException();

    /// <summary>
    /// The sheet as plain CSS for reading systems: imports and <c>@media</c> resolved for <see cref="MediaType.Epub"/>,
    /// declarations that EPUB does not honour left out, <c>var()</c> substituted, print-only at-rules dropped.
    /// </summary>
    /// <param name="fontUrl">URL, relative to the CSS file, for each font-face path; null leaves the face out.</param>
    public string ToReadingSystemCss(Func<FontFaceRule, string?> fontUrl) => throw new NotImplementedException();
}
