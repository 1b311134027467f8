namespace OpenSourceHistory.Testing.Tagging;

/// <summary>An element of a tagged file, read back.</summary>
/// <param name="Number">Number of its object.</param>
/// <param name="Type">Its structure type.</param>
/// <param name="Parent">The element around it, or null.</param>
public sealed record StructureNode(long Number, string Type, StructureNode? Parent)
{
    /// <summary>The elements below it.</summary>
    public List<StructureNode> Children { get; } = [];

    /// <summary>Its own sequences: number of the page's object, and identifier.</summary>
    public List<(long Page, int Id)> Content { get; } = [];

    /// <summary>Its annotations, by number.</summary>
    public List<long> Annotations { get; } = [];

    /// <summary>Name of its namespace; null where it names none.</summary>
    public string? Namespace { get; init; }

    /// <summary>The elements that it refers to, by number.</summary>
    public List<long> References { get; } = [];

    /// <summary>Its text attributes and those of its tables and lists, by name.</summary>
    public Dictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

    /// <summary>It and all below it, in reading order.</summary>
    public IEnumerable<StructureNode> All() => Children.SelectMany(c => c.All()).Prepend(this);
}
