using System.Collections.Concurrent;
using OpenSourceHistory.Fonts.Matching;
using OpenSourceHistory.Graphics.Reading;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.LineBreaking;
using OpenSourceHistory.Typesetting.Structure;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>
/// Sets paragraphs: collects their text, finds faces, shapes, finds break opportunities and breaks by total fit. Safe to use from several
/// threads; keeps shaped words.
/// </summary>
/// <param name="book">The styled book.</param>
/// <param name="structure">Where nodes have their place in the book's structure.</param>
/// <param name="fonts">Faces.</param>
/// <param name="pictures">Pictures in lines.</param>
internal sealed class ParagraphSetter(StyledBook book, BookStructure structure, FontLibrary fonts, PictureLibrary pictures) : IParagraphSetter
{
    private readonly InlineStyles _styles = new(fonts);

    // Styles are few, and what is set in them is much: running heads of every page.
    private readonly ConcurrentDictionary<ComputedStyle, ComputedStyle> _balanced = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc/>
    public SetParagraph Set(ParagraphContent content, Length measure, IPageReferences pages)
    {
        var text = Collect(content, measure, pages);
        return text.Text.Length > 0 || text.Notes.Length > 0
            ? new ParagraphBreaker(text, Wrapping(content), measure).Break()
            : new EmptyParagraph { Anchors = ValueList.From(text.Anchors.Select(anchor => anchor.Node)), Findings = text.Findings };
    }

    /// <inheritdoc/>
    public IntrinsicWidths Measure(ParagraphContent content, IPageReferences pages)
    {
        var text = Collect(content, Length.Infinite, pages);
        var segments = Segmenter.Cut(text, 0);
        WholeBoxes.Hold(segments, Length.Infinite.ScaledPoints);
        using var breakpoints = BreakpointBuilder.Build(text, segments, BreakFinder.Find(text), Length.Infinite.ScaledPoints);
        var widths = WidthsOf(breakpoints.Span);
        return content.Style.AlignCharacter is { } align && text.Text.IndexOf(align.Character, StringComparison.Ordinal) is >= 0 and var offset
            ? widths with { BeforeCharacter = WidthBefore(segments, offset) }
            : widths;
    }

    private static IntrinsicWidths WidthsOf(ReadOnlySpan<Breakpoint> breakpoints)
    {
        var (minimum, maximum, hyphenated) = (0L, 0L, 0L);
        var (pieceStart, lineStart, partStart) = (breakpoints[0].Start, breakpoints[0].Start, breakpoints[0].Start);
        foreach (ref readonly var breakpoint in breakpoints[1..])
        {
            if (breakpoint.Kind == BreakKind.Emergency)
            {
                continue;
            }

            (hyphenated, partStart) = (Math.Max(hyphenated, breakpoint.End - partStart), breakpoint.Start);
            if (breakpoint.Kind == BreakKind.Hyphen)
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

        return new IntrinsicWidths(new Length(minimum), new Length(maximum)) { Hyphenated = new Length(hyphenated) };
    }

    private static Length WidthBefore(Segment[] segments, int offset)
    {
        var width = 0L;
        foreach (ref readonly var segment in segments.AsSpan())
        {
            width += segment.End <= offset ? segment.Width
                : segment.Start < offset && segment.Word is { } word ? segment.Style.WidthUpTo(word, offset - segment.Start)
                : 0;
        }

        return new Length(width);
    }

    // Headings and what is centred are balanced where the sheet does not say otherwise; justified lines are of one length already.
    private ComputedStyle Wrapping(ParagraphContent content) => content.Style switch
    {
        { TextAlign: TextAlignment.Justify, TextWrapStyle: TextWrapStyle.Balance } style => style with { TextWrapStyle = TextWrapStyle.Pretty },
        { TextAlign: TextAlignment.Justify } or { TextWrapStyle: not TextWrapStyle.Auto } => content.Style,
        { TextAlign: TextAlignment.Center } style => _balanced.GetOrAdd(style, Balanced),
        _ => content.Owner is Heading ? _balanced.GetOrAdd(content.Style, Balanced) : content.Style,
    };

    private static ComputedStyle Balanced(ComputedStyle style) => style with { TextWrapStyle = TextWrapStyle.Balance };

    private ParagraphText Collect(ParagraphContent content, Length measure, IPageReferences pages)
    {
        var text = new InlineCollector(book, structure, _styles, pictures, pages, measure).Collect(content);
        if (content.Owner is null || content.Prefix.Count > 0 || text.Text.Length == 0)
        {
            return text; // behind a note's number or a label there is no first letter
        }

        var firstLetter = book.StyleOf(content.Owner, PseudoElement.FirstLetter);
        return firstLetter is null ? text : FirstLetter.Apply(text, firstLetter, _styles);
    }
}
