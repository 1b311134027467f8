using OpenSourceHistory.Fonts;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Covers;

/// <summary>Sets the cover of an e-book as a page.</summary>
public static class CoverSetter
{
    /// <summary>Sets a cover.</summary>
    /// <param name="book">The styled book.</param>
    /// <param name="fonts">Faces.</param>
    /// <returns>The page; what no face has is a warning, since the text may well be shown in a reading system's own face.</returns>
    public static Result<Page> Set(StyledBook book, FontLibrary fonts)
    {
        var (page, found) = new CoverDesign(book, fonts).Make();
        return new Result<Page>(page, ValueList.From(found.Select(finding => finding with { Severity = Severity.Warning })));
    }
}
