using OpenSourceHistory.Epub.Documents;
using OpenSourceHistory.Manuscript.Localization;

namespace OpenSourceHistory.Epub.Navigation;

/// <summary>A place that reading systems offer by its kind (EPUB 3.3, section 7.4.3).</summary>
/// <param name="Type">Term of the Structural Semantics Vocabulary.</param>
/// <param name="Label">What it is called in the book's language.</param>
/// <param name="Url">Where it is, seen from the folder of content documents.</param>
internal sealed record Landmark(string Type, string Label, string Url)
{
    /// <summary>
    /// The landmarks of a book: cover, contents, and the start of the text, where reading systems open it. Contents that are no
    /// page of the book cannot be linked to; reading systems have them in a panel of their own.
    /// </summary>
    /// <param name="files">Its content documents.</param>
    /// <param name="words">Words in its language.</param>
    public static ValueList<Landmark> Of(ValueList<ContentFile> files, Vocabulary words)
    {
        var start = files.FirstOrDefault(f => f.Division.Matter == Matter.Body) ?? files[^1];
        return
        [
            new Landmark("cover", words["cover"], ContentFile.CoverFileName),
            .. files.Any(f => f.Contents is not null) ? [new Landmark("toc", words["contents"], ContentFile.NavigationFileName)] : (Landmark[])[],
            new Landmark("bodymatter", words["start-of-text"], start.FileName),
        ];
    }
}
