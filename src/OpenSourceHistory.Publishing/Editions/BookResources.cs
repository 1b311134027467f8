using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Rules;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Faces and pictures, read once for all editions.</summary>
/// <param name="Fonts">Faces.</param>
/// <param name="Pictures">Pictures.</param>
internal sealed record BookResources(FontLibrary Fonts, PictureLibrary Pictures)
{
    /// <summary>Pictures that are drawn from the book's data.</summary>
    public GeneratedPictures Generated { get; } = new(Fonts);

    /// <summary>The faces that a sheet declares, and pictures that may use them.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="workspace">The door to files.</param>
    public static BookResources Of(StyleSheet sheet, IWorkspace workspace)
    {
        var fonts = FontLibrary.Create(sheet.FontFaces.Select(Declare), workspace);
        return new BookResources(fonts, new PictureLibrary(workspace, fonts));
    }

    private static FontDeclaration Declare(FontFaceRule rule) =>
        new(rule.Family, rule.Path, rule.Weight, rule.Slant == FontSlant.Italic, rule.Span) { Range = rule.UnicodeRange };
}
