using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus.Indexing;

/// <summary>
/// Where the author names a sub-entry, in a paragraph or over a range, the place is told under it: terms found by themselves do not name it under
/// the heading once more.
/// </summary>
internal sealed class DividedHeadings
{
    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _here = new(StringComparer.Ordinal);

    /// <summary>Takes the sub-entries that a paragraph names anywhere, its notes apart.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public void Enter(Paragraph paragraph) => new Marks(_here).Visit(paragraph);

    /// <summary>Leaves the paragraph.</summary>
    public void Leave() => _here.Clear();

    /// <summary>Begins a range.</summary>
    /// <param name="path">The entry.</param>
    public void Open(ValueList<string> path)
    {
        foreach (var heading in HeadingsOf(path))
        {
            _open[heading] = _open.GetValueOrDefault(heading) + 1;
        }
    }

    /// <summary>Ends a range.</summary>
    /// <param name="path">The entry.</param>
    public void Close(ValueList<string> path)
    {
        foreach (var heading in HeadingsOf(path))
        {
            _open[heading]--;
        }
    }

    /// <summary>True where a sub-entry of an entry is named here.</summary>
    /// <param name="path">The entry.</param>
    public bool Names(ValueList<string> path)
    {
        var key = EntryPath.KeyOf(path);
        return _here.Contains(key) || _open.GetValueOrDefault(key) > 0;
    }

    private static IEnumerable<string> HeadingsOf(ValueList<string> path) =>
        Enumerable.Range(1, Math.Max(path.Count - 1, 0)).Select(n => EntryPath.KeyOf(path.Take(n)));

    private sealed class Marks(HashSet<string> headings) : BookWalker
    {
        public override void Visit(Node node)
        {
            if (node is SpanInline span && AuthorMark.Is(span) && span.Attributes.ValueOf(AuthorMark.Range) is null && !IsReference(span))
            {
                headings.UnionWith(AuthorMark.PathsOf(span).SelectMany(HeadingsOf));
            }

            if (node is not Note)
            {
                base.Visit(node);
            }
        }

        private static bool IsReference(SpanInline span) => span.Attributes.ValueOf(AuthorMark.See) is not null;
    }
}
