using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Buffers;
using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A paragraph broken by total fit.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Paragraph">What was broken.</param>
/// <param name="Ends">The ends of its lines, the paragraph's start in front of them.</param>
internal sealed record BrokenParagraph(ValueList<LineBox> Lines, PreparedParagraph Paragraph, LineEnd[] Ends) : SetParagraph(Lines)
{
    // Three pages of text and more: paragraphs of which some page's end is a small part.
    private const int MostLinesAnew = 120;

    /// <summary>True where no word had to be torn apart, and no line sticks out of the measure.</summary>
    public bool IsWhole => Reach < BreakReach.Strings;

    /// <summary>Which breakpoints had to be taken.</summary>
    public BreakReach Reach { get; init; }

    /// <summary>True where every line keeps within the tolerance of a first pass.</summary>
    public bool IsWithinTolerance { get; init; }

    /// <summary>Width of all its text, and how far that can stretch and shrink.</summary>
    public NaturalWidth Natural { get; init; }

    /// <summary>A paragraph with its lines.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="breakpoints">Its breakpoints.</param>
    /// <param name="fit">Those chosen.</param>
    public static BrokenParagraph At(PreparedParagraph paragraph, ReadOnlySpan<Breakpoint> breakpoints, FitResult fit)
    {
        var ends = LineEnd.Of(breakpoints, fit.Breaks);
        ref readonly var last = ref breakpoints[^1];
        return new BrokenParagraph(new LineMeasurer(paragraph).Measure(ends), paragraph, ends)
        {
            Findings = ParagraphFindings.Of(paragraph, ends),
            Reach = fit.Reach,
            IsWithinTolerance = fit.IsWithinTolerance,
            Natural = new NaturalWidth(last.End, last.EndStretch, last.EndShrink),
            Cost = fit.Demerits,
            RoomAbove = paragraph.Shape.DropCap?.RoomAbove ?? Length.Zero,
        };
    }

    /// <inheritdoc/>
    public override ValueList<SetParagraph> WithLines(ReadOnlySpan<int> numbers, double mostCost)
    {
        var (others, tolerance) = (new List<SetParagraph>(numbers.Length), double.IsPositiveInfinity(mostCost) ? Tolerance : TotalFit.EvenTolerance);
        PooledList<Breakpoint>? breakpoints = null;
        foreach (var lines in numbers)
        {
            if (lines == Lines.Count)
            {
                others.Add(this);
            }
            else if (MayBeBrokenAnew && LeastCost(lines) <= mostCost && Anew(breakpoints ??= Paragraph.Breakpoints(), lines, SettingsAt(mostCost), tolerance) is { } other)
            {
                others.Add(other);
            }
        }

        breakpoints?.Dispose();
        return ValueList.From(others);
    }

    /// <inheritdoc/>
    public override SetParagraph? WithWhole(ValueList<int> lines)
    {
        if (!MayBeBrokenAnew)
        {
            return null;
        }

        var spared = Paragraph.Text.Base.Style.HyphenateLimits.Last == HyphenateLimitLast.None ? Demerits.HyphenSpared : Demerits.HyphenForbidden;
        using var breakpoints = Paragraph.Breakpoints();
        return Anew(breakpoints, Lines.Count, SettingsAt(Cost + spared) with { WholeLines = lines }, Tolerance);
    }

    private double Tolerance => IsWithinTolerance ? TotalFit.Tolerance : double.PositiveInfinity;

    // What is balanced would no longer be so; and the time of a search for a number of lines grows with its square.
    private bool MayBeBrokenAnew => !Paragraph.Shape.IsBalanced && Lines.Count <= MostLinesAnew;

    private FitSettings SettingsAt(double mostDemerits) => Paragraph.Shape.SettingsFor(Paragraph.Shape.Measure) with { MostDemerits = mostDemerits };

    // Lines that the author ends, or that are ragged, may be as short as they are.
    private double LeastCost(int lines)
    {
        var settings = Paragraph.Shape.SettingsFor(Paragraph.Shape.Measure);
        return settings.IsJustified && !HasForcedEnds ? Natural.LeastCost(lines, settings) : 0;
    }

    private bool HasForcedEnds
    {
        get
        {
            foreach (ref readonly var end in Ends.AsSpan()[1..^1])
            {
                if (end.Kind == BreakKind.Forced)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private BrokenParagraph? Anew(PooledList<Breakpoint> breakpoints, int lines, FitSettings settings, double tolerance)
    {
        var (storage, count) = (breakpoints.Storage, breakpoints.Count);
        var fits = new RiverFit(storage, aims => TotalFit.Choose(storage, count, aims, lines, tolerance, Reach));
        return fits.Choose(settings) is { } fit ? At(Paragraph, breakpoints.Span, fit) : null;
    }

    /// <inheritdoc/>
    public override PaintedLine Paint(int line, Point place, LineBuilder builder)
    {
        var plan = Paragraph.Shape.PlanOf(line, Ends[line], Ends[line + 1].Kind, Paragraph.Segments, line == Lines.Count - 1);
        var painted = builder.Build(Paragraph, Ends[line], Ends[line + 1], plan, (place, Lines[line].Baseline));
        return line == 0 && Paragraph.Shape.DropCap is { } cap ? cap.PlaceOn(painted, new Point(place.X, place.Y + Lines[0].Baseline)) : painted;
    }
}
