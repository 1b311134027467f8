namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>A block that is never broken: a picture, a rule, the room of an empty box.</summary>
/// <param name="Row">Its only row.</param>
internal sealed record BlockItem(GalleyRow Row) : GalleyItem
{
    /// <inheritdoc/>
    public override ValueList<GalleyRow> Bare { get; } = [Row];
}
