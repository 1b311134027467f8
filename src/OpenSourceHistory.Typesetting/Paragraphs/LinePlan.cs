using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.LineBreaking;

namespace OpenSourceHistory.Typesetting.Paragraphs;

/// <summary>Where a line stands in its paragraph.</summary>
/// <param name="Left">Where it begins, from the left edge of the measure; scaled points.</param>
/// <param name="Width">Its width in scaled points.</param>
/// <param name="Alignment">How it is aligned.</param>
internal readonly record struct LinePlan(long Left, long Width, TextAlignment Alignment)
{
    /// <summary>What it aims at, where it is the last of its paragraph; else null.</summary>
    public FitSettings? AsLast { get; init; }
}
