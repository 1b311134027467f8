using OpenSourceHistory.Graphics.Svg.Styling;

namespace OpenSourceHistory.Graphics.Svg.Painting;

/// <summary>What an element inherits from where it stands.</summary>
/// <param name="Style">Computed style.</param>
/// <param name="Map">Map from user units to points of the drawing.</param>
/// <param name="Viewport">What lengths refer to.</param>
/// <param name="Depth">Levels below the root.</param>
internal sealed record SvgContext(SvgStyle Style, Matrix Map, SvgViewport Viewport, int Depth);
