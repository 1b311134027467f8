using System.Text;

namespace OpenSourceHistory.Preview.Drawing;

/// <summary>Writes outlines as the path data of SVG 2, section 9.3.</summary>
internal static class SvgPath
{
    /// <summary>The data of an outline.</summary>
    /// <param name="outline">The outline.</param>
    public static string Of(ValueList<PathCommand> outline)
    {
        var text = new StringBuilder();
        foreach (var step in outline)
        {
            _ = step.Verb switch
            {
                PathVerb.MoveTo => text.Append('M').Number(step.X).Append(' ').Number(step.Y),
                PathVerb.LineTo => text.Append('L').Number(step.X).Append(' ').Number(step.Y),
                PathVerb.CubicTo => text.Append('C').Number(step.X1).Append(' ').Number(step.Y1).Append(' ').Number(step.X2).Append(' ').Number(step.Y2)
                    .Append(' ').Number(step.X).Append(' ').Number(step.Y),
                PathVerb.Close => text.Append('Z'),
                _ => throw new NotSupportedException($"A path has no {step.Verb}"),
            };
        }

        return text.ToString();
    }
}
