using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Styles.Computed;

/// <summary>An assignment of <c>string-set</c>.</summary>
/// <param name="Name">Name of the string.</param>
/// <param name="Content">Its value: text, and what only pages know.</param>
public sealed record NamedString(string Name, ValueList<ContentItem> Content)
{
    /// <summary>An assignment of text.</summary>
    /// <param name="name">Name of the string.</param>
    /// <param name="value">Its value.</param>
    public NamedString(string name, string value)
        : this(name, value.Length == 0 ? [] : [new ContentText(value)])
    {
    }

    /// <summary>Its text, without what only pages know.</summary>
    public string Value => string.Concat(Content.OfType<ContentText>().Select(t => t.Value));
}
