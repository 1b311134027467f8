using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Typesetting.Covers;

/// <summary>Sets the cover of an e-book as a page.</summary>
public static class CoverSetter
{
    /// <summary>Sets a cover.</summary>
    /// <param name="book">The styled book.</param>
    /// <param name="fonts">Faces.</param>
    /// <returns>The page; found are characters that no face has.</returns>
    public static Result<Page> Set(StyledBook book, FontLibrary fonts) => new CoverDesign(book, fonts).Make();
}
