using System.Xml;

namespace OpenSourceHistory.Graphics.Svg;

/// <summary>Writes gradients as SVG 1.1 has them (section 13.2).</summary>
internal static class SvgGradientWriter
{
    private const int Decimals = 4;

    /// <summary>Writes a gradient.</summary>
    /// <param name="xml">Receives it.</param>
    /// <param name="gradient">The gradient.</param>
    /// <param name="id">Its id.</param>
    public static void Write(XmlWriter xml, Gradient gradient, string id)
    {
        xml.WriteStartElement(gradient.Kind == GradientKind.Linear ? "linearGradient" : "radialGradient", SvgWriter.Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("gradientUnits", "userSpaceOnUse");
        foreach (var (name, value) in Places(gradient))
        {
            xml.WriteAttributeString(name, SvgWriter.Number(value, Decimals));
        }

        xml.WriteAttributeString("gradientTransform", SvgWriter.Transform(gradient.Map));
        foreach (var stop in gradient.Stops)
        {
            xml.WriteStartElement("stop", SvgWriter.Namespace);
            xml.WriteAttributeString("offset", SvgWriter.Number(stop.Offset, Decimals));
            xml.WriteAttributeString("stop-color", "#" + stop.Color.ToRgb().ToHex());
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static (string Name, double Value)[] Places(Gradient gradient) => gradient.Kind == GradientKind.Linear
        ? [("x1", gradient.From.X), ("y1", gradient.From.Y), ("x2", gradient.To.X), ("y2", gradient.To.Y)]
        : [("cx", gradient.To.X), ("cy", gradient.To.Y), ("r", gradient.To.Radius), ("fx", gradient.From.X), ("fy", gradient.From.Y)];
}
