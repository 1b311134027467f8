namespace OpenSourceHistory.Graphics.Svg.Values;

/// <summary>References of properties to elements: <c>url(#id)</c> and what stands behind it.</summary>
internal static class SvgReference
{
    /// <summary>True for a value that begins with a reference.</summary>
    /// <param name="value">The value.</param>
    public static bool Is(string value) => value.StartsWith("url(", StringComparison.OrdinalIgnoreCase);

    /// <summary>The id that a value refers to, and its fallback; the id is null for an address outside of the document.</summary>
    /// <param name="value">A value that begins with a reference.</param>
    public static (string? Id, string Fallback) Parse(string value)
    {
        var close = value.IndexOf(')', StringComparison.Ordinal);
        var address = (close < 0 ? value[4..] : value[4..close]).Trim(' ', '"', '\'');
        return (address is ['#', .. var id] ? id : null, close < 0 ? string.Empty : value[(close + 1)..].Trim());
    }
}
