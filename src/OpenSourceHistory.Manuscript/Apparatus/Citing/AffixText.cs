using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Manuscript.Apparatus.Citing;

/// <summary>The author's text around a source as formatted text. Pictures and notes in it are left out.</summary>
internal static class AffixText
{
    /// <summary>The text before a source, with the space that parts them.</summary>
    /// <param name="inlines">The text.</param>
    public static FormattedText OfPrefix(ValueList<Inline> inlines)
    {
        var runs = RunsOf(inlines);
        var needsSpace = runs.Count > 0 && !char.IsWhiteSpace(runs[^1].Text[^1]) && runs[^1].Text[^1] is < '\u2E80' and not ('(' or '“' or '‘' or '[');
        return new FormattedText(ValueList.From(needsSpace ? [.. runs, new TextRun(" ", default)] : runs));
    }

    /// <summary>The text behind a source.</summary>
    /// <param name="inlines">The text.</param>
    public static FormattedText OfSuffix(ValueList<Inline> inlines) => new(ValueList.From(RunsOf(inlines)));

    private static List<TextRun> RunsOf(ValueList<Inline> inlines)
    {
        var runs = new List<TextRun>();
        Add(runs, inlines, default);
        return runs;
    }

    private static void Add(List<TextRun> runs, ValueList<Inline> inlines, TextStyle style)
    {
        foreach (var inline in inlines)
        {
            Add(runs, inline, inline.Attributes.Language is { } language ? style with { Language = language } : style);
        }
    }

    private static void Add(List<TextRun> runs, Inline inline, TextStyle style)
    {
        switch (inline)
        {
            case Text text: AddRun(runs, text.Value, style); break;
            case Code code: AddRun(runs, code.Value, style); break;
            case SoftBreak or LineBreak: AddRun(runs, " ", style); break;
            case Emphasis x: Add(runs, x.Inlines, style with { Slope = style.Slope == FontStyle.Italic ? FontStyle.Normal : FontStyle.Italic }); break;
            case Strong x: Add(runs, x.Inlines, style with { Weight = FontWeight.Bold }); break;
            case SmallCaps x: Add(runs, x.Inlines, style with { IsSmallCaps = true }); break;
            case Superscript x: Add(runs, x.Inlines, style with { Shift = BaselineShift.Superscript }); break;
            case Subscript x: Add(runs, x.Inlines, style with { Shift = BaselineShift.Subscript }); break;
            case Link x: Add(runs, x.Inlines, x.TargetId is null ? style with { Link = x.Target } : style); break;
            case SpanInline x: Add(runs, x.Inlines, style); break;
            case Strikeout x: Add(runs, x.Inlines, style); break;
            case Abbreviation x: Add(runs, x.Inlines, style); break;
            default: break;
        }
    }

    // Neighbours of one style are one run.
    private static void AddRun(List<TextRun> runs, string text, TextStyle style)
    {
        if (runs is [.., var last] && last.Style == style)
        {
            runs[^1] = last with { Text = last.Text + text };
        }
        else if (text.Length > 0)
        {
            runs.Add(new TextRun(text, style));
        }
    }
}
