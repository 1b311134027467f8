using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// Changes and comments as CriticMarkup writes them, <c>{++new++}</c>, <c>{--old--}</c>, <c>{~~old~>new~~}</c>, <c>{==text==}</c>,
/// <c>{>>comment&lt;&lt;}</c>; who made them, and when, may follow in braces. What is changed is Markdown, and cuts through no other markup; a comment is text.
/// </summary>
internal sealed class RevisionParser : InlineParser
{
    public RevisionParser() => OpeningCharacters = ['{', '}', '~'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) => slice.CurrentChar switch
    {
        '{' => ReadComment(processor, ref slice) || Open(processor, ref slice),
        '~' when slice.PeekChar() == '>' => Turn(processor, ref slice),
        '~' when slice.PeekChar() == '~' && slice.PeekChar(2) == '}' => CloseSubstitution(processor, ref slice),
        '}' => CloseBehindSigns(processor, ref slice),
        _ => false,
    };

    private static bool ReadComment(InlineProcessor processor, ref StringSlice slice)
    {
        var length = CriticMarks.LengthOfComment(slice.AsSpan());
        if (length == 0)
        {
            return false;
        }

        var text = slice.AsSpan()[CriticMarks.Length..(length - CriticMarks.Length)].ToString();
        var comment = new ReviewComment(text);
        var start = slice.Start;
        slice.Start += length;
        TakeAttributes(comment, ref slice);
        comment.Span = new Md.SourceSpan(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(slice.Start - 1));
        (comment.Line, comment.Column) = (line, column);
        processor.Inline = comment;
        return true;
    }

    private bool Open(InlineProcessor processor, ref StringSlice slice)
    {
        var sign = CriticMarks.SignOf(slice.AsSpan());
        if (sign == '\0')
        {
            return false;
        }

        AddDelimiter(processor, slice, sign, CriticMarks.Length, null);
        slice.Start += CriticMarks.Length;
        return true;
    }

    private void AddDelimiter(InlineProcessor processor, StringSlice slice, char sign, int length, RevisionInline? first)
    {
        var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new RevisionDelimiter(this, sign)
        {
            Type = MdInlines.DelimiterType.Open,
            First = first,
            Span = new Md.SourceSpan(position, position + length - 1),
            Line = line,
            Column = column,
        };
    }

    // What goes ends, and what comes in its place begins.
    private bool Turn(InlineProcessor processor, ref StringSlice slice)
    {
        if (OpenerIn(processor) is not { Sign: CriticMarks.Substitution, First: null } opener)
        {
            return false;
        }

        var first = new RevisionInline(CriticMarks.Deletion);
        Wrap(processor, opener, first, processor.GetSourcePosition(slice.Start - 1));
        AddDelimiter(processor, slice, CriticMarks.Substitution, 2, first);
        slice.Start += 2;
        return true;
    }

    private static bool CloseSubstitution(InlineProcessor processor, ref StringSlice slice) =>
        OpenerIn(processor) is { Sign: CriticMarks.Substitution, First: not null } opener && Close(processor, ref slice, opener, CriticMarks.Length);

    private static bool Close(InlineProcessor processor, ref StringSlice slice, RevisionDelimiter opener, int length)
    {
        var revision = new RevisionInline(opener.First is null ? opener.Sign : CriticMarks.Insertion);
        opener.First?.Second = revision;
        slice.Start += length;
        TakeAttributes(revision, ref slice);
        Wrap(processor, opener, revision, processor.GetSourcePosition(slice.Start - 1));
        return true;
    }

    // Plus and minus signs are read as text, which lets go of the last two again.
    private static bool CloseBehindSigns(InlineProcessor processor, ref StringSlice slice)
    {
        if (OpenerIn(processor) is not { } opener || opener.Sign == CriticMarks.Substitution ||
            processor.Inline is not MdInlines.LiteralInline literal || !EndsWith(literal.Content.AsSpan(), opener.Sign))
        {
            return false;
        }

        literal.Content.End -= 2;
        literal.Span.End -= 2;
        if (literal.Content.IsEmpty)
        {
            literal.Remove();
        }

        return Close(processor, ref slice, opener, 1);
    }

    private static bool EndsWith(ReadOnlySpan<char> text, char sign) => text.Length >= 2 && text[^1] == sign && text[^2] == sign;

    private static RevisionDelimiter? OpenerIn(InlineProcessor processor) =>
        processor.Inline as RevisionDelimiter ?? processor.Inline?.FirstParentOfType<RevisionDelimiter>();

    private static void TakeAttributes(MdInlines.Inline inline, ref StringSlice slice)
    {
        var length = CriticMarks.ReadAttributes(slice.AsSpan(), out var attributes);
        if (length > 0)
        {
            inline.SetAuthorAttributes(attributes);
            slice.Start += length;
        }
    }

    private static void Wrap(InlineProcessor processor, RevisionDelimiter opener, RevisionInline revision, int end)
    {
        revision.Span = new Md.SourceSpan(opener.Span.Start, end);
        (revision.Line, revision.Column) = (opener.Line, opener.Column);
        opener.ReplaceBy(revision);
        processor.Inline = revision;
        processor.PostProcessInlines(0, revision, null, false);
        revision.IsClosed = true;
    }
}
