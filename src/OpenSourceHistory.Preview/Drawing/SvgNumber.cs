using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Preview.Drawing;

/// <summary>Writes numbers as SVG has them, no longer than they need be.</summary>
internal static class SvgNumber
{
    /// <summary>Appends a number, to a thousandth.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="value">The number.</param>
    public static StringBuilder Number(this StringBuilder text, double value) => text.Append(CultureInfo.InvariantCulture, $"{Math.Round(value, 3) + 0:0.###}");

    /// <summary>Appends an attribute.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="name">Its name.</param>
    /// <param name="value">The number.</param>
    public static StringBuilder Attribute(this StringBuilder text, string name, double value) => text.Append(' ').Append(name).Append("=\"").Number(value).Append('"');
}
