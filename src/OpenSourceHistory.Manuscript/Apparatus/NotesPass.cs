using System.Globalization;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Gives every note its id: its own, or <c>fn-</c>, the division's name and its place among the division's notes, from 1. A note inside a note
/// becomes one behind it, so that both are printed in their order; its number stands where it was called.
/// </summary>
internal static class NotesPass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    public static Book Run(Book book) => new Pass().Rewrite(book);

    private sealed class Pass : BookRewriter
    {
        private string _division = string.Empty;
        private int _count;
        private List<Note>? _inner;

        public override Division RewriteDivision(Division division)
        {
            (_division, _count) = (division.Name, 0);
            return base.RewriteDivision(division);
        }

        protected override Replacement<Inline> RewriteInline(Inline inline)
        {
            if (inline is not Note note)
            {
                return base.RewriteInline(inline);
            }

            if (_inner is not null)
            {
                return TakeOut(note);
            }

            var notes = new List<Inline>();
            AddAll(notes, WithId(note));
            if (notes.Count == 1)
            {
                return notes[0];
            }

            return ValueList.From(notes);
        }

        private Note WithId(Note note)
        {
            _count++;
            return note with { Id = note.Attributes.Id ?? string.Create(CultureInfo.InvariantCulture, $"fn-{_division}-{_count}") };
        }

        // The number of a note that stands in another one; the note itself comes behind that one.
        private Superscript TakeOut(Note note)
        {
            var own = WithId(note);
            _inner!.Add(own);
            return new Superscript([new Link("#" + own.Id, null, []) { Span = note.Span, IsCrossReference = true }]) { Span = note.Span };
        }

        private void AddAll(List<Inline> notes, Note note)
        {
            _inner = [];
            var blocks = RewriteBlocks(note.Blocks);
            var inner = _inner;
            _inner = null;
            if (notes.Count > 0)
            {
                notes.Add(new Superscript([new Text(",") { Span = note.Span }]) { Span = note.Span });
            }

            notes.Add(note with { Blocks = blocks });
            foreach (var next in inner)
            {
                AddAll(notes, next);
            }
        }
    }
}
