using System.Runtime.CompilerServices;

namespace OpenSourceHistory.Typesetting.Structure;

/// <summary>A part of a node, the node taken by reference: it stands in one place only.</summary>
/// <param name="Node">The node.</param>
/// <param name="Kind">Which part of it.</param>
internal readonly record struct NodePart(Node Node, PartKind Kind = PartKind.Content)
{
    /// <inheritdoc/>
    public bool Equals(NodePart other) => ReferenceEquals(Node, other.Node) && Kind == other.Kind;

    /// <inheritdoc/>
    public override int GetHashCode() => (RuntimeHelpers.GetHashCode(Node) * 3) + (int)Kind;
}
