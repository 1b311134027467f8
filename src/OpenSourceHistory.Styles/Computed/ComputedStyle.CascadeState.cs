using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Content;

namespace OpenSourceHistory.Styles.Computed;

/// <content>Values that the cascade keeps for its own later phases: counters, generated content, custom properties.</content>
public sealed partial record ComputedStyle
{
    /// <summary>content; null for <c>normal</c>, empty for <c>none</c>.</summary>
    internal ValueList<ContentPiece>? Content { get; init; }

    /// <summary>counter-reset.</summary>
    internal ValueList<CounterChange> CounterReset { get; init; } = [];

    /// <summary>counter-set.</summary>
    internal ValueList<CounterChange> CounterSet { get; init; } = [];

    /// <summary>counter-increment.</summary>
    internal ValueList<CounterChange> CounterIncrement { get; init; } = [];

    /// <summary>string-set.</summary>
    internal ValueList<StringAssignment> StringSet { get; init; } = [];

    /// <summary>quotes: opening and closing marks by turns, for each depth; inherited.</summary>
    internal ValueList<string> Quotes { get; init; } = ["\u201C", "\u201D", "\u2018", "\u2019"];

    /// <summary>Custom properties, inherited.</summary>
    internal CustomProperties Custom { get; init; } = CustomProperties.None;

    /// <summary>The value of a custom property, or null.</summary>
    /// <param name="name">Name with its two hyphens.</param>
    public IReadOnlyList<Component>? CustomValueOf(string name) => Custom.ValueOf(name);
}
