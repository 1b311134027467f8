namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Sets divisions as galleys.</summary>
internal static class DivisionSetter
{
    /// <summary>Sets a division.</summary>
    /// <param name="context">What setting depends on.</param>
    /// <param name="division">The division.</param>
    /// <param name="measure">Width of the text block.</param>
    public static Galley Set(GalleyContext context, Division division, Length measure)
    {
        var builder = new GalleyBuilder();
        new BlockSetter(context, builder, 0).SetDivision(division, new Measure(Length.Zero, measure));
        return builder.ToGalley();
    }
}
