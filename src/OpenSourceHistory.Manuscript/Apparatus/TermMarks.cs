using OpenSourceHistory.Manuscript.Apparatus.Notes;
using OpenSourceHistory.Manuscript.Entries;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus;

/// <summary>
/// Makes links of the marks <c>[x]{.term}</c>, and notes with the gloss at the first uses; headings, captions and notes have no such notes.
/// </summary>
/// <param name="terms">The glossary's terms.</param>
/// <param name="words">Words of the book's language.</param>
/// <param name="isLinked">True where the book prints the glossary.</param>
/// <param name="isAnchored">True where the glossary leaves out what a note explains: links to such a term lead to its first use.</param>
internal sealed class TermMarks(GlossaryTerms terms, Vocabulary words, bool isLinked, bool isAnchored) : ReportingRewriter
{
    /// <summary>The class of marks.</summary>
    public const string ClassName = "term";

    /// <summary>The key that names the term.</summary>
    public const string NameKey = "of";

    private readonly HashSet<GlossaryEntry> _glossed = new(ReferenceEqualityComparer.Instance);
    private readonly NoteCalls _calls = new(words);
    private readonly HashSet<Node> _notes = new(ReferenceEqualityComparer.Instance);
    private int _linkDepth;
    private int _noteless;

    /// <summary>True for a term that a note of the text explains.</summary>
    /// <param name="entry">The term.</param>
    public bool IsGlossed(GlossaryEntry entry) => _glossed.Contains(entry);

    /// <summary>The prose of a data file with its marks as links, without notes.</summary>
    /// <param name="inlines">The prose.</param>
    public ValueList<Inline> LinkOnly(ValueList<Inline> inlines) => WithoutNotes(() => RewriteInlines(inlines));

    public override ValueList<Inline> RewriteInlines(ValueList<Inline> inlines)
    {
        var rewritten = base.RewriteInlines(inlines);
        return rewritten.Any(_notes.Contains) ? _calls.Place(rewritten, _notes) : rewritten;
    }

    protected override Replacement<Block> RewriteBlock(Block block) =>
        block is Heading ? WithoutNotes(() => base.RewriteBlock(block)) : base.RewriteBlock(block);

    protected override Node RewritePart(Node part) => part is Caption ? WithoutNotes(() => base.RewritePart(part)) : base.RewritePart(part);

    protected override Replacement<Inline> RewriteInline(Inline inline)
    {
        switch (inline)
        {
            case Note note:
                return WithoutNotes(() => base.RewriteInline(note));
            case Link link:
                _linkDepth++;
                var rewritten = base.RewriteInline(link);
                _linkDepth--;
                return rewritten;
            case SpanInline span when span.Attributes.HasClass(ClassName):
                return RewriteMark((SpanInline)RewriteBelow(span));
            default:
                return base.RewriteInline(inline);
        }
    }

    private Replacement<Inline> RewriteMark(SpanInline span)
    {
        var name = span.Attributes.ValueOf(NameKey) ?? TextPrinter.Print(span.Inlines).Trim();
        if (terms.Find(name) is not { } entry)
        {
            var nearest = NearestName.Find(name, terms.Names);
            Diagnostics.Warning(
                ManuscriptCodes.UnknownTerm, span.Span, $"The glossary has no term “{name}”",
                nearest is null ? "Define it in glossary.yaml, or say which one is meant: {.term of=\"...\"}" : $"Did you mean “{nearest}”?");
            return span;
        }

        var attributes = span.Attributes.Without(NameKey);
        Inline mark = isLinked && _linkDepth == 0
            ? new Link("#" + terms.IdOf(entry), null, span.Inlines) { Span = span.Span, Attributes = attributes }
            : span with { Attributes = attributes };
        if (MakeNote(entry, span.Span) is not { } note)
        {
            return mark;
        }

        return ValueList.From<Inline>([isLinked && isAnchored ? Anchor(entry, span with { Attributes = attributes }) : mark, note]);
    }

    private SpanInline Anchor(GlossaryEntry entry, SpanInline span)
    {
        var id = terms.IdOf(entry);
        return span.Attributes.Id is null
            ? span with { Attributes = span.Attributes with { Id = id } }
            : new SpanInline([span]) { Span = span.Span, Attributes = Attributes.None with { Id = id } };
    }

    private Note? MakeNote(GlossaryEntry entry, SourceSpan span)
    {
        if (_noteless > 0 || _linkDepth > 0 || !entry.HasNote || !_glossed.Add(entry))
        {
            return null;
        }

        var gloss = entry.Native is null ? [] : NativeNameText.Of(entry.Native, words, span);
        if (gloss.Count > 0 && entry.Definition.Count > 0)
        {
            gloss.Add(new Text(words["gloss-stop"]) { Span = span });
        }

        gloss.AddRange(LinkOnly(FreshCopy.Of(entry.Definition)));
        if (gloss.Count == 0)
        {
            return null;
        }

        var note = new Note([new Paragraph(ValueList.From(gloss)) { Span = span }]) { Span = span, IsGenerated = true };
        _notes.Add(note);
        return note;
    }

    private T WithoutNotes<T>(Func<T> rewrite)
    {
        _noteless++;
        var result = rewrite();
        _noteless--;
        return result;
    }
}
