using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The notes that a file defines, and which of them were called. Labels are the file's own.</summary>
internal sealed class NoteRegister
{
    private readonly Dictionary<string, List<NoteDefinition>> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<NoteDefinition> _called = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<NoteDefinition> _open = new(ReferenceEqualityComparer.Instance);

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

            if (container is NoteDefinition note)
            {
                Add(note, context);
            }
        }

        foreach (var notes in _definitions.Values)
        {
            notes.Sort((a, b) => a.LabelSpan.Start.CompareTo(b.LabelSpan.Start));
        }
    }

    private void Add(NoteDefinition note, ConversionContext context)
    {
        if (_definitions.TryGetValue(note.Label, out var others))
        {
            context.Diagnostics.Warning(
                MarkdownCodes.DuplicateNote, context.Spans.Of(note.LabelSpan), $"The note “{note.Label}” is defined twice in this file; each call takes the definition that follows it",
                $"The first stands in line {context.Spans.Of(others[0].LabelSpan).Position.Line}; give one of them another label");
            others.Add(note);
        }
        else
        {
            _definitions.Add(note.Label, [note]);
        }
    }

    /// <summary>
    /// The definition of a label, or null. Of several, as chapters have that were put into one file, the first behind the call, or the last.
    /// </summary>
    /// <param name="label">The label.</param>
    /// <param name="call">Where the call begins in the Markdown.</param>
    public NoteDefinition? Find(string label, int call) => _definitions.GetValueOrDefault(label) is not { } notes
        ? null
        : notes[IndexBehind(notes, call)];

    private static int IndexBehind(List<NoteDefinition> notes, int call)
    {
        var (low, high) = (0, notes.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = notes[middle].LabelSpan.Start > call ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>Marks a note as called; false where it was before.</summary>
    public bool TryCall(NoteDefinition note) => _called.Add(note);

    /// <summary>Marks a note's text as being converted; false where it is already, so that it calls itself.</summary>
    public bool TryOpen(NoteDefinition note) => _open.Add(note);

    /// <summary>Ends the conversion of a note's text.</summary>
    public void Close(NoteDefinition note) => _open.Remove(note);

    /// <summary>Warns of notes that nothing calls.</summary>
    public void ReportUnused(ConversionContext context)
    {
        // That a label is defined twice is told already.
        foreach (var note in _definitions.Values.Select(n => n[0]).Where(n => !_called.Contains(n)))
        {
            context.Diagnostics.Warning(
                MarkdownCodes.UnusedNote, context.Spans.Of(note.LabelSpan), $"The note “{note.Label}” is never called", $"Write [^{note.Label}] where its call belongs");
        }
    }
}
