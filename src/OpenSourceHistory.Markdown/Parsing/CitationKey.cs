namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>A key with its sign, <c>@key</c> or <c>-@key</c>: of a source, or an id of the book.</summary>
internal sealed class CitationKey(string key, bool suppressesAuthor) : MdInlines.LeafInline
{
    /// <summary>The key without its sign and braces.</summary>
    public string Key { get; } = key;

    /// <summary>True where a hyphen before it says that the author's name is left out.</summary>
    public bool SuppressesAuthor { get; } = suppressesAuthor;
}
