using OpenSourceHistory.Pdf.Inspection;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Structure;

/// <summary>The structure tree of a file.</summary>
internal sealed class OpenedStructure
{
    private readonly Lazy<HashSet<(DictionaryToken? Page, int Id)>> _content;

    /// <summary>Creates it from what was read.</summary>
    /// <param name="elements">All elements, each before those in it.</param>
    /// <param name="roles">Which type stands for which.</param>
    /// <param name="tokens">The file.</param>
    public OpenedStructure(IReadOnlyList<OpenedElement> elements, RoleMap roles, TokenReader tokens)
    {
        (Elements, Roles, Attributes) = (elements, roles, new ElementAttributes(tokens, roles.Root));
        _content = new(() => [.. elements.SelectMany(e => e.Content)]);
    }

    /// <summary>All elements in reading order, each before those in it.</summary>
    public IReadOnlyList<OpenedElement> Elements { get; }

    /// <summary>True where types have namespaces, as those of PDF 2.0 have.</summary>
    public bool HasNamespaces => Elements.Any(e => e.Namespace is not null);

    /// <summary>Which type stands for which.</summary>
    public RoleMap Roles { get; }

    /// <summary>What elements say of themselves.</summary>
    public ElementAttributes Attributes { get; }

    /// <summary>True where a sequence of a page is in the tree.</summary>
    /// <param name="page">The page.</param>
    /// <param name="id">Identifier of the sequence.</param>
    public bool Holds(DictionaryToken page, int id) => _content.Value.Contains((page, id));
}
