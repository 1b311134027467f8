using OpenSourceHistory.Typesetting.Galleys;

namespace OpenSourceHistory.Typesetting.Pagination;

/// <summary>A stretch of the galley that is broken into pages at once: from a forced break to the next.</summary>
/// <param name="Galley">The galley.</param>
/// <param name="Grid">Puts lines on the baseline grid.</param>
/// <param name="Variants">The ways to set its items.</param>
/// <param name="Floats">The floats of the galley.</param>
/// <param name="Start">First row.</param>
/// <param name="EndItem">Item behind the last.</param>
internal sealed record FlowRun(Galley Galley, BaselineGrid Grid, VariantTable Variants, FloatTable Floats, GalleyPlace Start, int EndItem)
{
    /// <summary>Its end.</summary>
    public GalleyPlace End => GalleyPlace.Before(EndItem);

    /// <summary>True where it begins with a heading, above which no float stands.</summary>
    public bool BeginsWithHeading => Galley.Items[Start.Item].IsHeading;

    /// <summary>The row behind a place.</summary>
    /// <param name="place">The place.</param>
    public LocatedRow RowAt(GalleyPlace place)
    {
        if (place.Variant == 0)
        {
            return Galley.Rows[Galley.StartOf(place.Item) + place.Line];
        }

        var item = Variants.Of(Galley.Items[place.Item])[place.Variant - 1].Item;
        return new LocatedRow(place.Item, item, place.Line, item.Rows[place.Line]);
    }

    /// <summary>What boxes repeat where a page ends at a place.</summary>
    /// <param name="place">The place.</param>
    public ClonedEdges ClonedAt(GalleyPlace place) => Galley.ClonedBefore(place.Item, place.Line);

    /// <summary>Space above the row behind a place, where it stands below others.</summary>
    /// <param name="place">The place.</param>
    public Length SpaceAbove(GalleyPlace place) => place.Variant == 0 || place.Line == 0
        ? Grid.SpaceAbove(Galley.StartOf(place.Item) + place.Line)
        : Length.Zero;
}
