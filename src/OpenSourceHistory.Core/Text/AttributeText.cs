using System.Text;

namespace OpenSourceHistory.Core.Text;

/// <summary>Values of attributes as Markdown writes them.</summary>
public static class AttributeText
{
    /// <summary>The value in quotation marks.</summary>
    /// <param name="value">The value.</param>
    public static string Quote(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            quoted.Append(c is '"' or '\\' ? "\\" : string.Empty).Append(char.IsWhiteSpace(c) && c != '\u00A0' ? ' ' : c);
        }

        return quoted.Append('"').ToString();
    }
}
