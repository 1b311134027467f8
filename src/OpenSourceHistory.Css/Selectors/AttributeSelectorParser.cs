using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Css.Selectors;

/// <summary>Parses attribute selectors (Selectors 4, section 6).</summary>
internal static class AttributeSelectorParser
{
    /// <summary>The selector in square brackets.</summary>
    /// <param name="block">The brackets.</param>
    /// <param name="reading">What parsers share.</param>
    /// <exception cref="SelectorException">It does not parse.</exception>
    public static AttributeSelector Parse(Component block, SelectorReading reading)
    {
        var parts = block.Children.Where(c => c.Kind != TokenKind.Whitespace).ToList();
        if (parts.Count == 0 || parts[0].Kind != TokenKind.Ident)
        {
            throw Fault(block);
        }

        var name = reading.Dialect.NameOf(parts[0].Text);
        if (parts.Count == 1)
        {
            return new AttributeSelector(name, '\0', string.Empty, StringComparison.Ordinal);
        }

        var index = 1;
        var sign = ReadOperator(parts, ref index) ?? throw Fault(block);
        if (index >= parts.Count || parts[index].Kind is not (TokenKind.Ident or TokenKind.String))
        {
            throw Fault(block);
        }

        return new AttributeSelector(name, sign, parts[index].Text, ReadComparison(block, parts, index + 1));
    }

    private static char? ReadOperator(List<Component> parts, ref int index)
    {
        if (parts[index].IsDelim('='))
        {
            index++;
            return '=';
        }

        if (parts[index].Kind != TokenKind.Delim || !"~|^$*".Contains(parts[index].Text[0], StringComparison.Ordinal)
            || index + 1 >= parts.Count || !parts[index + 1].IsDelim('='))
        {
            return null;
        }

        index += 2;
        return parts[index - 2].Text[0];
    }

    private static StringComparison ReadComparison(Component block, List<Component> parts, int index) =>
        index == parts.Count ? StringComparison.Ordinal
        : index + 1 < parts.Count ? throw Fault(block)
        : parts[index].IsIdent("i") ? StringComparison.OrdinalIgnoreCase
        : parts[index].IsIdent("s") ? StringComparison.Ordinal
        : throw Fault(block);

    private static SelectorException Fault(Component block) =>
        new("The attribute selector does not parse", "Write [name], [name=\"value\"] or one of ~= |= ^= $= *=", block.Start, block.End);
}
