using OpenSourceHistory.Css.Syntax;

namespace OpenSourceHistory.Css.Values;

/// <summary>Parses lengths, percentages, numbers and <c>calc()</c>, <c>min()</c>, <c>max()</c> and <c>clamp()</c> of them (CSS Values 4, sections 6 and 10).</summary>
public static class LengthParser
{
    private const double PixelsInPoint = 4.0 / 3.0;

    // Without the face at hand, x-height and the width of a nought are taken for half an em, as the specification allows.
    private const double HalfEm = 0.5;

    // Far beyond any page, and far within what scaled points can hold.
    private const double Largest = 1_000_000;

    // Sums of choices are choices among all their sums; no honest sheet has so many.
    private const int MostTerms = 64;

    /// <summary>The value of a component, or null where it is something else.</summary>
    /// <param name="component">The component.</param>
    public static SpecifiedLength? Parse(Component component) => component.Kind switch
    {
        TokenKind.Number => new SpecifiedLength(0, Number: Clamp(component.Number)),
        TokenKind.Percentage => new SpecifiedLength(0, Percent: Clamp(component.Number) / 100),
        TokenKind.Dimension => OfUnit(Clamp(component.Number), component.Text),
        TokenKind.Function => component.Text switch
        {
            "calc" => ParseCalculation(component.Children),
            "min" => Choose(component.Children, isGreatest: false),
            "max" => Choose(component.Children, isGreatest: true),
            "clamp" => Clamp(component.Children),
            _ => null,
        },
        _ => null,
    };

    private static double Clamp(double value) => Math.Clamp(value, -Largest, Largest);

    private static SpecifiedLength? OfUnit(double value, string unit) => unit switch
    {
        "pt" => new SpecifiedLength(value),
        "px" => new SpecifiedLength(value / PixelsInPoint),
        "in" => new SpecifiedLength(value * 72),
        "pc" => new SpecifiedLength(value * 12),
        "cm" => new SpecifiedLength(value * 72 / 2.54),
        "mm" => new SpecifiedLength(value * 72 / 25.4),
        "q" => new SpecifiedLength(value * 72 / 101.6),
        "em" or "ic" => new SpecifiedLength(0, Em: value),
        "ex" or "ch" => new SpecifiedLength(0, Em: value * HalfEm),
        "rem" => new SpecifiedLength(0, Rem: value),
        "lh" => new SpecifiedLength(0, Lh: value),
        "rlh" => new SpecifiedLength(0, Rlh: value),
        _ => null,
    };

    private static SpecifiedLength? ParseCalculation(IReadOnlyList<Component> components)
    {
        var position = 0;
        List<Component> parts = [.. components.Where(c => c.Kind != TokenKind.Whitespace)];
        var sum = ParseSum(parts, ref position);
        return position == parts.Count && sum is { IsMixed: false } ? sum : null;
    }

    private static SpecifiedLength? Choose(IReadOnlyList<Component> arguments, bool isGreatest)
    {
        var terms = new List<SpecifiedLength>();
        foreach (var argument in ComponentList.SplitAtCommas(arguments))
        {
            if (ParseCalculation(argument) is not { } term || term.IsNumber != (terms.Count == 0 ? term : terms[0]).IsNumber)
            {
                return null;
            }

            terms.Add(term);
        }

        // Of mere numbers, and of nothing but points, the one chosen is known.
        var numbers = terms.Select(t => t.Number);
        return terms[0] is { IsNumber: true } and not { Points: 0, Number: 0 } || terms.TrueForAll(t => t.IsNumber)
            ? new SpecifiedLength(0, Number: isGreatest ? numbers.Max() : numbers.Min())
            : terms.Count == 1 ? terms[0]
            : Bounded(new SpecifiedLength(0, Choice: new LengthChoice(isGreatest, ValueList.From(terms))));
    }

    private static SpecifiedLength? Clamp(IReadOnlyList<Component> arguments)
    {
        if (ComponentList.SplitAtCommas(arguments) is not [var least, var value, var most])
        {
            return null;
        }

        Component[] comma = [new(TokenKind.Comma, ",", 0, [], 0, 0)];
        var inner = new Component(TokenKind.Function, "min", 0, [.. value, .. comma, .. most], 0, 0);
        return Choose([.. least, .. comma, inner], isGreatest: true);
    }

    private static SpecifiedLength? Bounded(SpecifiedLength? length) => length?.Choice?.Size > MostTerms ? null : length;

    private static SpecifiedLength? ParseSum(List<Component> parts, ref int position)
    {
        var sum = ParseProduct(parts, ref position);
        while (sum is not null && position < parts.Count && parts[position] is { Kind: TokenKind.Delim, Text: "+" or "-" } sign)
        {
            position++;
            var term = ParseProduct(parts, ref position);
            sum = term is null ? null : Bounded(sum + (term * (sign.Text == "-" ? -1 : 1)));
        }

        return sum;
    }

    private static SpecifiedLength? ParseProduct(List<Component> parts, ref int position)
    {
        var product = ParseFactor(parts, ref position);
        while (product is not null && position < parts.Count && parts[position] is { Kind: TokenKind.Delim, Text: "*" or "/" } sign)
        {
            position++;
            product = Combine(product.Value, sign.Text, ParseFactor(parts, ref position));
        }

        return product;
    }

    // One side of a product and the divisor of a quotient must be mere numbers.
    private static SpecifiedLength? Combine(SpecifiedLength left, string sign, SpecifiedLength? right) => (sign, right) switch
    {
        ("*", { IsNumber: true } factor) => left * factor.Number,
        ("*", { } length) when left.IsNumber => length * left.Number,
        ("/", { IsNumber: true, Number: not 0 } divisor) => left * (1 / divisor.Number),
        _ => null,
    };

    private static SpecifiedLength? ParseFactor(List<Component> parts, ref int position)
    {
        if (position == parts.Count)
        {
            return null;
        }

        var part = parts[position++];
        return part.Kind == TokenKind.OpenParen ? ParseCalculation(part.Children) : Parse(part);
    }
}
