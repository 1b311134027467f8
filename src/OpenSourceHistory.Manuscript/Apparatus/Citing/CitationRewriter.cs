using OpenSourceHistory.Citations.Text;
using OpenSourceHistory.Manuscript.Apparatus.Notes;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus.Citing;

/// <summary>Puts notes, or text, in the places of citations.</summary>
/// <param name="placed">What each citation has become, by reference.</param>
/// <param name="isNoteStyle">True where citations in the text become notes.</param>
/// <param name="calls">Places the calls of the notes.</param>
/// <param name="bibliographyIds">Ids of the entries of a bibliography that the book prints, by key.</param>
internal sealed class CitationRewriter(
    IReadOnlyDictionary<Node, PlacedCitation> placed, bool isNoteStyle, NoteCalls calls, IReadOnlyDictionary<string, string> bibliographyIds) : BookRewriter
{
    private readonly HashSet<Node> _made = new(ReferenceEqualityComparer.Instance);
    private bool _insideNote;

    /// <inheritdoc/>
    public override ValueList<Inline> RewriteInlines(ValueList<Inline> inlines)
    {
        if (!inlines.Any(i => i is Citation))
        {
            return base.RewriteInlines(inlines);
        }

        var result = new List<Inline>();
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is Citation citation)
            {
                var next = i + 1 < inlines.Count ? inlines[i + 1] as Text : null;
                var isLast = string.IsNullOrWhiteSpace(TextPrinter.Print(ValueList.Create(inlines.AsSpan()[(i + 1)..])));
                if (AddCitation(result, citation, isLast, next?.Value))
                {
                    result.AddRange(next!.Value.Length > 1 ? [next.Part(1, next.Value.Length - 1)] : []);
                    i++;
                }
            }
            else
            {
                result.AddRange(base.RewriteInlines([inlines[i]]));
            }
        }

        return calls.Place(result, _made);
    }

    /// <inheritdoc/>
    protected override Replacement<Inline> RewriteInline(Inline inline)
    {
        if (inline is not Note)
        {
            return base.RewriteInline(inline);
        }

        _insideNote = true;
        var note = base.RewriteInline(inline);
        _insideNote = false;
        return note;
    }

    // True where the stop that follows has been set with the citation.
    private bool AddCitation(List<Inline> result, Citation citation, bool isLast, string? next)
    {
        var (author, text) = placed[citation];
        ValueList<Inline> mark = placed[citation].MarkedNote is > 0 and var number ? [CitedNotes.Mark(number, citation.Span)] : [];
        result.AddRange(_insideNote ? mark : []);
        if (author is not null)
        {
            result.AddRange(CitedInlines.Of(author, citation.Span));
        }

        if (text.IsEmpty)
        {
            return false;
        }

        if (isNoteStyle && !_insideNote)
        {
            var note = new Note([new Paragraph(mark.Concat(CitedInlines.Of(AsSentence(text), citation.Span))) { Span = citation.Span }]) { Span = citation.Span, IsGenerated = true };
            _made.Add(note);
            result.Add(note);
        }
        else if (isNoteStyle && author is null && CitationEnd.HasStopOfItsOwn(text) && next is ['.', ..] and not ['.', '.', ..])
        {
            result.AddRange(CitedInlines.Of(text, citation.Span));
            return true;
        }
        else if (isNoteStyle)
        {
            AddInNote(result, citation, text, author is not null, isLast);
        }
        else
        {
            result.AddRange(author is null ? [] : [new Text(" ") { Span = citation.Span }]);
            result.AddRange(Linked(citation, CitedInlines.Of(text, citation.Span)));
        }

        return false;
    }

    // A note begins with a capital, unless its first word is written with one inside, as eBay is.
    private static FormattedText AsSentence(FormattedText text)
    {
        if (text.Runs is not [var first, ..] || !char.IsLower(first.Text[0]) || first.Text.TakeWhile(char.IsLetter).Any(char.IsUpper))
        {
            return text;
        }

        return new FormattedText([first with { Text = char.ToUpperInvariant(first.Text[0]) + first.Text[1..] }, .. text.Runs.Skip(1)]);
    }

    // Within a note the note's own text goes on behind the citation; only where nothing follows, its full stop ends the note.
    private static void AddInNote(List<Inline> result, Citation citation, FormattedText text, bool isBehindName, bool isLast)
    {
        var inlines = CitedInlines.Of(isLast && !isBehindName ? text : CitationEnd.WithoutStop(text), citation.Span);
        result.AddRange(isBehindName ? [new Text(" (") { Span = citation.Span }, .. inlines, new Text(")") { Span = citation.Span }] : inlines);
    }

    // One source leads to its entry; where several stand in one bracket, the entries are found by their names.
    private ValueList<Inline> Linked(Citation citation, ValueList<Inline> inlines)
    {
        if (citation.Sources.Count != 1 || inlines.Any(i => i is Link) || !bibliographyIds.TryGetValue(citation.Sources[0].Key, out var id))
        {
            return inlines;
        }

        return [new Link("#" + id, null, inlines) { Span = citation.Span, Attributes = Attributes.OfClass("biblioref") }];
    }
}
