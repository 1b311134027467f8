using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Manuscript.Apparatus.Citing;

/// <summary>The author's text around a source as formatted text. Pictures, notes and citations in it are left out.</summary>
internal sealed class AffixText : PhraseVisitor<RunFormatting>
{
    private readonly List<FormattedRun> _runs = [];

    private AffixText()
    {
    }

    /// <summary>The text before a source, with the space that parts them.</summary>
    /// <param name="inlines">The text.</param>
    public static FormattedText OfPrefix(ValueList<Inline> inlines)
    {
        var runs = RunsOf(inlines);
        var needsSpace = runs.Count > 0 && !char.IsWhiteSpace(runs[^1].Text[^1]) && runs[^1].Text[^1] is not ('(' or '“' or '‘' or '[') && !Core.Text.EastAsianWidth.IsEastAsian(runs[^1].Text[^1]);
        return new FormattedText(ValueList.From(needsSpace ? [.. runs, new FormattedRun(" ", default)] : runs));
    }

    /// <summary>The text behind a source.</summary>
    /// <param name="inlines">The text.</param>
    public static FormattedText OfSuffix(ValueList<Inline> inlines) => new(ValueList.From(RunsOf(inlines)));

    /// <inheritdoc/>
    public override void Visit(Text text, RunFormatting state) => AddRun(text.Value, state);

    /// <inheritdoc/>
    public override void Visit(Code code, RunFormatting state) => AddRun(code.Value, state);

    /// <inheritdoc/>
    public override void Visit(SoftBreak softBreak, RunFormatting state) => AddRun(" ", state);

    /// <inheritdoc/>
    public override void Visit(LineBreak lineBreak, RunFormatting state) => AddRun(" ", state);

    /// <inheritdoc/>
    public override void Visit(Emphasis emphasis, RunFormatting state) =>
        Add(emphasis.Inlines, state with { Slope = state.Slope == FontStyle.Italic ? FontStyle.Normal : FontStyle.Italic });

    /// <inheritdoc/>
    public override void Visit(Strong strong, RunFormatting state) => Add(strong.Inlines, state with { Weight = FontWeight.Bold });

    /// <inheritdoc/>
    public override void Visit(SmallCaps caps, RunFormatting state) => Add(caps.Inlines, state with { IsSmallCaps = true });

    /// <inheritdoc/>
    public override void Visit(Superscript superscript, RunFormatting state) => Add(superscript.Inlines, state with { Shift = BaselineShift.Superscript });

    /// <inheritdoc/>
    public override void Visit(Subscript subscript, RunFormatting state) => Add(subscript.Inlines, state with { Shift = BaselineShift.Subscript });

    /// <inheritdoc/>
    public override void Visit(Link link, RunFormatting state) => Add(link.Inlines, link.TargetId is null ? state with { Link = link.Target } : state);

    /// <inheritdoc/>
    public override void Visit(Citation citation, RunFormatting state)
    {
    }

    /// <inheritdoc/>
    public override void Visit(Image image, RunFormatting state)
    {
    }

    /// <inheritdoc/>
    public override void Visit(IndexMark mark, RunFormatting state)
    {
    }

    /// <inheritdoc/>
    public override void Visit(LocatorList places, RunFormatting state)
    {
    }

    /// <inheritdoc/>
    public override void Visit(Note note, RunFormatting state)
    {
    }

    /// <inheritdoc/>
    protected override void VisitPhrase(Phrase phrase, RunFormatting state) => Add(phrase.Inlines, state);

    private static List<FormattedRun> RunsOf(ValueList<Inline> inlines)
    {
        var text = new AffixText();
        text.Add(inlines, default);
        return text._runs;
    }

    private void Add(ValueList<Inline> inlines, RunFormatting style)
    {
        foreach (var inline in inlines)
        {
            inline.Accept(this, inline.Attributes.Language is { } language ? style with { Language = language } : style);
        }
    }

    // Neighbours of one style are one run.
    private void AddRun(string text, RunFormatting style)
    {
        if (_runs is [.., var last] && last.Style == style)
        {
            _runs[^1] = last with { Text = last.Text + text };
        }
        else if (text.Length > 0)
        {
            _runs.Add(new FormattedRun(text, style));
        }
    }
}
