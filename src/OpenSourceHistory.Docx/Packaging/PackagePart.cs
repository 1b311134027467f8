namespace OpenSourceHistory.Docx.Packaging;

/// <summary>A part of a package while it is written: its bytes and its relationships.</summary>
/// <param name="package">Its package.</param>
/// <param name="path">Path from the root of the package.</param>
/// <param name="kind">What it is.</param>
internal sealed class PackagePart(WordPackage package, string path, PackagePartKind kind)
{
    private readonly List<PartRelationship> _relationships = [];
    private readonly Dictionary<PackagePart, string> _ids = new(ReferenceEqualityComparer.Instance);

    /// <summary>Path from the root of the package.</summary>
    public string Path => path;

    /// <summary>What it is.</summary>
    public PackagePartKind Kind => kind;

    /// <summary>Its relationships, as they were added.</summary>
    public IReadOnlyList<PartRelationship> Relationships => _relationships;

    /// <summary>Its bytes.</summary>
    public ReadOnlyMemory<byte> Data { get; private set; }

    /// <summary>Adds a part to the package, to which this one refers.</summary>
    /// <param name="added">What it is.</param>
    /// <param name="id">Identifier of the relationship.</param>
    public PackagePart Add(PackagePartKind added, string id)
    {
        var part = package.Create(added);
        Refer(part, id);
        return part;
    }

    /// <summary>Says what it holds.</summary>
    /// <param name="data">Its bytes.</param>
    public PackagePart Fill(ReadOnlyMemory<byte> data)
    {
        Data = data;
        return this;
    }

    /// <summary>Writes what it holds.</summary>
    /// <param name="write">Writes its bytes.</param>
    public void Write(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        Data = stream.TryGetBuffer(out var bytes) ? bytes : default;
    }

    /// <summary>Refers to a part that the package has.</summary>
    /// <param name="part">The part.</param>
    /// <param name="id">Identifier of the relationship.</param>
    public void Refer(PackagePart part, string id)
    {
        _ids.Add(part, id);
        _relationships.Add(new PartRelationship(id, part.Kind.Relationship, "/" + part.Path, IsExternal: false));
    }

    /// <summary>Refers to a place outside.</summary>
    /// <param name="target">Its address.</param>
    /// <param name="id">Identifier of the relationship.</param>
    public void Link(Uri target, string id) =>
        _relationships.Add(new PartRelationship(id, PartKinds.Hyperlink, target.OriginalString, IsExternal: true));

    /// <summary>Identifier of the relationship to a part, or null where this one does not refer to it.</summary>
    /// <param name="part">The part.</param>
    public string? IdOf(PackagePart part) => _ids.GetValueOrDefault(part);
}
