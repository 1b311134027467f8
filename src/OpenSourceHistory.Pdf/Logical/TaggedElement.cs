using OpenSourceHistory.Pages.Structure;
using OpenSourceHistory.Pdf.Graphics;
using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Logical;

/// <summary>An element of the book's structure with what is printed of it.</summary>
/// <param name="source">The element.</param>
/// <param name="isOfVersion2">True for a file of version 2.0.</param>
internal sealed class TaggedElement(StructureElement source, bool isOfVersion2)
{
    private static readonly ObjectId Unknown = new(0);

    /// <summary>The element.</summary>
    public StructureElement Source => source;

    /// <summary>Its own content, in the order of painting.</summary>
    public List<ContentPlace> Content { get; } = [];

    /// <summary>The annotations of its link.</summary>
    public List<TaggedLink> Links { get; } = [];

    /// <summary>The element around it; null for the root.</summary>
    public TaggedElement? Parent { get; set; }

    /// <summary>True for a row of a table's head.</summary>
    public bool IsInHead { get; set; }

    /// <summary>The elements below it that are written.</summary>
    public List<TaggedElement> Children { get; } = [];

    /// <summary>Where its first content stands, its children's too; null without any.</summary>
    public ContentPlace? First { get; set; }

    /// <summary>The name of its structure type.</summary>
    public string Type { get; set; } = StandardType.NameOf(source.Role, isOfVersion2);

    /// <summary>Area of its picture on the page of its first content; null where it is no picture.</summary>
    public Core.Geometry.Rect? Area { get; set; }

    /// <summary>Its object.</summary>
    public ObjectId Id { get; set; } = Unknown;

    /// <summary>The elements that it refers to.</summary>
    public List<TaggedElement> References { get; } = [];

    /// <summary>Type of an element within it that holds all that is in it, the link of its annotations; null where there is none.</summary>
    public string? Inner { get; set; }

    /// <summary>The object of that element; else its own.</summary>
    public ObjectId ContentId { get; set; } = Unknown;
}
