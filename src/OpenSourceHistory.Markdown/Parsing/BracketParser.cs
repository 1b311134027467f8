using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// Everything in brackets: CommonMark's links and pictures, and before them note calls <c>[^label]</c>, notes in the line
/// <c>^[text]</c>, spans <c>[text]{.class}</c> and references <c>[@fig-x]</c>; in a book with sources citations.
/// </summary>
internal sealed class BracketParser : LinkInlineParser
{
    private readonly bool _readsCitations;

    // CommonMark's own limit for labels.
    private const int LongestLabel = 999;

    private const int DeepestParentheses = 32;

    /// <summary>Creates a parser.</summary>
    /// <param name="readsCitations">True where brackets with keys in them are citations.</param>
    public BracketParser(bool readsCitations)
    {
        _readsCitations = readsCitations;
        OpeningCharacters = ['[', ']', '!', '^'];
    }

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) => slice.CurrentChar switch
    {
        '^' => slice.PeekChar() == '[' && OpenNote(processor, ref slice),
        // What is called or cited behind an exclamation mark is no picture.
        '!' when slice.PeekChar() == '[' && slice.PeekChar(2) == '^' && IsCallBehind(slice) => false,
        '[' when slice.PeekChar() == '^' => MatchCall(processor, ref slice) || base.Match(processor, ref slice),
        '[' when slice.PeekChar() == '@' && !_readsCitations => MatchReference(processor, ref slice) || base.Match(processor, ref slice),
        ']' => Close(processor, ref slice) || (IsHopeless(slice) ? GiveUp(processor) : base.Match(processor, ref slice)),
        _ => base.Match(processor, ref slice),
    };

    private static bool IsCallBehind(StringSlice slice)
    {
        var length = LengthOfLabel(slice.AsSpan()[1..]);
        return length > 0 && slice.PeekChar(length + 1) is not ('(' or '[');
    }

    private static bool MatchCall(InlineProcessor processor, ref StringSlice slice)
    {
        var length = LengthOfLabel(slice.AsSpan());
        if (length == 0)
        {
            return false;
        }

        processor.Inline = new NoteCall(slice.AsSpan().Slice(2, length - 3).ToString()) { Span = SpanOf(processor, slice, length) };
        slice.Start += length;
        return true;
    }

    /// <summary>Count of characters of a note's label with its brackets at the start of a text, or 0.</summary>
    /// <param name="text">Text that begins with <c>[^</c>.</param>
    public static int LengthOfLabel(ReadOnlySpan<char> text)
    {
        for (var i = 2; i < text.Length && i < LongestLabel; i++)
        {
            if (text[i] == ']')
            {
                return i > 2 ? i + 1 : 0;
            }

            if (!char.IsLetterOrDigit(text[i]) && text[i] is not ('-' or '_' or '.' or ':' or '+' or '*' or '/'))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool MatchReference(InlineProcessor processor, ref StringSlice slice)
    {
        var length = ReferenceParser.LengthOfReference(slice.AsSpan()[1..]);
        if (length == 0 || slice.PeekChar(length + 1) != ']')
        {
            return false;
        }

        processor.Inline = new LabelReference(slice.AsSpan().Slice(2, length - 1).ToString()) { Span = SpanOf(processor, slice, length + 2) };
        slice.Start += length + 2;
        return true;
    }

    private bool OpenNote(InlineProcessor processor, ref StringSlice slice)
    {
        processor.Inline = new NoteDelimiter(this) { Type = MdInlines.DelimiterType.Open, Span = SpanOf(processor, slice, 2) };
        slice.Start += 2;
        return true;
    }

    private bool Close(InlineProcessor processor, ref StringSlice slice)
    {
        var opener = processor.Inline?.FirstParentOfType<MdInlines.LinkDelimiterInline>();
        if (opener is NoteDelimiter)
        {
            return Wrap(processor, ref slice, opener, new InlineNote(), 1);
        }

        if (opener is not null && _readsCitations && TryCite(processor, ref slice, opener))
        {
            return true;
        }

        if (opener is null or { IsImage: true })
        {
            return false;
        }

        if (slice.PeekChar() != '{')
        {
            return false;
        }

        var length = AttributeSyntax.Read(slice.AsSpan()[1..], out var attributes);
        if (length == 0)
        {
            return false;
        }

        var span = new BracketedSpan();
        span.SetAuthorAttributes(attributes);
        return Wrap(processor, ref slice, opener, span, length + 1);
    }

    private static bool TryCite(InlineProcessor processor, ref StringSlice slice, MdInlines.LinkDelimiterInline opener)
    {
        var key = CitationBrackets.MayEnd(slice) && !opener.IsImage ? CitationBrackets.KeyBefore(opener) : null;
        if (key is null && !(CitationBrackets.MayEnd(slice) && CitationBrackets.IsCluster(opener)))
        {
            return false;
        }

        var cluster = new BracketedCitation { IsInText = key is not null };
        Wrap(processor, ref slice, opener, cluster, 1);
        if (opener.IsImage)
        {
            cluster.InsertBefore(new MdInlines.LiteralInline("!") { Span = new Md.SourceSpan(cluster.Span.Start, cluster.Span.Start) });
            cluster.Span.Start++;
        }

        if (key is not null)
        {
            CitationBrackets.Absorb(key, cluster);
        }

        return true;
    }

    // A destination whose parentheses nest deeper than CommonMark's own program allows is none; to look for its end from
    // every bracket again would take a square of the time.
    private static bool IsHopeless(StringSlice slice)
    {
        var depth = 0;
        for (var i = 1; slice.PeekChar(1) == '(' && depth <= DeepestParentheses; i++)
        {
            var c = slice.PeekChar(i);
            if (c is '\0' or ' ' or '\n' or ')' or '<')
            {
                return false;
            }

            depth += c == '(' ? 1 : 0;
        }

        return depth > DeepestParentheses;
    }

    // The opening bracket is text, as the library has it where no link comes of one.
    private static bool GiveUp(InlineProcessor processor)
    {
        if (processor.Inline?.FirstParentOfType<MdInlines.LinkDelimiterInline>() is { } opener)
        {
            processor.Inline = opener.ReplaceBy(new MdInlines.LiteralInline(opener.ToLiteral()) { Span = opener.Span, Line = opener.Line, Column = opener.Column });
        }

        return false;
    }

    private static bool Wrap(
        InlineProcessor processor, ref StringSlice slice, MdInlines.LinkDelimiterInline opener, MdInlines.ContainerInline wrapper, int length)
    {
        wrapper.Span = new Md.SourceSpan(opener.Span.Start, processor.GetSourcePosition(slice.Start + length - 1));
        (wrapper.Line, wrapper.Column) = (opener.Line, opener.Column);
        opener.ReplaceBy(wrapper);
        processor.Inline = wrapper;
        processor.PostProcessInlines(0, wrapper, null, false);
        wrapper.IsClosed = true;
        slice.Start += length;
        return true;
    }

    private static Md.SourceSpan SpanOf(InlineProcessor processor, StringSlice slice, int length) =>
        new(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + length - 1));
}
