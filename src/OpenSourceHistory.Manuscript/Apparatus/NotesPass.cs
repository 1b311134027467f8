using System.Globalization;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>Gives every note its id: its own, or <c>fn-</c>, the division's name and its place among the division's notes, from 1.</summary>
internal static class NotesPass
{
    /// <summary>Runs the pass.</summary>
    /// <param name="book">The book.</param>
    /// <returns>The book, with notes inside notes, which stand in brackets.</returns>
    public static Result<Book> Run(Book book)
    {
        var pass = new Pass();
        return new Result<Book>(pass.Rewrite(book), pass.Findings);
    }

    private sealed class Pass : ReportingRewriter
    {
        private string _division = string.Empty;
        private int _count;
        private bool _insideNote;

        public override Division RewriteDivision(Division division)
        {
            (_division, _count) = (division.Name, 0);
            return base.RewriteDivision(division);
        }

        protected override Replacement<Inline> RewriteInline(Inline inline) =>
            inline is Note note ? RewriteNote(note) : base.RewriteInline(inline);

        private Replacement<Inline> RewriteNote(Note note)
        {
            if (_insideNote)
            {
                Diagnostics.Warning(
                    ManuscriptCodes.NoteInNote, note.Span, "A note stands inside a note; its text is set there in brackets", "Write it into the outer note's text");
                return InBrackets(note);
            }

            var id = string.Create(CultureInfo.InvariantCulture, $"fn-{_division}-{++_count}");
            _insideNote = true;
            var blocks = RewriteBlocks(note.Blocks);
            _insideNote = false;
            return note with { Id = note.Attributes.Id ?? id, Blocks = blocks };
        }

        private ValueList<Inline> InBrackets(Note note)
        {
            var inlines = new List<Inline> { new Text(" (") { Span = note.Span } };
            foreach (var block in RewriteBlocks(note.Blocks))
            {
                if (inlines.Count > 1)
                {
                    inlines.Add(new Text(" ") { Span = block.Span });
                }

                inlines.AddRange(block is Paragraph paragraph ? paragraph.Inlines : [new Text(TextPrinter.Print(block)) { Span = block.Span }]);
            }

            inlines.Add(new Text(")") { Span = note.Span });
            return ValueList.From(inlines);
        }
    }
}
