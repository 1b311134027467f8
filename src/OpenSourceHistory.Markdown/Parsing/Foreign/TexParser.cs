using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing.Foreign;

/// <summary>Formulas and commands of TeX in a line: nothing in them is read as Markdown.</summary>
internal sealed class TexParser : InlineParser
{
    public TexParser() => OpeningCharacters = ['$', '\\'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var kind = ForeignKind.Formula;
        var length = slice.CurrentChar == '$' ? LengthOfFormula(processor, slice) : LengthInBrackets(processor, slice);
        if (length == 0 && slice.CurrentChar == '\\')
        {
            kind = ForeignKind.Tex;
            length = TexSyntax.LengthOfCommand(slice.AsSpan());
        }

        if (length == 0)
        {
            return false;
        }

        processor.Inline = new ForeignInline(kind, slice.AsSpan()[..length].ToString())
        {
            Span = new Md.SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + length - 1)),
        };
        slice.Start += length;
        return true;
    }

    private int LengthOfFormula(InlineProcessor processor, StringSlice slice) =>
        processor.GetParserState(this, static () => new State()).Dollars.LengthOf(slice.AsSpan());

    private int LengthInBrackets(InlineProcessor processor, StringSlice slice)
    {
        if (slice.PeekChar() is not ('(' or '['))
        {
            return 0;
        }

        var state = processor.GetParserState(this, static () => new State());
        var isRound = slice.PeekChar() == '(';
        if (isRound ? state.HasNoRound : state.HasNoSquare)
        {
            return 0;
        }

        var hasEnd = slice.AsSpan()[2..Math.Min(slice.Length, MathSyntax.LongestFormula)].Contains(isRound ? "\\)" : "\\]", StringComparison.Ordinal);
        state.HasNoRound |= isRound && !hasEnd;
        state.HasNoSquare |= !isRound && !hasEnd;
        return hasEnd ? MathSyntax.LengthInBrackets(slice.AsSpan()) : 0;
    }

    private sealed class State
    {
        public DollarFormulas Dollars { get; } = new();

        public bool HasNoRound { get; set; }

        public bool HasNoSquare { get; set; }
    }
}
