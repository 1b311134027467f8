namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>Attributes kept with a node of the Markdown tree until it is converted.</summary>
internal static class AttributeStore
{
    private static readonly object s_key = new();

    /// <summary>The attributes of a node, or none.</summary>
    public static Attributes GetAuthorAttributes(this Md.MarkdownObject node) => node.GetData(s_key) as Attributes ?? Attributes.None;

    /// <summary>Sets the attributes of a node.</summary>
    public static void SetAuthorAttributes(this Md.MarkdownObject node, Attributes attributes) => node.SetData(s_key, attributes);
}
