using System.Runtime.InteropServices;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Graphics;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>
/// Sets paragraphs: collects their text, finds faces, shapes, finds break opportunities, breaks by total fit and builds lines. Safe to use
/// from several threads; keeps shaped words.
/// </summary>
/// <param name="book">The styled book.</param>
/// <param name="fonts">Faces.</param>
/// <param name="pictures">Pictures in lines.</param>
/// <param name="diagnostics">Receives missing glyphs and overfull lines.</param>
public sealed class ParagraphSetter(StyledBook book, FontLibrary fonts, PictureLibrary pictures, DiagnosticBag diagnostics)
{
    private readonly InlineStyles _styles = new(fonts);

    /// <summary>Sets a paragraph.</summary>
    /// <param name="content">Its content.</param>
    /// <param name="measure">Width available; text-indent, drop caps and alignment are seen to here.</param>
    /// <param name="pages">Answers page references.</param>
    public SetParagraph Set(ParagraphContent content, Length measure, IPageReferences pages)
    {
        var lines = new List<Line>();
        AddBlockPseudo(content.Owner, PseudoElement.Before, measure, pages, lines);
        var text = Collect(content, measure, pages);
        if (text.Text.Length > 0 || text.Notes.Length > 0)
        {
            new ParagraphBreaker(text, content, measure, diagnostics).SetLines(lines);
        }

        AddBlockPseudo(content.Owner, PseudoElement.After, measure, pages, lines);
        return new SetParagraph(ValueList.From(lines));
    }

    /// <summary>How narrow and how wide the content can be set.</summary>
    /// <param name="content">The content.</param>
    /// <param name="pages">Answers page references.</param>
    public IntrinsicWidths Measure(ParagraphContent content, IPageReferences pages)
    {
        var text = Collect(content, Length.Infinite, pages);
        var segments = new Segmenter(text).Cut(0);
        var breakpoints = CollectionsMarshal.AsSpan(BreakpointBuilder.Build(text, segments, Length.Infinite.ScaledPoints));
        var (minimum, maximum) = (0L, 0L);
        var (pieceStart, lineStart) = (breakpoints[0].Start, breakpoints[0].Start);
        foreach (ref readonly var breakpoint in breakpoints[1..])
        {
            if (breakpoint.Kind is BreakKind.Emergency or BreakKind.Hyphen)
            {
                continue;
            }

            minimum = Math.Max(minimum, breakpoint.End - pieceStart);
            pieceStart = breakpoint.Start;
            if (breakpoint.Kind == BreakKind.Forced)
            {
                maximum = Math.Max(maximum, breakpoint.End - lineStart);
                lineStart = breakpoint.Start;
            }
        }

        return new IntrinsicWidths(new Length(minimum), new Length(maximum));
    }

    private ParagraphText Collect(ParagraphContent content, Length measure, IPageReferences pages)
    {
        var text = new InlineCollector(book, _styles, pictures, pages, measure).Collect(content);
        var firstLetter = content.Owner is null || text.Text.Length == 0 ? null : book.StyleOf(content.Owner, PseudoElement.FirstLetter);
        return firstLetter is null ? text : FirstLetter.Apply(text, firstLetter, _styles);
    }

    // A ::before or ::after that is a block stands on lines of its own.
    private void AddBlockPseudo(Node? owner, PseudoElement pseudo, Length measure, IPageReferences pages, List<Line> lines)
    {
        if (owner is null || book.StyleOf(owner, pseudo) is not { Display: DisplayMode.Block } style)
        {
            return;
        }

        var generated = new GeneratedText(book.ContentOf(owner, pseudo), style);
        var set = Set(new ParagraphContent(null, [], style) { Prefix = [generated] }, measure, pages).Lines;
        var (above, below) = (style.Margin.Top.Resolve(measure, Length.Zero), style.Margin.Bottom.Resolve(measure, Length.Zero));
        for (var i = 0; i < set.Count; i++)
        {
            var line = i == 0 ? Lowered(set[i], above) : set[i];
            lines.Add(line with { Height = line.Height + (i == set.Count - 1 ? below : Length.Zero), KeepWithNext = true });
        }
    }

    private static Line Lowered(Line line, Length by) => by == Length.Zero ? line : line with
    {
        Height = line.Height + by,
        Baseline = line.Baseline + by,
        Items = ValueList.From(line.Items.Select(i => i.MovedBy(Length.Zero, by))),
        Links = ValueList.From(line.Links.Select(l => l with { Area = l.Area.Offset(Length.Zero, by) })),
    };
}
