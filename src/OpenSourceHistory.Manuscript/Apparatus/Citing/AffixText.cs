using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Manuscript.Apparatus.Citing;

/// <summary>The author's text around a source as formatted text. Pictures, notes and citations in it are left out.</summary>
internal sealed class AffixText : PhraseVisitor<TextStyle>
{
    private readonly List<TextRun> _runs = [];

    private AffixText()
    {
    }

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

    /// <inheritdoc/>
    public override void Visit(Text text, TextStyle state) => AddRun(text.Value, state);

    /// <inheritdoc/>
    public override void Visit(Code code, TextStyle state) => AddRun(code.Value, state);

    /// <inheritdoc/>
    public override void Visit(SoftBreak softBreak, TextStyle state) => AddRun(" ", state);

    /// <inheritdoc/>
    public override void Visit(LineBreak lineBreak, TextStyle state) => AddRun(" ", state);

    /// <inheritdoc/>
    public override void Visit(Emphasis emphasis, TextStyle state) =>
        Add(emphasis.Inlines, state with { Slope = state.Slope == FontStyle.Italic ? FontStyle.Normal : FontStyle.Italic });

    /// <inheritdoc/>
    public override void Visit(Strong strong, TextStyle state) => Add(strong.Inlines, state with { Weight = FontWeight.Bold });

    /// <inheritdoc/>
    public override void Visit(SmallCaps caps, TextStyle state) => Add(caps.Inlines, state with { IsSmallCaps = true });

    /// <inheritdoc/>
    public override void Visit(Superscript superscript, TextStyle state) => Add(superscript.Inlines, state with { Shift = BaselineShift.Superscript });

    /// <inheritdoc/>
    public override void Visit(Subscript subscript, TextStyle state) => Add(subscript.Inlines, state with { Shift = BaselineShift.Subscript });

    /// <inheritdoc/>
    public override void Visit(Link link, TextStyle state) => Add(link.Inlines, link.TargetId is null ? state with { Link = link.Target } : state);

    /// <inheritdoc/>
    public override void Visit(Citation citation, TextStyle state)
    {
    }

    /// <inheritdoc/>
    public override void Visit(Image image, TextStyle state)
    {
    }

    /// <inheritdoc/>
    public override void Visit(IndexMark mark, TextStyle state)
    {
    }

    /// <inheritdoc/>
    public override void Visit(LocatorList places, TextStyle state)
    {
    }

    /// <inheritdoc/>
    public override void Visit(Note note, TextStyle state)
    {
    }

    /// <inheritdoc/>
    protected override void VisitPhrase(Phrase phrase, TextStyle state) => Add(phrase.Inlines, state);

    private static List<TextRun> RunsOf(ValueList<Inline> inlines)
    {
        var text = new AffixText();
        text.Add(inlines, default);
        return text._runs;
    }

    private void Add(ValueList<Inline> inlines, TextStyle style)
    {
        foreach (var inline in inlines)
        {
            inline.Accept(this, inline.Attributes.Language is { } language ? style with { Language = language } : style);
        }
    }

    // Neighbours of one style are one run.
    private void AddRun(string text, TextStyle style)
    {
        if (_runs is [.., var last] && last.Style == style)
        {
            _runs[^1] = last with { Text = last.Text + text };
        }
        else if (text.Length > 0)
        {
            _runs.Add(new TextRun(text, style));
        }
    }
}
