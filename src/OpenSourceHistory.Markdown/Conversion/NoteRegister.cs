using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The notes that a file defines, and which of them were called. Labels are the file's own.</summary>
internal sealed class NoteRegister
{
    private readonly Dictionary<string, NoteDefinition> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _called = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>True where the file defines no note at all.</summary>
    public bool IsEmpty => _definitions.Count == 0;

    /// <summary>All labels defined.</summary>
    public IEnumerable<string> Labels => _definitions.Keys;

    /// <summary>Takes up every definition of a tree.</summary>
    public void Collect(Md.ContainerBlock root, ConversionContext context)
    {
        // A stack of our own, since the tree may be deep.
        var containers = new Stack<Md.ContainerBlock>([root]);
        while (containers.TryPop(out var container))
        {
            for (var i = container.Count - 1; i >= 0; i--)
            {
                if (container[i] is Md.ContainerBlock inner)
                {
                    containers.Push(inner);
                }
            }

            if (container is NoteDefinition note && !_definitions.TryAdd(note.Label, note))
            {
                context.Diagnostics.Error(
                    MarkdownCodes.DuplicateNote, context.Spans.Of(note.LabelSpan), $"The note “{note.Label}” is defined twice in this file",
                    $"The first stands in line {context.Spans.Of(_definitions[note.Label].LabelSpan).Position.Line}; give one of them another label");
            }
        }
    }

    /// <summary>The definition of a label, or null.</summary>
    public NoteDefinition? Find(string label) => _definitions.GetValueOrDefault(label);

    /// <summary>Marks a label as called; false where it was before.</summary>
    public bool TryCall(string label) => _called.Add(label);

    /// <summary>Marks a note's text as being converted; false where it is already, so that it calls itself.</summary>
    public bool TryOpen(string label) => _open.Add(label);

    /// <summary>Ends the conversion of a note's text.</summary>
    public void Close(string label) => _open.Remove(label);

    /// <summary>Warns of notes that nothing calls.</summary>
    public void ReportUnused(ConversionContext context)
    {
        foreach (var (label, note) in _definitions)
        {
            if (!_called.Contains(label))
            {
                context.Diagnostics.Warning(
                    MarkdownCodes.UnusedNote, context.Spans.Of(note.LabelSpan), $"The note “{label}” is never called",
                    $"Write [^{label}] where its call belongs");
            }
        }
    }
}
