namespace OpenSourceHistory.Pdf.Imposition;

/// <summary>How pages are laid on sheets.</summary>
/// <param name="Signature">Pages of a section, a multiple of four; null where one section has all.</param>
public sealed record ImpositionPlan(int? Signature)
{
    /// <summary>True where pages are turned from left to right.</summary>
    public bool IsRightBound { get; init; }

    /// <summary>How much further a sheet stands out of its section than the one around it, about the thickness of the paper: its pages are moved to the fold by so much.</summary>
    public Length Creep { get; init; }

    /// <summary>True where marks say where sheets are folded and cut; the sheets are larger by the room that these take.</summary>
    public bool HasMarks { get; init; }

    /// <summary>The paper, either way round; null where the sheets are as large as two pages.</summary>
    public Size? Paper { get; init; }
}
