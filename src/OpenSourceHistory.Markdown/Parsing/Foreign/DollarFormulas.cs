namespace OpenSourceHistory.Markdown.Parsing.Foreign;

/// <summary>Looks for formulas between dollar signs in a text, from its beginning on. Where nothing closes one, none begins further on either.</summary>
internal sealed class DollarFormulas
{
    private bool _hasNoFormula;
    private bool _hasNoDisplay;

    /// <summary>Length of a formula, its signs included; 0 where there is none.</summary>
    /// <param name="text">The rest of the text from a dollar sign on.</param>
    public int LengthOf(ReadOnlySpan<char> text)
    {
        var isDisplay = text.StartsWith("$$", StringComparison.Ordinal);
        if (isDisplay ? _hasNoDisplay : _hasNoFormula)
        {
            return 0;
        }

        var length = MathSyntax.LengthInDollars(text, out var isClosed);
        _hasNoDisplay |= isDisplay && !isClosed;
        _hasNoFormula |= !isDisplay && !isClosed;
        return length;
    }
}
