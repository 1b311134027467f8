using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Pdf.Fonts;

namespace OpenSourceHistory.Pdf;

/// <summary>What a file says in words beside the glyphs of its pages: titles, descriptions, and the characters that glyphs and drawings stand for.</summary>
internal static class SaidText
{
    /// <summary>True where some of it is of the areas for private use.</summary>
    /// <param name="document">The pages.</param>
    public static bool HasPrivateCharacters(PageDocument document) => Of(document).Any(text => PrivateCharacters.AreIn(text));

    private static IEnumerable<string?> Of(PageDocument document)
    {
        var metadata = document.Metadata;
        return ((IEnumerable<string?>)[metadata.Title, metadata.Subtitle, metadata.Description])
            .Concat(metadata.Authors)
            .Concat(metadata.Subjects)
            .Concat(document.Outline.Select(e => e.Title))
            .Concat(document.Structure.Elements.SelectMany(Of))
            .Concat(document.Pages.SelectMany(p => p.Links.Select(l => l.Description).Concat(p.Items.OfType<GlyphRun>().Select(r => r.Text))));
    }

    private static IEnumerable<string?> Of(StructureElement element) => [element.AlternativeText, element.ActualText, element.Expansion];
}
