using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Css.Values;

/// <summary>Parses <c>&lt;counter-style&gt;</c> (CSS Counter Styles 3, sections 4 and 5): the name of a style, or <c>symbols()</c>.</summary>
public static class CounterStyleParser
{
    // Keywords of every property are names of nothing (CSS Values 4, section 4.2).
    private static readonly string[] s_reserved = ["inherit", "initial", "unset", "revert", "revert-layer", "default"];

    /// <summary>Takes a counter style.</summary>
    /// <param name="reader">The value.</param>
    /// <returns>The style, or null where there is none; the reader then stands where it stood.</returns>
    public static CounterStyle? Take(ValueReader reader)
    {
        var style = reader.Current switch
        {
            { Kind: TokenKind.Function, Text: "symbols", Children: var children } => SymbolsOf(new ValueReader(children)),
            { Kind: TokenKind.Ident, Text: var name } when !IsReserved(name) => CounterStyle.Named(name) ?? CounterStyle.Reference(name),
            _ => null,
        };
        if (style is not null)
        {
            reader.Take();
        }

        return style;
    }

    /// <summary>True for a keyword that cannot name a style.</summary>
    /// <param name="name">The name.</param>
    public static bool IsReserved(string name) => s_reserved.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes the keyword of a system that signs alone make.</summary>
    /// <param name="reader">The value.</param>
    public static CounterSystem? TakeSystem(ValueReader reader) => reader.TakeIdent("cyclic") ? CounterSystem.Cyclic
        : reader.TakeIdent("numeric") ? CounterSystem.Numeric
        : reader.TakeIdent("alphabetic") ? CounterSystem.Alphabetic
        : reader.TakeIdent("symbolic") ? CounterSystem.Symbolic
        : reader.TakeIdent("fixed") ? CounterSystem.Fixed
        : null;

    /// <summary>The least count of signs that make numbers.</summary>
    /// <param name="system">The system.</param>
    public static int LeastSigns(CounterSystem system) => system is CounterSystem.Alphabetic or CounterSystem.Numeric ? 2 : 1;

    private static CounterStyle? SymbolsOf(ValueReader arguments)
    {
        var system = TakeSystem(arguments) ?? CounterSystem.Symbolic;
        var signs = new List<string>();
        while (arguments.TakeString() is { } sign)
        {
            signs.Add(sign);
        }

        return arguments.AtEnd && signs.Count >= LeastSigns(system) ? CounterStyle.Of("symbols()", system, signs) : null;
    }
}
