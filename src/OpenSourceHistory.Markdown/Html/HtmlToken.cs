namespace OpenSourceHistory.Markdown.Html;

/// <summary>A piece of raw HTML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Decoded text of a text, name in small letters of a tag.</param>
/// <param name="Attributes">Attributes of a start tag, names in small letters, values decoded.</param>
/// <param name="Start">Offset of its first character in the tokenised text.</param>
/// <param name="End">Offset behind its last.</param>
internal sealed record HtmlToken(HtmlTokenKind Kind, string Text, IReadOnlyList<KeyValuePair<string, string>> Attributes, int Start, int End)
{
    /// <summary>The value of an attribute, or null.</summary>
    /// <param name="name">Name in small letters.</param>
    public string? this[string name]
    {
        get
        {
            foreach (var (key, value) in Attributes)
            {
                if (key == name)
                {
                    return value;
                }
            }

            return null;
        }
    }
}
