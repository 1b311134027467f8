using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Css.Selectors;

/// <summary>Parses selector lists (Selectors 4). A fault makes the whole list invalid, as the specification says.</summary>
public sealed class SelectorParser
{
    // Each step of :has() asks the next; no honest selector has more.
    private const int MostSteps = 30;

    private readonly IReadOnlyList<Component> _components;
    private readonly SelectorReading _reading;
    private int _position;

    private SelectorParser(IReadOnlyList<Component> components, SelectorReading reading) => (_components, _reading) = (components, reading);

    private Component? Current => _position < _components.Count ? _components[_position] : null;

    /// <summary>Parses a list.</summary>
    /// <param name="components">The list.</param>
    /// <param name="dialect">The kind of document that it selects in.</param>
    /// <param name="fault">What is wrong where nothing is returned; otherwise what a forgiving list in it drops, or null.</param>
    /// <returns>The selectors, or null where the list does not parse.</returns>
    public static ValueList<ComplexSelector>? ParseList(IReadOnlyList<Component> components, SelectorDialect dialect, out SelectorFault? fault)
    {
        var reading = new SelectorReading(dialect);
        try
        {
            var selectors = ParseList(components, reading);
            fault = reading.Dropped;
            return selectors;
        }
        catch (SelectorException exception)
        {
            fault = exception.Fault;
            return null;
        }
    }

    /// <summary>Parses a list within a selector.</summary>
    /// <param name="components">The list.</param>
    /// <param name="reading">What parsers share.</param>
    /// <exception cref="SelectorException">It does not parse.</exception>
    internal static ValueList<ComplexSelector> ParseList(IReadOnlyList<Component> components, SelectorReading reading)
    {
        var parser = new SelectorParser(components, reading);
        var selectors = new List<ComplexSelector> { parser.ReadComplex() };
        while (parser.TakeComma())
        {
            selectors.Add(parser.ReadComplex());
        }

        return ValueList.From(selectors);
    }

    /// <summary>Parses a forgiving list: selectors at fault are dropped, and the list may be empty (Selectors 4, section 3.9).</summary>
    /// <param name="components">The list.</param>
    /// <param name="reading">Receives what is dropped.</param>
    internal static ValueList<ComplexSelector> ParseForgiving(IReadOnlyList<Component> components, SelectorReading reading)
    {
        var selectors = new List<ComplexSelector>();
        var isEmpty = components.All(c => c.Kind == TokenKind.Whitespace);
        foreach (var part in isEmpty ? [] : ComponentList.SplitAtCommas(components))
        {
            try
            {
                var selector = ParseList(part, reading)[0];
                selectors.Add(selector.Pseudo is null ? selector : throw new SelectorException("A pseudo-element cannot stand in :is() or :where()", null, part[0].Start, part[^1].End));
            }
            catch (SelectorException exception)
            {
                reading.Drop(exception.Fault);
            }
        }

        return ValueList.From(selectors);
    }

    /// <summary>Parses a list of relative selectors, each of which may begin with a combinator (Selectors 4, section 3.7).</summary>
    /// <param name="components">The list.</param>
    /// <param name="reading">What parsers share.</param>
    /// <exception cref="SelectorException">It does not parse.</exception>
    internal static ValueList<(Combinator Lead, ComplexSelector Selector)> ParseRelative(IReadOnlyList<Component> components, SelectorReading reading)
    {
        var parser = new SelectorParser(components, reading);
        var selectors = new List<(Combinator, ComplexSelector)>();
        do
        {
            parser.SkipSpace();
            var lead = CombinatorOf(parser.Current);
            parser._position += lead is null ? 0 : 1;
            var selector = parser.ReadComplex();
            selectors.Add(selector.Pseudo is not null ? throw parser.Fault("A pseudo-element cannot stand in :has()")
                : selector.Context.Count > MostSteps ? throw parser.Fault($"More than {MostSteps} combinators stand in :has()")
                : (lead ?? Combinator.Descendant, selector));
        }
        while (parser.TakeComma());
        return ValueList.From(selectors);
    }

    private bool TakeComma()
    {
        var stands = Current is { Kind: TokenKind.Comma };
        _position += stands ? 1 : 0;
        return stands;
    }

    private ComplexSelector ReadComplex()
    {
        SkipSpace();
        var context = new List<SelectorStep>();
        var (compound, pseudo) = ReadCompound();
        while (ReadCombinator() is { } combinator)
        {
            if (pseudo is not null)
            {
                throw Fault("Nothing can follow a pseudo-element");
            }

            context.Insert(0, new SelectorStep(combinator, compound));
            (compound, pseudo) = ReadCompound();
        }

        return new ComplexSelector(compound, ValueList.From(context), pseudo);
    }

    private Combinator? ReadCombinator()
    {
        var spaced = SkipSpace();
        var combinator = CombinatorOf(Current) ?? Current switch
        {
            null or { Kind: TokenKind.Comma } => null,
            _ when spaced => (Combinator?)Combinator.Descendant,
            _ => throw Fault("This cannot stand in a selector"),
        };
        if (combinator is not null and not Combinator.Descendant)
        {
            _position++;
            SkipSpace();
        }

        return combinator;
    }

    private static Combinator? CombinatorOf(Component? component) => component switch
    {
        { } c when c.IsDelim('>') => Combinator.Child,
        { } c when c.IsDelim('+') => Combinator.NextSibling,
        { } c when c.IsDelim('~') => Combinator.SubsequentSibling,
        _ => null,
    };

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
                // A name or an asterisk stands first, and alone (Selectors 4, section 17).
                parts.Add(parts.Count > 0 && simple is TypeSelector or UniversalSelector ? throw Fault(component, "An element's name must come first") : simple);
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
                return ReadName();
            case TokenKind.Hash:
                _position++;
                return new IdSelector(IsName(component) ? component.Text : throw Fault(component, $"'#{component.Text}' is no id: a name cannot begin with a figure"));
            case TokenKind.OpenSquare:
                _position++;
                return AttributeSelectorParser.Parse(component, _reading);
            case TokenKind.Delim when component.Text == "*" || IsAnyNamespace():
                SkipNamespace();
                return ReadName();
            case TokenKind.Delim when component.Text == ".":
                _position++;
                return new ClassSelector(Take(TokenKind.Ident, "A class name must follow the full stop").Text);
            default:
                return null;
        }
    }

    private SimpleSelector ReadName()
    {
        var component = Current!;
        _position++;
        return component.Kind == TokenKind.Ident ? new TypeSelector(_reading.Dialect.NameOf(component.Text)) : new UniversalSelector();
    }

    // "*|p" and "|p": a book's elements are all of one namespace.
    private void SkipNamespace()
    {
        var bar = Current!.IsDelim('*') ? _position + 1 : _position;
        var name = bar + 1 < _components.Count ? _components[bar + 1] : null;
        if (bar < _components.Count && _components[bar].IsDelim('|') && name is { Kind: TokenKind.Ident } or { Kind: TokenKind.Delim, Text: "*" })
        {
            _position = bar + 1;
        }
    }

    private bool IsAnyNamespace() =>
        Current!.IsDelim('|') && _position + 1 < _components.Count && _components[_position + 1] is { Kind: TokenKind.Ident } or { Kind: TokenKind.Delim, Text: "*" };

    // A hash that is no identifier names no id (Selectors 4, section 6.7); an escaped figure at its start makes it one.
    private static bool IsName(Component hash)
    {
        var isEscaped = hash.End - hash.Start > hash.Text.Length + 1;
        var first = hash.Text.StartsWith('-') ? hash.Text.AsSpan(1) : hash.Text;
        return isEscaped || (first.Length > 0 && !char.IsAsciiDigit(first[0]));
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
        var pseudo = _reading.Dialect.PseudoElements.Contains(name, StringComparer.Ordinal) ? name : null;
        if (isElement || (pseudo is not null && PseudoNames.MayHaveOneColon(name)))
        {
            return pseudo is { } known && NestedIn(known) is { } nested ? nested : pseudo ?? throw PseudoNames.Unknown("::" + name, component, _reading.Dialect.PseudoElements.Select(known => "::" + known));
        }

        parts.Add(PseudoClassParser.Parse(component, name, _reading));
        return null;
    }

    // A pseudo-element of a pseudo-element, where the dialect has such (Pseudo-Elements 4, section 4.2).
    private string? NestedIn(string pseudo)
    {
        if (_position + 2 >= _components.Count || _components[_position].Kind != TokenKind.Colon || _components[_position + 1].Kind != TokenKind.Colon)
        {
            return null;
        }

        var name = pseudo + "::" + _components[_position + 2].Text.ToLowerInvariant();
        if (!_reading.Dialect.PseudoElements.Contains(name, StringComparer.Ordinal))
        {
            return null;
        }

        _position += 3;
        return name;
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

    private static SelectorException Fault(Component place, string message) => new(message, null, place.Start, place.End);
}
