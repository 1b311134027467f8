using OpenSourceHistory.Styles.Cascade;
using OpenSourceHistory.Styles.Generated;

namespace OpenSourceHistory.Styles;

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

    /// <summary>
    /// What a child has before any declaration: this style's inherited values and the initial ones of all others. Decorations reach
    /// through to inline children (CSS Text Decoration 3, section 2.1), which the cascade sees to at the end.
    /// </summary>
    internal ComputedStyle ForChild() => this with
    {
        Display = Initial.Display,
        Float = Initial.Float,
        VerticalAlign = Initial.VerticalAlign,
        Underline = Initial.Underline,
        LineThrough = Initial.LineThrough,
        BackgroundColor = Initial.BackgroundColor,
        Margin = Initial.Margin,
        Padding = Initial.Padding,
        Border = Initial.Border,
        Width = Initial.Width,
        Height = Initial.Height,
        MaxWidth = Initial.MaxWidth,
        MaxHeight = Initial.MaxHeight,
        MinHeight = Initial.MinHeight,
        BreakBefore = Initial.BreakBefore,
        BreakAfter = Initial.BreakAfter,
        BreakInside = Initial.BreakInside,
        ColumnCount = Initial.ColumnCount,
        ColumnGap = Initial.ColumnGap,
        InitialLetterLines = Initial.InitialLetterLines,
        BookmarkLevel = Initial.BookmarkLevel,
        Content = Initial.Content,
        CounterReset = Initial.CounterReset,
        CounterSet = Initial.CounterSet,
        CounterIncrement = Initial.CounterIncrement,
        StringSet = Initial.StringSet,
    };
}
