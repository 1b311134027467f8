using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Graphics.Text;

/// <summary>How text of a picture is set.</summary>
/// <param name="Font">Faces, language and features.</param>
/// <param name="Size">Font size in units of the text's space, usually points.</param>
/// <param name="Color">Colour.</param>
internal sealed record TextStyle(FontRequest Font, double Size, Paint Color)
{
    /// <summary>Space added behind each character, in units of the text's space.</summary>
    public double LetterSpacing { get; init; }
}
