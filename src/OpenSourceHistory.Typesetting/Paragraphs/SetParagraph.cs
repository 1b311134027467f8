namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>A paragraph broken into lines, top to bottom. Its lines are painted when their pages are known.</summary>
/// <param name="Lines">Its lines.</param>
internal abstract record SetParagraph(ValueList<LineBox> Lines)
{
    /// <summary>Nodes to be found where a paragraph without lines stands; those of lines are the lines' own.</summary>
    public ValueList<Node> Anchors { get; init; } = [];

    /// <summary>What the author is to be told of it; what lines stick out is told when they are painted.</summary>
    public ValueList<Diagnostic> Findings { get; init; } = [];

    /// <summary>What its lines cost; see <see cref="LineBreaking.Demerits"/>.</summary>
    public double Cost { get; init; }

    /// <summary>Space that it asks for above it, at least, for what sticks out of its first line.</summary>
    public Length RoomAbove { get; init; }

    /// <summary>Height of all lines.</summary>
    public Length Height
    {
        get
        {
            var sum = Length.Zero;
            foreach (var line in Lines)
            {
                sum += line.Height;
            }

            return sum;
        }
    }

    /// <summary>The paragraph in other numbers of lines, none worse than its best setting may have; those that it cannot be set in are left out.</summary>
    /// <param name="numbers">The numbers; each at least 1.</param>
    /// <param name="mostCost">What its lines may cost; where that is limited, none may stretch so far that a reader notices.</param>
    public virtual ValueList<SetParagraph> WithLines(ReadOnlySpan<int> numbers, double mostCost) => numbers.Contains(Lines.Count) ? [this] : [];

    /// <summary>The paragraph in as many lines, some of which end in no hyphen; null where its lines would be much worse for it.</summary>
    /// <param name="lines">Those lines, counted from zero.</param>
    public virtual SetParagraph? WithWhole(ValueList<int> lines) => null;

    /// <summary>Paints a line.</summary>
    /// <param name="line">Index of the line.</param>
    /// <param name="place">Where: the left edge of the measure, indents included, and the top of the line.</param>
    /// <param name="builder">Builds it; no thread's but the caller's.</param>
    public abstract PaintedLine Paint(int line, Point place, LineBuilder builder);
}
