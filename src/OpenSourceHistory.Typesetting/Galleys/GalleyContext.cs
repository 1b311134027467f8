using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Typesetting.Paragraphs;
using OpenSourceHistory.Typesetting.Structure;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>What setting a galley depends on besides its blocks.</summary>
/// <param name="Book">The styled book.</param>
/// <param name="Text">Sets paragraphs.</param>
/// <param name="Tables">Sets tables.</param>
/// <param name="Pictures">Reads pictures; null where there are none.</param>
/// <param name="References">Answers page references.</param>
internal sealed record GalleyContext(
    StyledBook Book,
    IParagraphSetter Text,
    ITableSetter Tables,
    PictureLibrary? Pictures,
    IPageReferences References)
{
    /// <summary>Where nodes have their place in the book's structure.</summary>
    public BookStructure Structure { get; init; } = BookStructure.Empty;

    /// <summary>The pages that the text stands on.</summary>
    public required PageRoom Page { get; init; }

    /// <summary>Gives the room of pages of a type.</summary>
    public required Func<string, PageRoom> PageOf { get; init; }

    /// <summary>Height of the text block, which pictures and unbroken boxes must fit.</summary>
    public Length PageHeight => Page.Height;

    /// <summary>Measure of the footnote area.</summary>
    public Length NoteMeasure => Page.NoteMeasure;

    /// <summary>Step of the baseline grid.</summary>
    public Length Grid { get; init; }
}
