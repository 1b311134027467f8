using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Values;
using static OpenSourceHistory.Styles.Properties.Parsers;

namespace OpenSourceHistory.Styles.Properties;

/// <summary>Breaks and pages: CSS Break 4, Paged Media 3, Multi-column 1, GCPM 3, and the initial letters of Inline 3.</summary>
internal static class PagedProperties
{
    private static readonly (string, BreakMode)[] s_breaks =
    [
        ("auto", BreakMode.Auto), ("avoid", BreakMode.Avoid), ("avoid-page", BreakMode.Avoid), ("page", BreakMode.Page),
        ("always", BreakMode.Page), ("left", BreakMode.Left), ("verso", BreakMode.Left), ("right", BreakMode.Right), ("recto", BreakMode.Right),
    ];

    private static readonly Longhand<BreakMode> s_before =
        new("break-before", s => s.BreakBefore, (s, v) => s with { BreakBefore = v }, Keywords(s_breaks));

    private static readonly Longhand<BreakMode> s_after =
        new("break-after", s => s.BreakAfter, (s, v) => s with { BreakAfter = v }, Keywords(s_breaks));

    private static readonly Longhand<BreakInsideMode> s_inside = new(
        "break-inside",
        s => s.BreakInside,
        (s, v) => s with { BreakInside = v },
        Keywords(("auto", BreakInsideMode.Auto), ("avoid", BreakInsideMode.Avoid), ("avoid-page", BreakInsideMode.Avoid)));

    private static readonly Longhand<int> s_columnCount =
        new("column-count", s => s.ColumnCount, (s, v) => s with { ColumnCount = v }, r => r.TakeIdent("auto") ? Is(1) : Integer(1)(r));

    /// <summary>The properties.</summary>
    public static IEnumerable<Property> All =>
    [
        s_before, s_after, s_inside, s_columnCount,
        new Longhand<bool>("box-decoration-break", s => s.ClonesDecoration, (s, v) => s with { ClonesDecoration = v }, Keywords(("slice", false), ("clone", true))),
        new Longhand<Length>(
            "column-gap",
            s => s.ColumnGap,
            (s, v) => s with { ColumnGap = v },
            r => r.TakeIdent("normal") ? (s, _) => s.FontSize : Length()(r)),
        new Longhand<bool>("column-fill", s => s.FillsColumns, (s, v) => s with { FillsColumns = v }, Keywords(("auto", true), ("balance", false), ("balance-all", false))),
        new Longhand<bool>("column-span", s => s.SpansColumns, (s, v) => s with { SpansColumns = v }, Keywords(("none", false), ("all", true))),
        new Longhand<Feather>("-osh-feather", s => s.Feather, (s, v) => s with { Feather = v }, Feather),
        new Longhand<string?>("-osh-style-name", s => s.StyleName, (s, v) => s with { StyleName = v }, r => r.TakeIdent("auto") ? Is<string?>(null) : r.TakeString() is { Length: > 0 } name ? Is<string?>(name) : null),
        new Longhand<int>("-osh-line-numbers", s => s.LineNumbers, (s, v) => s with { LineNumbers = v }, r => r.TakeIdent("none") ? Is(0) : Integer(1)(r)),
        new Longhand<WritingMode>("writing-mode", s => s.WritingMode, (s, v) => s with { WritingMode = v }, Keywords(
            ("horizontal-tb", WritingMode.HorizontalTb),
            ("sideways-rl", WritingMode.SidewaysRl),
            ("sideways-lr", WritingMode.SidewaysLr),
            ("vertical-rl", WritingMode.VerticalRl))),
        new Longhand<int>("orphans", s => s.Orphans, (s, v) => s with { Orphans = v }, Integer(1)),
        new Longhand<int>("widows", s => s.Widows, (s, v) => s with { Widows = v }, Integer(1)),
        new Longhand<string>("page", s => s.Page, (s, v) => s with { Page = v }, r => r.TakeIdent() is { } name ? Is(name) : null),
        new Longhand<int>("initial-letter", s => s.InitialLetterLines, (s, v) => s with { InitialLetterLines = v }, InitialLetter),
        new Longhand<FootnoteDisplay>("footnote-display", s => s.FootnoteDisplay, (s, v) => s with { FootnoteDisplay = v }, Keywords(
            ("block", FootnoteDisplay.Block),
            ("inline", FootnoteDisplay.Inline),
            ("compact", FootnoteDisplay.Compact))),
        new Longhand<FootnotePolicy>("footnote-policy", s => s.FootnotePolicy, (s, v) => s with { FootnotePolicy = v }, Keywords(
            ("auto", FootnotePolicy.Auto),
            ("line", FootnotePolicy.Line),
            ("block", FootnotePolicy.Block))),
        new Longhand<int>(
            "bookmark-level",
            s => s.BookmarkLevel,
            (s, v) => s with { BookmarkLevel = v },
            r => r.TakeIdent("none") ? Is(0) : Integer(1)(r)),
    ];

    // What the space may grow by, then what it may shrink by, as in flex.
    private static Computation<Feather>? Feather(ValueReader reader)
    {
        if (reader.TakeIdent("none"))
        {
            return Is(default(Feather));
        }

        if (Length()(reader) is not { } grow)
        {
            return null;
        }

        var shrink = reader.AtEnd ? Is(Core.Geometry.Length.Zero) : Length()(reader);
        return shrink is null ? null : (style, context) => new Feather(grow(style, context), shrink(style, context));
    }

    // The size may have decimals in CSS; a drop cap stands on a line, so whole lines only. Letters are sunk by all their lines.
    private static Computation<int>? InitialLetter(ValueReader reader)
    {
        if (reader.TakeIdent("normal"))
        {
            return Is(0);
        }

        var lines = reader.TakeInteger();
        var sunk = reader.TakeIdent("drop") ? lines : reader.TakeInteger() ?? lines;
        return lines is { } count and >= 1 && sunk == lines ? Is(count) : null;
    }
}
