using System.Globalization;
using OpenSourceHistory.Core.Archives;

namespace OpenSourceHistory.Docx.Packaging;

/// <summary>The parts of a file (Open Packaging Conventions, ISO/IEC 29500-2), in memory until it is sealed.</summary>
internal sealed class WordPackage
{
    private readonly List<PackagePart> _parts = [];
    private readonly Dictionary<PackagePartKind, int> _counts = [];

    /// <summary>Creates an empty package.</summary>
    public WordPackage() => Root = new PackagePart(this, string.Empty, new PackagePartKind(string.Empty, string.Empty, string.Empty, string.Empty));

    /// <summary>Stands for the package itself, whose relationships name the main parts.</summary>
    public PackagePart Root { get; }

    /// <summary>Adds a part that nothing refers to yet.</summary>
    /// <param name="kind">What it is.</param>
    public PackagePart Create(PackagePartKind kind)
    {
        var number = _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
        var name = number == 1 && !kind.IsNumberedFromOne ? kind.Path : kind.Path + number.ToString(CultureInfo.InvariantCulture);
        var part = new PackagePart(this, $"{name}.{kind.Extension}", kind);
        _parts.Add(part);
        return part;
    }

    /// <summary>The first part of a kind, or null.</summary>
    /// <param name="kind">The kind.</param>
    public PackagePart? Find(PackagePartKind kind) => _parts.Find(p => p.Kind == kind);

    /// <summary>All that the archive holds, in no order that matters.</summary>
    public IEnumerable<ArchiveEntry> Entries() =>
    [
        new ArchiveEntry("[Content_Types].xml", PackageMarkup.ContentTypes(_parts)),
        .. _parts.Prepend(Root).Where(p => p.Relationships.Count > 0)
            .Select(p => new ArchiveEntry(PackageMarkup.PathOfRelationships(p.Path), PackageMarkup.Relationships(p.Relationships))),
        .. _parts.Select(p => new ArchiveEntry(p.Path, p.Data, IsStored: p.Kind == PartKinds.Png || p.Kind == PartKinds.Jpeg)),
    ];
}
