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
            "min" => Choose(Terms(component.Children), isGreatest: false),
            "max" => Choose(Terms(component.Children), isGreatest: true),
            "clamp" => Clamp(Terms(component.Children)),
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

    private static List<SpecifiedLength>? Terms(IReadOnlyList<Component> arguments)
    {
        var terms = ComponentList.SplitAtCommas(arguments).ConvertAll(ParseCalculation);
        return terms.Contains(null) ? null : terms.ConvertAll(term => term!.Value);
    }

    // Nought is a number and a length; other numbers do not stand beside lengths.
    private static SpecifiedLength? Choose(List<SpecifiedLength>? terms, bool isGreatest) => terms switch
    {
        null => null,
        [var only] => only,
        _ when terms.TrueForAll(t => t.IsNumber) => new SpecifiedLength(0, Number: isGreatest ? terms.Max(t => t.Number) : terms.Min(t => t.Number)),
        _ when terms.Exists(t => t.HasNumber) => null,
        _ => Bounded(new SpecifiedLength(0, Choice: new LengthChoice(isGreatest, ValueList.From(terms)))),
    };

    // CSS Values 4, section 10.3: clamp(MIN, VAL, MAX) is max(MIN, min(VAL, MAX)).
    private static SpecifiedLength? Clamp(List<SpecifiedLength>? terms) =>
        terms is [var least, var value, var most] && Choose([value, most], isGreatest: false) is { } bounded
            ? Choose([least, bounded], isGreatest: true)
            : null;

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
