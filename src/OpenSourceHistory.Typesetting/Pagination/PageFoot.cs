namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>How a page ends, for the page facing it.</summary>
internal readonly record struct PageFoot
{
    /// <summary>Lines from which on a page looks unfinished and is level with none: more ways would be kept apart for nothing.</summary>
    public const int MostCompared = 3;

    private readonly int _missing;
    private readonly bool _hasNotes;

    /// <summary>Tells how a page ends.</summary>
    /// <param name="missing">Lines that its text lacks.</param>
    /// <param name="hasNotes">True where notes stand at its foot.</param>
    public PageFoot(int missing, bool hasNotes) => (_missing, _hasNotes) = (Math.Min(missing, MostCompared), hasNotes);

    /// <summary>The end of a page of floats alone, which is level with any other.</summary>
    public static PageFoot OfFloats { get; } = new(-1, false);

    /// <summary>Lines that the text of a page lacks.</summary>
    /// <param name="frame">The page.</param>
    /// <param name="text">Height of its text.</param>
    /// <param name="notes">Room that its notes take.</param>
    /// <param name="step">Step of the baseline grid.</param>
    public static int MissingOn(PageFrame frame, Length text, Length notes, Length step) =>
        Math.Max(0, (int)Math.Floor(((frame.TextArea.Height - text - notes) / step) + 0.01));

    /// <summary>Lines by which facing pages are not level: as ends of text where notes stand below both or neither, else as what stands lowest.</summary>
    /// <param name="other">The other page.</param>
    public int Difference(PageFoot other) => Math.Min(_missing, other._missing) < 0 ? 0
        : Math.Max(_missing, other._missing) >= MostCompared ? MostCompared
        : _hasNotes == other._hasNotes ? Math.Abs(_missing - other._missing)
        : _hasNotes ? other._missing : _missing;
}
