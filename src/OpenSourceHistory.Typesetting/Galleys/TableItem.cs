namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>The rows of a table.</summary>
/// <param name="Bare">Its rows.</param>
/// <param name="Head">Its head, set again at the top of each page that the table continues on; null for none.</param>
/// <param name="BodyLine">Index of the first row behind the head.</param>
internal sealed record TableItem(ValueList<GalleyRow> Bare, RepeatedHead? Head, int BodyLine) : GalleyItem
{
    /// <inheritdoc/>
    public override ValueList<GalleyRow> Bare { get; } = Bare;

    /// <inheritdoc/>
    public override RepeatedHead? HeadAbove(int line) => line >= BodyLine ? Head : null;
}
