using OpenSourceHistory.Core.Standards;

namespace OpenSourceHistory.Pdf.Interchange;

/// <summary>What standards ask of a file that its author, and not its writer, decides.</summary>
/// <param name="IsTagged">The structure is in the file.</param>
/// <param name="HasTitle">The book has a title.</param>
/// <param name="DescribesPictures">Each picture says what it shows.</param>
/// <param name="HasPrivateCharacters">Some characters are of the areas for private use.</param>
internal sealed record ConformingContent(bool IsTagged, bool HasTitle, bool DescribesPictures, bool HasPrivateCharacters)
{
    /// <summary>What is lacking for a standard; null where nothing is.</summary>
    /// <param name="standard">The standard.</param>
    public ContentLack? LackFor(PdfStandard standard) => standard switch
    {
        { RequiresTags: true } when !IsTagged => new("the pages have no structure", "ISO 14289-1, 7.1; ISO 19005-2, 6.7", "Make the file from a manuscript"),
        { Kind: not PdfStandardKind.Archive } when !HasTitle => new("the book has no title", "ISO 14289-1, 7.1; ISO 15930", "Give the book a title"),
        { RequiresDescriptions: true } when !DescribesPictures => new(
            "some pictures do not say what they show", "ISO 14289-1, 7.3; ISO 19005-2, 6.7.5", "Describe each picture: ![what it shows](picture.png)"),
        { ForbidsPrivateCharacters: true } when HasPrivateCharacters => new(
            "some characters are of the areas for private use", "ISO 19005-2, 6.2.11.7.3", "Write characters that Unicode has"),
        _ => null,
    };
}
