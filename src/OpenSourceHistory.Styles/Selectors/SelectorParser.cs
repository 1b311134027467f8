using OpenSourceHistory.Styles.Syntax;

namespace OpenSourceHistory.Styles.Selectors;

/// <summary>Parses selector lists (Selectors 4). A fault makes the whole list invalid, as the specification says.</summary>
/// <param name="components">The list.</param>
internal sealed class SelectorParser(IReadOnlyList<Component> components)
{
    private int _position;

    private Component? Current => _position < components.Count ? components[_position] : null;

    /// <summary>Parses a list.</summary>
    /// <param name="components">The list.</param>
    /// <exception cref="SelectorException">It does not parse.</exception>
    public static ValueList<ComplexSelector> ParseList(IReadOnlyList<Component> components)
    {
        var parser = new SelectorParser(components);
        var selectors = new List<ComplexSelector> { parser.ReadComplex() };
        while (parser.Current is { Kind: TokenKind.Comma })
        {
            parser._position++;
            selectors.Add(parser.ReadComplex());
        }

        return ValueList.From(selectors);
    }

    private ComplexSelector ReadComplex()
    {
        SkipSpace();
        var context = new List<(Combinator, CompoundSelector)>();
        var (compound, pseudo) = ReadCompound();
        while (ReadCombinator() is { } combinator)
        {
            if (pseudo is not null)
            {
                throw Fault("Nothing can follow a pseudo-element", null);
            }

            context.Insert(0, (combinator, compound));
            (compound, pseudo) = ReadCompound();
        }

        return new ComplexSelector(compound, ValueList.From(context), pseudo);
    }

    private Combinator? ReadCombinator()
    {
        var spaced = SkipSpace();
        Combinator? combinator = Current switch
        {
            null or { Kind: TokenKind.Comma } => null,
            { } c when c.IsDelim('>') => Combinator.Child,
            { } c when c.IsDelim('+') => Combinator.NextSibling,
            { } c when c.IsDelim('~') => Combinator.SubsequentSibling,
            _ when spaced => Combinator.Descendant,
            _ => throw Fault("This cannot stand in a selector", null),
        };
        if (combinator is not null and not Combinator.Descendant)
        {
            _position++;
            SkipSpace();
        }

        return combinator;
    }

    private bool SkipSpace()
    {
        var start = _position;
        while (Current is { Kind: TokenKind.Whitespace })
        {
            _position++;
        }

        return _position > start;
    }

    private (CompoundSelector Compound, PseudoElement? Pseudo) ReadCompound()
    {
        var parts = new List<SimpleSelector>();
        PseudoElement? pseudo = null;
        while (pseudo is null && Current is { } component)
        {
            if (component.Kind == TokenKind.Colon)
            {
                pseudo = ReadPseudo(parts);
            }
            else if (ReadSimple(component) is { } simple)
            {
                parts.Add(simple);
            }
            else
            {
                break;
            }
        }

        return parts.Count == 0 && pseudo is null
            ? throw Fault("A selector is missing here", null)
            : (new CompoundSelector(ValueList.From(parts)), pseudo);
    }

    private SimpleSelector? ReadSimple(Component component)
    {
        switch (component.Kind)
        {
            case TokenKind.Ident:
                _position++;
                return new TypeSelector(component.Text.ToLowerInvariant());
            case TokenKind.Hash:
                _position++;
                return new IdSelector(component.Text);
            case TokenKind.OpenSquare:
                _position++;
                return AttributeParser.Parse(component);
            case TokenKind.Delim when component.Text == "*":
                _position++;
                return new UniversalSelector();
            case TokenKind.Delim when component.Text == ".":
                _position++;
                return new ClassSelector(Take(TokenKind.Ident, "A class name must follow the full stop").Text);
            default:
                return null;
        }
    }

    // Returns the pseudo-element, or adds a pseudo-class to the parts and returns null.
    private PseudoElement? ReadPseudo(List<SimpleSelector> parts)
    {
        _position++;
        var isElement = Current is { Kind: TokenKind.Colon };
        _position += isElement ? 1 : 0;
        if (Current is not { Kind: TokenKind.Ident or TokenKind.Function } component)
        {
            throw Fault("A name must follow the colon", null);
        }

        _position++;
        var name = component.Text.ToLowerInvariant();
        var pseudo = PseudoNames.ElementOf(name);
        if (isElement || (pseudo is not null && PseudoNames.MayHaveOneColon(name)))
        {
            return pseudo ?? throw PseudoNames.Unknown("::" + name, component, PseudoNames.Elements);
        }

        parts.Add(PseudoClassParser.Parse(component, name));
        return null;
    }

    private Component Take(TokenKind kind, string message)
    {
        if (Current is { } component && component.Kind == kind)
        {
            _position++;
            return component;
        }

        throw Fault(message, null);
    }

    private SelectorException Fault(string message, string? hint)
    {
        var place = Current ?? (components.Count > 0 ? components[^1] : null);
        return new SelectorException(message, hint, place?.Start ?? 0, place?.End ?? 0);
    }
}
