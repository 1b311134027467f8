using System.Buffers;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Sees to it that no note's call is read with what stands before it: behind a raised sign, with or without a stop, and right behind a figure it
/// stands apart, where it would be an exponent; between two calls a raised comma stands, where they would be one number.
/// </summary>
internal static class NoteCallsPass
{
    private const string Closings = ".,;:!?)]\u201D\u2019\u00BB\u2026";

    // Raised figures that are characters of their own.
    private const string Raised = "\u00B2\u00B3\u00B9\u2070\u2071\u2074\u2075\u2076\u2077\u2078\u2079\u207A\u207B\u207F";

    private static readonly SearchValues<char> s_closings = SearchValues.Create(Closings);

    /// <summary>Runs the pass, behind all that make notes.</summary>
    /// <param name="book">The book.</param>
    public static Book Run(Book book) => new Pass().Rewrite(book);

    private static bool IsReadWith(ReadOnlySpan<Inline> before)
    {
        if (before is [.., Text { Value: var closing }] && before.Length > 1 && !closing.AsSpan().ContainsAnyExcept(s_closings))
        {
            return EndsRaised(before[^2]);
        }

        return before is [.., Inline last] && (EndsRaised(last) || EndsInFigure(last));
    }

    private static bool EndsRaised(Inline inline) => inline is Superscript
        || (inline is Text text && text.Value.AsSpan().TrimEnd(Closings) is [.., var figure] && Raised.Contains(figure, StringComparison.Ordinal))
        || (inline is Phrase { Inlines: [.., Inline last] } && EndsRaised(last));

    private static bool EndsInFigure(Inline inline) => inline is not Note && TextPrinter.Print([inline]) is [.., var last] && char.IsDigit(last);

    private sealed class Pass : BookRewriter
    {
        public override ValueList<Inline> RewriteInlines(ValueList<Inline> inlines)
        {
            var own = base.RewriteInlines(inlines);
            if (!own.Any(inline => inline is Note))
            {
                return own;
            }

            var result = new List<Inline>(own.Count);
            for (var i = 0; i < own.Count; i++)
            {
                AddTo(result, own, i);
            }

            return result.SequenceEqual(own, ReferenceEqualityComparer.Instance) ? own : ValueList.From(result);
        }

        private static void AddTo(List<Inline> result, ValueList<Inline> inlines, int index)
        {
            if (inlines[index] is not Note note)
            {
                result.Add(inlines[index]);
                return;
            }

            if (index > 0 && inlines[index - 1] is Note before && before.Attributes.Classes.Equals(note.Attributes.Classes))
            {
                result.Add(new Superscript([new Text(",") { Span = note.Span }]) { Span = note.Span });
            }

            result.Add(IsReadWith(inlines.AsSpan()[..index]) ? note with { IsApart = true } : note);
        }
    }
}
