using OpenSourceHistory.Docx.Flow;

namespace OpenSourceHistory.Docx.Sections;

/// <summary>How far into a paragraph the places stand that an index or a list of pages refers to; what is in a note counts where the note is called.</summary>
internal sealed class InlinePlaces
{
    private readonly List<(string Id, int Offset)> _found = [];

    /// <summary>The places and the characters in front of each.</summary>
    public IReadOnlyList<(string Id, int Offset)> Found => _found;

    /// <summary>Characters of the paragraph.</summary>
    public int Length { get; private set; }

    /// <summary>Adds inline nodes.</summary>
    public void Add(ValueList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is not Note && inline.Attributes.Id is { } id)
            {
                _found.Add((id, Length));
            }

            switch (inline)
            {
                case Text text: Length += text.Value.Length; break;
                case Code code: Length += code.Value.Length; break;
                case Note note: AddNote(note); break;
                case Phrase phrase: Add(phrase.Inlines); break;
            }
        }
    }

    private void AddNote(Note note)
    {
        var length = Length;
        var marks = new MarkCollector();
        marks.Visit(note);
        foreach (var id in marks.Ids)
        {
            _found.Add((id, length));
        }
    }

    private sealed class MarkCollector : Manuscript.Walking.BookWalker
    {
        public List<string> Ids { get; } = [];

        public override void Visit(Node node)
        {
            if (node is Inline and not Note && node.Attributes.Id is { } id)
            {
                Ids.Add(id);
            }

            base.Visit(node);
        }
    }
}
