using OpenSourceHistory.Docx.Reading.Parts;

namespace OpenSourceHistory.Docx.Reading.Parsing;

/// <summary>What the text of a part is read with.</summary>
/// <param name="package">The package.</param>
/// <param name="part">Path of the part.</param>
/// <param name="styles">The document's styles.</param>
internal sealed class StoryContext(DocxPackage package, string part, StyleIndex styles)
{
    private readonly Dictionary<string, PartRelation> _relations = package.RelationsOf(part);

    /// <summary>The document's styles.</summary>
    public StyleIndex Styles => styles;

    /// <summary>Reads marks.</summary>
    public MarkReader Marks { get; } = new(styles);

    /// <summary>Names of open bookmarks by their ids.</summary>
    public Dictionary<string, string> Bookmarks { get; } = new(StringComparer.Ordinal);

    /// <summary>A relation of the part, or null.</summary>
    /// <param name="id">Its id, or null.</param>
    public PartRelation? Relation(string? id) => id is null ? null : _relations.GetValueOrDefault(id);

    /// <summary>Path of a part that a relation leads to; null where there is none in the package.</summary>
    /// <param name="id">Id of the relation, or null.</param>
    public string? PartAt(string? id) => Relation(id) is { IsExternal: false, Target: { } target } && package.Has(target) ? target : null;

    /// <summary>Tells of something in the part.</summary>
    /// <param name="kind">What.</param>
    /// <param name="detail">Which one.</param>
    public void Tell(WordNoticeKind kind, string detail) => package.Tell(kind, part, detail);
}
