using OpenSourceHistory.Markdown.Parsing;

namespace OpenSourceHistory.Markdown.Conversion;

/// <summary>The notes that a file defines, and which of them were called. Labels are the file's own.</summary>
internal sealed class NoteRegister
{
    private readonly Dictionary<string, List<NoteDefinition>> _definitions = new(StringComparer.Ordinal);
    private readonly HashSet<NoteDefinition> _called = [];
    private readonly HashSet<NoteDefinition> _open = [];

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

            if (container is NoteDefinition note && !_definitions.TryAdd(note.Label, [note]))
            {
                var all = _definitions[note.Label];
                context.Diagnostics.Warning(
                    MarkdownCodes.DuplicateNote, context.Spans.Of(note.LabelSpan), $"The note “{note.Label}” is defined twice in this file; each call has the next",
                    $"The first stands in line {context.Spans.Of(all[0].LabelSpan).Position.Line}; give one of them another label");
                all.Add(note);
            }
        }
    }

    /// <summary>The definition of a label that a call means, or null: the next behind it where files were joined, or the last.</summary>
    /// <param name="label">The label.</param>
    /// <param name="position">Where the call stands in the parsed text.</param>
    public NoteDefinition? Find(string label, int position)
    {
        if (!_definitions.TryGetValue(label, out var all))
        {
            return null;
        }

        var (first, last) = (0, all.Count - 1);
        while (first < last)
        {
            var middle = (first + last) / 2;
            (first, last) = all[middle].Span.Start > position ? (first, middle) : (middle + 1, last);
        }

        return all[first];
    }

    /// <summary>Marks a note as called; warns where it was before, or says nothing.</summary>
    public void Call(NoteDefinition note, SourceSpan span, ConversionContext context)
    {
        if (!_called.Add(note))
        {
            context.Diagnostics.Warning(
                MarkdownCodes.RepeatedNote, span, $"The note “{note.Label}” is called a second time; its text is printed again",
                "Refer to the first note in the text of a second, or leave the call out");
        }
        else
        {
            ReportEmpty(note.Count, context.Spans.Of(note.LabelSpan), context);
        }
    }

    /// <summary>Warns of a note that says nothing.</summary>
    public static void ReportEmpty(int parts, SourceSpan span, ConversionContext context)
    {
        if (parts == 0)
        {
            context.Diagnostics.Warning(MarkdownCodes.EmptyNote, span, "The note says nothing", "Write its text, or take its call out");
        }
    }

    /// <summary>Marks a note's text as being converted; false where it is already, so that it calls itself.</summary>
    public bool TryOpen(NoteDefinition note) => _open.Add(note);

    /// <summary>Ends the conversion of a note's text.</summary>
    public void Close(NoteDefinition note) => _open.Remove(note);

    /// <summary>Warns of notes that nothing calls.</summary>
    public void ReportUnused(ConversionContext context)
    {
        foreach (var note in _definitions.Values.SelectMany(d => d).OrderBy(d => d.Span.Start))
        {
            if (!_called.Contains(note))
            {
                context.Diagnostics.Warning(
                    MarkdownCodes.UnusedNote, context.Spans.Of(note.LabelSpan), $"The note “{note.Label}” is never called",
                    $"Write [^{note.Label}] where its call belongs");
            }
        }
    }
}
