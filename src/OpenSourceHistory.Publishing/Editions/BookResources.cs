using System.Text;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Graphics.Text;
using OpenSourceHistory.Manuscript;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Rules;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Faces and pictures, read once for all editions.</summary>
/// <param name="Fonts">Faces.</param>
/// <param name="Pictures">Pictures.</param>
internal sealed record BookResources(FontLibrary Fonts, PictureLibrary Pictures)
{
    private const int Regular = 400;
    private const int Semibold = 600;

    /// <summary>The faces that a sheet declares, and pictures that may use them.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="generated">Pictures to be drawn from the book's data.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>The resources; found is what the drawing of pictures found.</returns>
    public static Result<BookResources> Of(StyleSheet sheet, ValueList<GeneratedPicture> generated, IWorkspace workspace)
    {
        var findings = new DiagnosticBag();
        var fonts = FontLibrary.Create(sheet.FontFaces.Select(Declare), workspace);
        var drawn = generated.ToDictionary(p => p.Path, p => Encoding.UTF8.GetBytes(p.Draw((text, size, isSemibold) => WidthOf(fonts, text, size, isSemibold), findings)));
        return findings.With(new BookResources(fonts, new PictureLibrary(workspace, fonts) { Generated = drawn }));
    }

    private static double WidthOf(FontLibrary fonts, string text, double size, bool isSemibold) =>
        TextDrawer.Measure(fonts, text, new TextStyle(GeneratedPicture.Families, isSemibold ? Semibold : Regular, IsItalic: false, size, Paint.Black));

    private static FontDeclaration Declare(FontFaceRule rule) =>
        new(rule.Family, rule.Path, rule.Weight, rule.Slant == FontSlant.Italic, rule.Span);
}
