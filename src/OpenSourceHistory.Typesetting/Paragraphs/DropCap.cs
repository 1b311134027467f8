using OpenSourceHistory.Core.Geometry;
using OpenSourceHistory.Fonts;
using OpenSourceHistory.Pages;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>
/// A drop cap: its top is the top of the first line's capitals and it stands on the baseline of its last line, whatever the face, so its
/// size follows from the capitals' heights (CSS Inline 3, section 7). Its ink, not its advance, keeps clear of the text: a tail has a line more beside it,
/// and what stands above the letter has room.
/// </summary>
internal sealed class DropCap
{
    /// <summary>White between the letter's ink and the text, in em of the text.</summary>
    private const double Clearance = 0.22;

    /// <summary>White between its tail or its accent and the letters of the next line, in em of the text.</summary>
    private const double LineClearance = 0.1;

    private readonly Initial _initial;
    private readonly ShapedWord _word;
    private readonly InlineStyle _style;
    private readonly long _inkLeft;
    private readonly Length _drop;

    /// <summary>Sizes a drop cap.</summary>
    /// <param name="initial">The letter.</param>
    /// <param name="block">Style of the paragraph.</param>
    public DropCap(Initial initial, InlineStyle block)
    {
        _initial = initial;
        _word = initial.Style.Shaper.Shape(initial.Text);
        _drop = block.Style.LineHeight * (initial.Lines - 1);
        var height = _drop + (block.Style.FontSize * CapHeight(block.Shaper.Face));
        var size = height / CapHeight(_word.Pieces[^1].Face);
        _style = initial.Style with { Style = initial.Style.Style with { FontSize = size }, Raise = Length.Zero };
        var ink = Ink();
        _inkLeft = _style.Scale(ink.Left);
        Width = new Length(_style.Scale(ink.Right - ink.Left) + block.Scale(Clearance));

        // Between the lines is white from the baseline down to the capitals of the next, or to what hangs below the baseline of the one before.
        var white = block.Style.LineHeight - (block.Style.FontSize * (CapHeight(block.Shaper.Face) + LineClearance));
        var tail = new Length(_style.Scale(-ink.Bottom)) - white;
        Lines = initial.Lines + (tail > Length.Zero ? (int)Math.Ceiling(tail / block.Style.LineHeight) : 0);
        var metrics = block.Shaper.Face.Metrics;
        var accent = new Length(_style.Scale(ink.Top)) - height - white + (block.Style.FontSize * (-metrics.Descent / (double)metrics.UnitsPerEm));
        RoomAbove = Length.Max(Length.Zero, accent);
    }

    /// <summary>Its place in the manuscript.</summary>
    public SourceSpan Span => _initial.Span;

    /// <summary>Lines beside it.</summary>
    public int Lines { get; }

    /// <summary>Space that an accent asks for above the paragraph, at least; zero for other letters.</summary>
    public Length RoomAbove { get; }

    /// <summary>Width that the lines beside it lose.</summary>
    public Length Width { get; }

    /// <summary>The letter on the paragraph's first line.</summary>
    /// <param name="line">The first line.</param>
    /// <param name="start">Where its baseline begins.</param>
    public PaintedLine PlaceOn(PaintedLine line, Point start)
    {
        var runs = new GlyphRunBuilder();
        runs.Begin(start with { Y = start.Y + _drop });
        runs.AddWord(_word, _style, GlyphFit.Natural, -_inkLeft, _initial.Span, endsInHyphen: false);
        return line with { Items = ValueList.Create<PageItem>([.. runs.Finish(), .. line.Items.AsSpan()]) };
    }

    private static double CapHeight(FontFace face)
    {
        var metrics = face.Metrics;
        return (metrics.CapHeight > 0 ? metrics.CapHeight : metrics.Ascent * 0.7) / metrics.UnitsPerEm;
    }

    // Ends of the outlines, in em from the origin, upwards; a letter without outlines has its advance.
    private (double Left, double Right, double Bottom, double Top) Ink()
    {
        var (left, right, bottom, top, x) = (double.MaxValue, double.MinValue, 0.0, 0.0, 0.0);
        foreach (var piece in _word.Pieces)
        {
            var em = (double)piece.Face.Metrics.UnitsPerEm;
            foreach (ref readonly var glyph in piece.Glyphs.AsSpan())
            {
                foreach (ref readonly var step in piece.Face.OutlineOf(glyph.GlyphId).AsSpan())
                {
                    if (step.Verb != PathVerb.Close)
                    {
                        var at = (X: x + ((step.X + glyph.OffsetX) / em), Y: (step.Y + glyph.OffsetY) / em);
                        (left, right) = (Math.Min(left, at.X), Math.Max(right, at.X));
                        (bottom, top) = (Math.Min(bottom, at.Y), Math.Max(top, at.Y));
                    }
                }

                x += glyph.Advance / em;
            }
        }

        return left < right ? (left, right, bottom, top) : (0, _word.Width, 0, 0);
    }
}
