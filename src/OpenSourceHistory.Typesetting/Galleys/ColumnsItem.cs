namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Blocks in columns: a band of columns for each page that they need, its height settled where the columns are set.</summary>
/// <param name="Bare">The bands.</param>
internal sealed record ColumnsItem(ValueList<GalleyRow> Bare) : GalleyItem
{
    /// <inheritdoc/>
    public override ValueList<GalleyRow> Bare { get; } = Bare;
}
