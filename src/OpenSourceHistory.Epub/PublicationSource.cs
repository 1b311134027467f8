using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub;

/// <summary>What a publication is made from.</summary>
/// <param name="Book">The book, styled for epub.</param>
/// <param name="Sheet">The sheet that styled it, to be written as CSS.</param>
/// <param name="Fonts">Faces to subset and embed.</param>
/// <param name="Pictures">Pictures.</param>
/// <param name="Cover">The cover, 1.6 times as high as wide.</param>
/// <param name="Identifier">Identifier of this edition (urn:uuid, urn:isbn, URL).</param>
/// <param name="Modified">Date written as last modification.</param>
public sealed record PublicationSource(
    StyledBook Book, StyleSheet Sheet, FontLibrary Fonts, PictureLibrary Pictures, Drawing Cover, string Identifier, DateTimeOffset Modified)
{
    /// <summary>How large pictures may be.</summary>
    public PictureLimits PictureLimits { get; init; } = PictureLimits.Default;

    /// <summary>The author's own cover; null where <see cref="Cover"/> is painted.</summary>
    public RasterPicture? OwnCover { get; init; }

    /// <summary>Where the author's own cover is named.</summary>
    public SourceSpan OwnCoverSpan { get; init; }

    /// <summary>ISBN of the printed book, as an identifier; null where it has none.</summary>
    public string? PrintIsbn { get; init; }

    /// <summary>The shop that it is made for; null where none is named.</summary>
    public EbookReceiver? Receiver { get; init; }

    /// <summary>Identifier of the edition whose pages are marked in the book; null where none are.</summary>
    public string? PageSource { get; init; }
}
