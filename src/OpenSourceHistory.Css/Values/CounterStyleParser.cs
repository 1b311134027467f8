using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Css.Values;

/// <summary>Parses <c>&lt;counter-style&gt;</c> (CSS Counter Styles 3, section 6): the name of a predefined style, or <c>symbols()</c>.</summary>
public static class CounterStyleParser
{
    // The system that symbols() has where it names none, and the only one that is set: the signs repeat, doubled, then trebled.
    private const string Symbolic = "symbolic";

    /// <summary>Takes a counter style.</summary>
    /// <param name="reader">The value.</param>
    /// <returns>The style, or null where there is none; the reader then stands where it stood.</returns>
    public static CounterStyle? Take(ValueReader reader)
    {
        if (reader.Current?.IsFunction("symbols") != true || SymbolsOf(new ValueReader(reader.Current.Children)) is not { } style)
        {
            return TakeNamed(reader);
        }

        reader.Take();
        return style;
    }

    /// <summary>Takes the name of a predefined style, in letters of any case.</summary>
    /// <param name="reader">The value.</param>
    /// <returns>The style, or null where there is none; the reader then stands where it stood.</returns>
    public static CounterStyle? TakeNamed(ValueReader reader)
    {
        if (reader.Current is not { Kind: TokenKind.Ident } name || CounterStyle.Named(name.Text) is not { } style)
        {
            return null;
        }

        reader.Take();
        return style;
    }

    private static CounterStyle? SymbolsOf(ValueReader arguments)
    {
        arguments.TakeIdent(Symbolic);
        var signs = new List<string>();
        while (arguments.TakeString() is { } sign)
        {
            signs.Add(sign);
        }

        return arguments.AtEnd && signs.Count > 0 ? new CounterStyle("symbols", ValueList.From(signs)) : null;
    }
}
