using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Importing.Chapters;

/// <summary>Writes <c>book.yaml</c>.</summary>
internal static class DescriptionText
{
    private static readonly string[] s_words = ["true", "false", "yes", "no", "on", "off", "null"];

    /// <summary>A list in one line.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="items">Its items.</param>
    /// <returns>The line; null where there are none.</returns>
    public static string? ListOf(string key, IEnumerable<string> items)
    {
        var written = string.Join(", ", items.Select(ScalarOf));
        return written.Length == 0 ? null : $"{key}: [{written}]";
    }

    /// <summary>A key with a text.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The text, or null.</param>
    /// <returns>The line; null where there is no text.</returns>
    public static string? LineOf(string key, string? value) => string.IsNullOrWhiteSpace(value) ? null : $"{key}: {ScalarOf(value)}";

    /// <summary>A text as YAML has it: in quotation marks where it would be read as something else.</summary>
    /// <param name="value">The text.</param>
    public static string ScalarOf(string value)
    {
        var text = value.Trim();
        var isPlain = text.Length > 0 && char.IsLetter(text[0]) && !s_words.Contains(text, StringComparer.OrdinalIgnoreCase)
            && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '_' or '/' or '(' or ')' or '’');
        if (isPlain)
        {
            return text;
        }

        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' or '\\' => $"\\{c}",
                < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
