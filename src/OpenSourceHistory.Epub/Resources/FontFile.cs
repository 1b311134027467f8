using OpenSourceHistory.Fonts;
using OpenSourceHistory.Fonts.OpenType;

namespace OpenSourceHistory.Epub.Resources;

/// <summary>A face as embedded.</summary>
/// <param name="Face">The face.</param>
/// <param name="FileName">Name in the folder of fonts.</param>
/// <param name="Data">An OpenType file with the characters used.</param>
internal sealed record FontFile(FontFace Face, string FileName, byte[] Data)
{
    /// <summary>Core media type (EPUB 3.3, section 3.2).</summary>
    public string MediaType => Face.Format == OutlineFormat.Cff ? "font/otf" : "font/ttf";
}
