namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Columns inside what is placed whole, as in a cell, a note or a figure: a row for each band.</summary>
/// <param name="Bare">The bands.</param>
internal sealed record BandsItem(ValueList<GalleyRow> Bare) : GalleyItem
{
    /// <inheritdoc/>
    public override ValueList<GalleyRow> Bare { get; } = Bare;
}
