namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>
/// A legal breakpoint. Positions are sums of natural widths from the paragraph's start in scaled points, so that the width of a line is
/// the <see cref="End"/> of its last breakpoint less the <see cref="Start"/> of the one before; likewise stretch and shrink.
/// </summary>
internal struct Breakpoint
{
    /// <summary>Where a line that ends here ends: hyphen counted; spaces at its end and what hangs out not.</summary>
    public long End;

    /// <summary>Stretch up to <see cref="End"/>.</summary>
    public long EndStretch;

    /// <summary>Shrink up to <see cref="End"/>.</summary>
    public long EndShrink;

    /// <summary>Where the next line starts, what hangs out not counted.</summary>
    public long Start;

    /// <summary>Stretch up to <see cref="Start"/>.</summary>
    public long StartStretch;

    /// <summary>Shrink up to <see cref="Start"/>.</summary>
    public long StartShrink;

    /// <summary>That part of <see cref="EndStretch"/> which glyphs give.</summary>
    public long EndFlex;

    /// <summary>That part of <see cref="StartStretch"/> which glyphs give.</summary>
    public long StartFlex;

    /// <summary>What hangs out of the measure at the end of the line.</summary>
    public long EndHang;

    /// <summary>What hangs out of the measure at the start of the next line.</summary>
    public long StartHang;

    /// <summary>Aversion to breaking here; 50 is TeX's for a hyphen.</summary>
    public double Penalty;

    /// <summary>What the line ends with.</summary>
    public BreakKind Kind;

    /// <summary>Leaders up to here; a line that holds one is always full.</summary>
    public int Fillers;

    /// <summary>The word that a line which ends here ends with, as a number; 0 where it ends within one.</summary>
    public int EndWord;

    /// <summary>The word that the next line starts with, as a number; 0 where it starts within one.</summary>
    public int StartWord;

    /// <summary>Offset in the paragraph's text of the first character of the next line.</summary>
    public int TextOffset;

    /// <summary>Index of the segment with which, or in which, the next line starts.</summary>
    public int Segment;

    /// <summary>True between two words, or two signs of Chinese text.</summary>
    public readonly bool IsBetweenWords => Kind == BreakKind.Averse || (Kind == BreakKind.Plain && Penalty == 0);
}
