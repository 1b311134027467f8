using OpenSourceHistory.Fonts;

namespace OpenSourceHistory.Graphics.Text;

/// <summary>A line of text shaped for a drawing, its baseline starting at the origin.</summary>
/// <param name="Items">One item for each face, left to right.</param>
/// <param name="Width">Advance of the whole, letter-spacing included, in units of the text's space.</param>
/// <param name="Missing">Characters that no face has.</param>
internal sealed record DrawnText(ValueList<TextItem> Items, double Width, ValueList<string> Missing)
{
    /// <summary>The face of the first item, whose metrics count for the line; null for empty text.</summary>
    public FontFace? FirstFace => Items.Count > 0 ? Items[0].Face : null;

    /// <summary>The items moved to where they are drawn.</summary>
    /// <param name="transform">Map from the text's space to the drawing, applied after the items' own.</param>
    public IEnumerable<TextItem> Placed(Matrix transform) => Items.Select(i => i with { Transform = i.Transform.Then(transform) });
}
