using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Css.Values;

/// <summary>Reads the components of a value one by one, white space passed over.</summary>
/// <param name="components">The value.</param>
/// <param name="asked">Receives the keywords that are looked for; null where nobody wants to know.</param>
public sealed class ValueReader(IReadOnlyList<Component> components, ICollection<string>? asked = null)
{
    private int _position = SkipSpace(components, 0);

    /// <summary>The component to be read next, or null at the end.</summary>
    public Component? Current => _position < components.Count ? components[_position] : null;

    /// <summary>True where everything is read.</summary>
    public bool AtEnd => _position >= components.Count;

    /// <summary>Where the reader stands; set it to go back.</summary>
    public int Position
    {
        get => _position;
        set => _position = value;
    }

    /// <summary>Passes over the current component and returns it.</summary>
    public Component Take()
    {
        var component = components[_position];
        _position = SkipSpace(components, _position + 1);
        return component;
    }

    /// <summary>Takes an identifier of the given name.</summary>
    /// <param name="name">Name in lower case.</param>
    /// <returns>True where it stood there.</returns>
    public bool TakeIdent(string name)
    {
        asked?.Add(name);
        if (Current?.IsIdent(name) != true)
        {
            return false;
        }

        Take();
        return true;
    }

    /// <summary>Takes any identifier, as written; null where none stands there.</summary>
    public string? TakeIdent() => Current is { Kind: TokenKind.Ident } ? Take().Text : null;

    /// <summary>Takes a string; null where none stands there.</summary>
    public string? TakeString() => Current is { Kind: TokenKind.String } ? Take().Text : null;

    /// <summary>Takes an integer; null where none stands there.</summary>
    public int? TakeInteger()
    {
        if (Current is not { Kind: TokenKind.Number } number || number.Number != Math.Floor(number.Number) || Math.Abs(number.Number) > 1e9)
        {
            return null;
        }

        Take();
        return (int)number.Number;
    }

    /// <summary>Takes a number without a unit, <c>calc()</c> included; null where none stands there.</summary>
    public double? TakeNumber()
    {
        if (Current is not { } component || LengthParser.Parse(component) is not { IsNumber: true } number)
        {
            return null;
        }

        Take();
        return number.Number;
    }

    /// <summary>Takes a length; null where none stands there.</summary>
    /// <param name="percentages">True where percentages are allowed.</param>
    public SpecifiedLength? TakeLength(bool percentages)
    {
        if (Current is not { } component || LengthParser.Parse(component) is not { } length
            || length.HasNumber || (length.HasPercent && !percentages))
        {
            return null;
        }

        Take();
        return length;
    }

    /// <summary>Takes a comma.</summary>
    /// <returns>True where one stood there.</returns>
    public bool TakeComma()
    {
        if (Current is not { Kind: TokenKind.Comma })
        {
            return false;
        }

        Take();
        return true;
    }

    private static int SkipSpace(IReadOnlyList<Component> components, int position)
    {
        while (position < components.Count && components[position].Kind == TokenKind.Whitespace)
        {
            position++;
        }

        return position;
    }
}
