using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Css.Selectors;

/// <summary>Parses selector lists (Selectors 4). A fault makes the whole list invalid, as the specification says.</summary>
public sealed class SelectorParser
{
    private readonly IReadOnlyList<Component> _components;
    private readonly SelectorDialect _dialect;
    private int _position;

    private SelectorParser(IReadOnlyList<Component> components, SelectorDialect dialect) => (_components, _dialect) = (components, dialect);

    private Component? Current => _position < _components.Count ? _components[_position] : null;

    /// <summary>Parses a list.</summary>
    /// <param name="components">The list.</param>
    /// <param name="dialect">The kind of document that it selects in.</param>
    /// <param name="fault">What is wrong where nothing is returned.</param>
    /// <returns>The selectors, or null where the list does not parse.</returns>
    public static ValueList<ComplexSelector>? ParseList(IReadOnlyList<Component> components, SelectorDialect dialect, out SelectorFault? fault)
    {
        try
        {
            fault = null;
            return ParseList(components, dialect);
        }
        catch (SelectorException exception)
        {
            fault = exception.Fault;
            return null;
        }
    }

    /// <summary>Parses a list within a selector.</summary>
    /// <param name="components">The list.</param>
    /// <param name="dialect">The kind of document that it selects in.</param>
    /// <exception cref="SelectorException">It does not parse.</exception>
    internal static ValueList<ComplexSelector> ParseList(IReadOnlyList<Component> components, SelectorDialect dialect)
    {
        var parser = new SelectorParser(components, dialect);
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
                throw Fault("Nothing can follow a pseudo-element");
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
            _ => throw Fault("This cannot stand in a selector"),
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

    private (CompoundSelector Compound, string? Pseudo) ReadCompound()
    {
        var parts = new List<SimpleSelector>();
        string? pseudo = null;
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
            ? throw Fault("A selector is missing here")
            : (new CompoundSelector(ValueList.From(parts)), pseudo);
    }

    private SimpleSelector? ReadSimple(Component component)
    {
        switch (component.Kind)
        {
            case TokenKind.Ident:
                _position++;
                return new TypeSelector(_dialect.NameOf(component.Text));
            case TokenKind.Hash:
                _position++;
                return new IdSelector(component.Text);
            case TokenKind.OpenSquare:
                _position++;
                return AttributeParser.Parse(component, _dialect);
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
    private string? ReadPseudo(List<SimpleSelector> parts)
    {
        _position++;
        var isElement = Current is { Kind: TokenKind.Colon };
        _position += isElement ? 1 : 0;
        if (Current is not { Kind: TokenKind.Ident or TokenKind.Function } component)
        {
            throw Fault("A name must follow the colon");
        }

        _position++;
        var name = component.Text.ToLowerInvariant();
        var pseudo = _dialect.PseudoElements.Contains(name, StringComparer.Ordinal) ? name : null;
        if (isElement || (pseudo is not null && PseudoNames.MayHaveOneColon(name)))
        {
            return pseudo ?? throw PseudoNames.Unknown("::" + name, component, _dialect.PseudoElements.Select(known => "::" + known));
        }

        parts.Add(PseudoClassParser.Parse(component, name, _dialect));
        return null;
    }

    private Component Take(TokenKind kind, string message)
    {
        if (Current is { } component && component.Kind == kind)
        {
            _position++;
            return component;
        }

        throw Fault(message);
    }

    private SelectorException Fault(string message)
    {
        var place = Current ?? (_components.Count > 0 ? _components[^1] : null);
        return new SelectorException(message, null, place?.Start ?? 0, place?.End ?? 0);
    }
}
