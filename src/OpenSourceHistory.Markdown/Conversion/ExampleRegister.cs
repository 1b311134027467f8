namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The examples of a file, <c>(@)</c> and <c>(@label)</c>, counted through all its lists.</summary>
internal sealed class ExampleRegister
{
    private readonly Dictionary<Md.ListItemBlock, int> _numbers = [];
    private readonly Dictionary<string, int> _labels = new(StringComparer.Ordinal);

    /// <summary>Counts the examples of a tree.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="spans">Places of the file.</param>
    public void Collect(Md.ContainerBlock root, SpanMap spans)
    {
        // A stack of our own, since the tree may be deep.
        var blocks = new Stack<Md.Block>([root]);
        while (blocks.TryPop(out var block))
        {
            if (block is Md.ListItemBlock item && LabelOf(item, spans) is { } label)
            {
                _numbers.Add(item, _numbers.Count + 1);
                _labels.TryAdd(label, _numbers.Count);
            }

            for (var i = (block as Md.ContainerBlock)?.Count - 1 ?? -1; i >= 0; i--)
            {
                blocks.Push(((Md.ContainerBlock)block)[i]);
            }
        }
    }

    /// <summary>The number of an item; null where it is no example.</summary>
    public int? NumberOf(Md.Block? item) => item is Md.ListItemBlock example && _numbers.TryGetValue(example, out var number) ? number : null;

    /// <summary>The number of the example that has a label, or null.</summary>
    public int? NumberOf(string label) => label.Length > 0 && _labels.TryGetValue(label, out var number) ? number : null;

    private static string? LabelOf(Md.ListItemBlock item, SpanMap spans)
    {
        var text = spans.File.Text.AsSpan(spans.Trimmed(spans.Of(item)).Start);
        var length = Parsing.ExampleSyntax.LengthOfMark(text);
        return length == 0 ? null : text[2..(length - 1)].ToString();
    }
}
