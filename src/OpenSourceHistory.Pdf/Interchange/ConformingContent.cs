using OpenSourceHistory.Core.Standards;

namespace OpenSourceHistory.Pdf.Interchange;

/// <summary>What standards ask of a file that its author, and not its writer, decides.</summary>
/// <param name="IsTagged">The structure is in the file.</param>
/// <param name="HasTitle">The book has a title.</param>
/// <param name="DescribesPictures">Each picture says what it shows.</param>
/// <param name="HasPrivateCharacters">Some characters are of the areas for private use.</param>
internal sealed record ConformingContent(bool IsTagged, bool HasTitle, bool DescribesPictures, bool HasPrivateCharacters)
{
    /// <summary>Each entry of the contents names an element of the file.</summary>
    public bool NamesTargets { get; init; }

    /// <summary>Some characters of those areas are in what is said beside the pages.</summary>
    public bool HasPrivateText { get; init; }

    /// <summary>What is lacking for a standard; null where nothing is.</summary>
    /// <param name="standard">The standard.</param>
    public ContentLack? LackFor(PdfStandard standard) => standard switch
    {
        { RequiresTags: true } when !IsTagged => new("the pages have no structure", "ISO 14289-1, 7.1; ISO 14289-2, 8.2.1; ISO 19005-2, 6.7", "Make the file from a manuscript"),
        { Kind: not PdfStandardKind.Archive } when !HasTitle => new("the book has no title", "ISO 14289-1, 7.1; ISO 14289-2, 8.11.1; ISO 15930", "Give the book a title"),
        { RequiresDescriptions: true } when !DescribesPictures => new(
            "some pictures do not say what they show", "ISO 14289-1, 7.3; ISO 14289-2, 8.2.5.28.2; ISO 19005-2, 6.7.5", "Describe each picture: ![what it shows](picture.png)"),
        { ForbidsPrivateCharacters: true } when HasPrivateCharacters => new(
            "some characters are of the areas for private use", "ISO 19005-2, 6.2.11.7.3; ISO 14289-2, 8.4.3", "Write characters that Unicode has"),
        { ForbidsPrivateText: true } when HasPrivateText => new(
            "titles, descriptions or what stands for missing characters have some of the areas for private use", "ISO 14289-2, 8.4.3 and 8.6", "Write characters that Unicode has"),
        { RequiresEntryTargets: true } when !NamesTargets => new(
            "an entry of the contents leads to nothing in the file", "ISO 14289-2, 8.2.5.8", "Leave the contents out of files of single chapters"),
        _ => null,
    };
}
