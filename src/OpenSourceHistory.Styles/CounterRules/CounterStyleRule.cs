using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Styles.CounterRules;

/// <summary>An <c>@counter-style</c> rule (CSS Counter Styles 3, section 3).</summary>
/// <param name="Name">The name that it defines.</param>
/// <param name="Media">The media lists around it.</param>
/// <param name="Descriptors">Its descriptors that parse, for reading systems.</param>
public sealed record CounterStyleRule(string Name, MediaCondition Media, ValueList<Css.Syntax.Declaration> Descriptors)
{
    /// <summary>Strength of its cascade layer, as that of rules with selectors.</summary>
    public int Layer { get; init; }

    /// <summary>The style that it changes (<c>system: extends</c>); null where it has signs of its own.</summary>
    internal string? Extended { get; init; }

    /// <summary>System, signs and first value of a style of its own; figures else.</summary>
    internal CounterStyle Signs { get; init; } = CounterStyle.Decimal;

    /// <summary>Name of the style for what it cannot write; null where it says nothing.</summary>
    internal string? Fallback { get; init; }

    /// <summary>What the other descriptors say of a style, in order.</summary>
    internal ValueList<Func<CounterStyle, CounterStyle>> Changes { get; init; } = [];
}
