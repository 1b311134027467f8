using OpenSourceHistory.Manuscript.Apparatus.Notes;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus.Shortening;

/// <summary>Writes beside the first use of an abbreviation what it stands for.</summary>
/// <param name="first">The uses to be explained.</param>
/// <param name="form">Whether in brackets or in a note; in a note always in brackets.</param>
/// <param name="words">The language's words.</param>
internal sealed class AbbreviationExpander(IEnumerable<AbbreviationUse> first, AbbreviationForm form, Vocabulary words) : BookRewriter
{
    private readonly Dictionary<Node, AbbreviationUse> _first = new(
        first.Select(u => KeyValuePair.Create<Node, AbbreviationUse>(u.Node, u)), ReferenceEqualityComparer.Instance);

    private readonly HashSet<Node> _made = new(ReferenceEqualityComparer.Instance);
    private readonly NoteCalls _calls = new(words);

    /// <inheritdoc/>
    public override ValueList<Inline> RewriteInlines(ValueList<Inline> inlines)
    {
        var rewritten = base.RewriteInlines(inlines);
        return rewritten.Any(_made.Contains) ? _calls.Place(rewritten, _made) : rewritten;
    }

    /// <inheritdoc/>
    protected override Replacement<Inline> RewriteInline(Inline inline)
    {
        if (!_first.TryGetValue(inline, out var use))
        {
            return base.RewriteInline(inline);
        }

        var span = inline.Span;
        if (form == AbbreviationForm.Brackets || use.Place == AbbreviationPlace.Note)
        {
            return ValueList.Create<Inline>([inline, new Text(words.Format("abbreviation-brackets", use.Node.Expansion)) { Span = span }]);
        }

        var text = new Text(words.Format("abbreviation-note", use.Name, use.Node.Expansion)) { Span = span };
        var note = new Note([new Paragraph([text]) { Span = span }]) { Span = span, IsGenerated = true };
        _made.Add(note);
        return ValueList.Create<Inline>([inline, note]);
    }
}
