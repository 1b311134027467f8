using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Takes boxes that are to stand at the top or the foot of a page, or on a page of floats, out of the flow (CSS Page Floats 3).</summary>
/// <param name="flow">The blocks around the box.</param>
internal sealed class FloatMaker(BlockSetter flow)
{
    /// <summary>Makes a float of a box that has just been set, if its style asks for it.</summary>
    /// <param name="firstItem">Index of its first item.</param>
    /// <param name="marginAbove">Margin that waited when it began.</param>
    /// <param name="style">Its style.</param>
    /// <param name="span">Place in the manuscript.</param>
    public void Make(int firstItem, Length marginAbove, ComputedStyle style, SourceSpan span)
    {
        if (PlacementOf(style.Float) is not { } placement || flow.Target.Count <= firstItem)
        {
            return;
        }

        if (flow.IsPlacedWhole)
        {
            Warn(style.Float, span, "is not honoured in notes, cells, columns and figures");
        }
        else if (flow.Target.HeightFrom(firstItem) > flow.Context.PageHeight)
        {
            Warn(style.Float, span, "is not honoured for what is taller than a page");
        }
        else
        {
            flow.Target.KeepTogether(firstItem);
            flow.Target.SetAside(firstItem, marginAbove, item => item with { Placement = placement, Vertical = style.VerticalAlign.Mode });
        }
    }

    private static FloatPlacement? PlacementOf(FloatMode mode) => mode switch
    {
        FloatMode.Top => FloatPlacement.Top,
        FloatMode.Bottom => FloatPlacement.Bottom,
        FloatMode.TopBottom => FloatPlacement.TopBottom,
        FloatMode.Page => FloatPlacement.Page,
        _ => null,
    };

    private void Warn(FloatMode mode, SourceSpan span, string what) => flow.Target.Warn(
        TypesettingCodes.StandsInFlow,
        span,
        $"float: {(mode == FloatMode.TopBottom ? "top-bottom" : mode.ToString().ToLowerInvariant())} {what}; the box stands in the flow");
}
