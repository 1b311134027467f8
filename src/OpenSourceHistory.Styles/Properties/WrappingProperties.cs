using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Values;
using static OpenSourceHistory.Styles.Properties.Parsers;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>white-space and text-wrap with their longhands (CSS Text 4, sections 3 and 5).</summary>
internal static class WrappingProperties
{
    private static readonly Longhand<WhiteSpaceCollapse> s_collapse = new(
        "white-space-collapse",
        s => s.WhiteSpaceCollapse,
        (s, v) => s with { WhiteSpaceCollapse = v },
        Keywords(
            ("collapse", WhiteSpaceCollapse.Collapse),
            ("preserve", WhiteSpaceCollapse.Preserve),
            ("break-spaces", WhiteSpaceCollapse.Preserve),
            ("preserve-breaks", WhiteSpaceCollapse.PreserveBreaks)));

    private static readonly Longhand<bool> s_mode = new(
        "text-wrap-mode",
        s => s.Wraps,
        (s, v) => s with { Wraps = v },
        Keywords(("wrap", true), ("nowrap", false)));

    private static readonly Longhand<TextWrapStyle> s_style = new(
        "text-wrap-style",
        s => s.TextWrapStyle,
        (s, v) => s with { TextWrapStyle = v },
        Keywords(
            ("auto", TextWrapStyle.Auto),
            ("stable", TextWrapStyle.Auto),
            ("balance", TextWrapStyle.Balance),
            ("pretty", TextWrapStyle.Pretty),
            ("avoid-orphans", TextWrapStyle.Pretty)));

    /// <summary>The properties.</summary>
    public static IEnumerable<Property> All =>
    [
        s_collapse,
        s_mode,
        s_style,
        new Shorthand("white-space", [s_collapse, s_mode], ParseWhiteSpace),
        Shorthand.InAnyOrder("text-wrap", [s_mode, s_style], s_mode.TryParse, s_style.TryParse),
    ];

    private static IReadOnlyList<Setting>? ParseWhiteSpace(ValueReader reader)
    {
        (WhiteSpaceCollapse Collapse, bool Wraps)? known = reader switch
        {
            _ when reader.TakeIdent("normal") => (WhiteSpaceCollapse.Collapse, true),
            _ when reader.TakeIdent("pre") => (WhiteSpaceCollapse.Preserve, false),
            _ when reader.TakeIdent("pre-wrap") => (WhiteSpaceCollapse.Preserve, true),
            _ when reader.TakeIdent("pre-line") => (WhiteSpaceCollapse.PreserveBreaks, true),
            _ => null,
        };
        return known is { } value
            ? [s_collapse.Setting(Is(value.Collapse)), s_mode.Setting(Is(value.Wraps))]
            : Shorthand.ReadInAnyOrder(reader, [s_collapse, s_mode], [s_collapse.TryParse, s_mode.TryParse]);
    }
}
