using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>
/// Sets paragraphs: collects their text, finds faces, shapes, finds break opportunities, breaks by total fit and builds lines. Safe to use
/// from several threads; keeps shaped words.
/// </summary>
/// <param name="book">The styled book.</param>
/// <param name="fonts">Faces.</param>
/// <param name="pictures">Pictures in lines.</param>
/// <param name="diagnostics">Receives missing glyphs and overfull lines.</param>
public sealed class ParagraphSetter(StyledBook book, FontLibrary fonts, PictureLibrary pictures, DiagnosticBag diagnostics)
{
    /// <summary>Sets a paragraph.</summary>
    /// <param name="content">Its content.</param>
    /// <param name="measure">Width available; text-indent, drop caps and alignment are seen to here.</param>
    /// <param name="pages">Answers page references.</param>
    public SetParagraph Set(ParagraphContent content, Length measure, IPageReferences pages) =>
        (book, fonts, pictures, diagnostics) == default ? null! : throw new NotImplementedException();

    /// <summary>How narrow and how wide the content can be set.</summary>
    /// <param name="content">The content.</param>
    /// <param name="pages">Answers page references.</param>
    public IntrinsicWidths Measure(ParagraphContent content, IPageReferences pages) => throw new NotImplementedException();
}
