namespace OpenSourceHistory.Manuscript.Walking;

/// <summary>What a rewriter puts in a node's place: one node, several or none. Converts from a node and from a list.</summary>
/// <typeparam name="T">Kind of node.</typeparam>
public readonly struct Replacement<T>
    where T : Node
{
    private readonly T? _single;
    private readonly ValueList<T>? _several;

    private Replacement(T? single, ValueList<T>? several) => (_single, _several) = (single, several);

    /// <summary>A single node in its place.</summary>
    /// <param name="node">The node.</param>
    public static implicit operator Replacement<T>(T node) => new(node, null);

    /// <summary>Several nodes, or none, in its place.</summary>
    /// <param name="nodes">The nodes.</param>
    public static implicit operator Replacement<T>(ValueList<T> nodes) => new(null, nodes);

    /// <summary>A single node in its place.</summary>
    /// <param name="node">The node.</param>
    public static Replacement<T> FromNode(T node) => node;

    /// <summary>Several nodes, or none, in its place.</summary>
    /// <param name="nodes">The nodes.</param>
    public static Replacement<T> FromNodes(ValueList<T> nodes) => nodes;

    internal bool Is(T node) => ReferenceEquals(_single, node);

    internal void AddTo(List<T>? list)
    {
        if (_single is not null)
        {
            list?.Add(_single);
        }
        else if (_several is not null)
        {
            list?.AddRange(_several);
        }
    }
}
