using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Content;
using static OpenSourceHistory.Styles.Properties.Parsers;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>Lists, counters and generated content: CSS Lists 3, Generated Content 3, GCPM 3.</summary>
internal static class GeneratedProperties
{
    private static readonly Longhand<CounterStyle> s_listType =
        new("list-style-type", s => s.ListStyleType, (s, v) => s with { ListStyleType = v }, ListType);

    private static readonly Longhand<bool> s_listPosition = new(
        "list-style-position",
        s => s.ListMarkerInside,
        (s, v) => s with { ListMarkerInside = v },
        Keywords(("outside", false), ("inside", true)));

    /// <summary>The properties.</summary>
    public static IEnumerable<Property> All =>
    [
        s_listType, s_listPosition,
        Shorthand.InAnyOrder("list-style", [s_listPosition, s_listType], s_listPosition.TryParse, s_listType.TryParse),
        new Longhand<ValueList<ContentPiece>?>("content", s => s.Content, (s, v) => s with { Content = v }, Content),
        new Longhand<ValueList<CounterChange>>(
            "counter-reset", s => s.CounterReset, (s, v) => s with { CounterReset = v }, Counters(0)),
        new Longhand<ValueList<CounterChange>>(
            "counter-set", s => s.CounterSet, (s, v) => s with { CounterSet = v }, Counters(0)),
        new Longhand<ValueList<CounterChange>>(
            "counter-increment", s => s.CounterIncrement, (s, v) => s with { CounterIncrement = v }, Counters(1)),
        new Longhand<ValueList<StringAssignment>>(
            "string-set", s => s.StringSet, (s, v) => s with { StringSet = v }, StringSet),
        new Longhand<ValueList<string>>("quotes", s => s.Quotes, (s, v) => s with { Quotes = v }, Quotes),
    ];

    private static Computation<CounterStyle>? ListType(ValueReader reader)
    {
        var style = reader.TakeString() is { } text ? CounterStyle.Of("string()", CounterSystem.Cyclic, [text]) : CounterStyleParser.Take(reader);
        return style is null ? null : (_, context) => context.CounterStyles.Resolve(style);
    }

    private static Computation<ValueList<ContentPiece>?>? Content(ValueReader reader)
    {
        if (reader.TakeIdent("normal"))
        {
            return Is<ValueList<ContentPiece>?>(null);
        }

        return reader.TakeIdent("none") ? Is<ValueList<ContentPiece>?>([])
            : ContentParser.Parse(reader) is { } pieces ? (_, context) => context.CounterStyles.Resolve(pieces)
            : null;
    }

    private static ValueParser<ValueList<CounterChange>> Counters(int missing) => reader =>
    {
        if (reader.TakeIdent("none"))
        {
            return Is(ValueList<CounterChange>.Empty);
        }

        var changes = new List<CounterChange>();
        while (reader.TakeIdent() is { } name)
        {
            changes.Add(new CounterChange(name, reader.TakeInteger() ?? missing));
        }

        return changes.Count == 0 ? null : Is(ValueList.From(changes));
    };

    private static Computation<ValueList<StringAssignment>>? StringSet(ValueReader reader)
    {
        if (reader.TakeIdent("none"))
        {
            return Is(ValueList<StringAssignment>.Empty);
        }

        var assignments = new List<StringAssignment>();
        do
        {
            if (reader.TakeIdent() is not { } name || ContentParser.Parse(reader) is not { } content)
            {
                return null;
            }

            assignments.Add(new StringAssignment(name, content));
        }
        while (reader.TakeComma());
        var read = ValueList.From(assignments);
        return (_, context) => ValueList.From(read.Select(a => a with { Content = context.CounterStyles.Resolve(a.Content) }));
    }

    private static Computation<ValueList<string>>? Quotes(ValueReader reader)
    {
        if (reader.TakeIdent("none"))
        {
            return Is(ValueList<string>.Empty);
        }

        if (reader.TakeIdent("auto"))
        {
            return Is(ComputedStyle.Initial.Quotes);
        }

        var marks = new List<string>();
        while (reader.TakeString() is { } mark)
        {
            marks.Add(mark);
        }

        return marks.Count > 0 && marks.Count % 2 == 0 ? Is(ValueList.From(marks)) : null;
    }
}
