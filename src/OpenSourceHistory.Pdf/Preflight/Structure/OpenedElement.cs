using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Structure;

/// <summary>A structure element of a file (ISO 32000-1, 14.7.2).</summary>
/// <param name="Dictionary">Its entries.</param>
/// <param name="Tag">Its type as the file names it.</param>
/// <param name="Type">The standard type that it is mapped to; null where it is mapped to none.</param>
/// <param name="Parent">The element around it, or null.</param>
internal sealed record OpenedElement(DictionaryToken Dictionary, string Tag, string? Type, OpenedElement? Parent)
{
    /// <summary>The elements in it, in order. Filled while the tree is read.</summary>
    public List<OpenedElement> Children { get; } = [];

    /// <summary>The marked content in it: the page, or null where nothing tells it, and the identifier. Filled while the tree is read.</summary>
    public List<(DictionaryToken? Page, int Id)> Content { get; } = [];

    /// <summary>The annotations and other objects in it. Filled while the tree is read.</summary>
    public List<DictionaryToken> Objects { get; } = [];

    /// <summary>Name of the namespace of its standard type; null where that is of PDF 1.7, or there is none.</summary>
    public string? Namespace { get; init; }

    /// <summary>The page that it begins on, as far as it or something in it says; null where nothing does.</summary>
    public DictionaryToken? Page { get; init; }

    /// <summary>True where it is one of some types.</summary>
    /// <param name="types">Standard types.</param>
    public bool Is(params ReadOnlySpan<string> types) => Type is not null && types.Contains(Type);

    /// <summary>Level of a numbered heading, or zero.</summary>
    public int HeadingLevel => Type is ['H', >= '1' and <= '6' and var level] ? level - '0' : 0;
}
