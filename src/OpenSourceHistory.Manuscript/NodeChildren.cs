namespace OpenSourceHistory.Manuscript;

/// <summary>The nodes right below a node, in reading order; enumerated without allocation.</summary>
public readonly ref struct NodeChildren
{
    private readonly Node? _first;
    private readonly ReadOnlySpan<Node> _list;
    private readonly ReadOnlySpan<Node> _rest;
    private readonly ReadOnlySpan<Node> _end;
    private readonly Node? _last;

    /// <summary>The children of a node that has one list, or two.</summary>
    /// <param name="list">The list.</param>
    /// <param name="rest">What follows it.</param>
    public NodeChildren(ReadOnlySpan<Node> list, ReadOnlySpan<Node> rest = default)
        : this(null, list, rest)
    {
    }

    /// <summary>The children of a node that has one in front of its lists.</summary>
    /// <param name="first">The child in front, or null.</param>
    /// <param name="list">The list.</param>
    /// <param name="rest">What follows it.</param>
    /// <param name="end">What follows that.</param>
    public NodeChildren(Node? first, ReadOnlySpan<Node> list, ReadOnlySpan<Node> rest = default, ReadOnlySpan<Node> end = default)
    {
        _first = first;
        _list = list;
        _rest = rest;
        _end = end;
    }

    /// <summary>The children of a node that has one behind its list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="last">The child behind it, or null.</param>
    public NodeChildren(ReadOnlySpan<Node> list, Node? last)
    {
        _list = list;
        _last = last;
    }

    /// <summary>How many there are.</summary>
    public int Count => (_first is null ? 0 : 1) + _list.Length + _rest.Length + _end.Length + (_last is null ? 0 : 1);

    /// <summary>A child by its place.</summary>
    /// <param name="index">Zero-based place.</param>
    public Node this[int index]
    {
        get
        {
            if (_first is not null && index-- == 0)
            {
                return _first;
            }

            if (index < _list.Length)
            {
                return _list[index];
            }

            index -= _list.Length;
            if (index < _rest.Length)
            {
                return _rest[index];
            }

            index -= _rest.Length;
            return index < _end.Length ? _end[index] : _last ?? throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    /// <summary>Goes through the children.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the children of a node.</summary>
    public ref struct Enumerator
    {
        private readonly NodeChildren _children;
        private readonly int _count;
        private int _index = -1;

        internal Enumerator(NodeChildren children)
        {
            _children = children;
            _count = children.Count;
        }

        /// <summary>The child gone to.</summary>
        public readonly Node Current => _children[_index];

        /// <summary>Goes to the next child.</summary>
        /// <returns>False where there is none.</returns>
        public bool MoveNext() => ++_index < _count;
    }
}
