namespace OpenSourceHistory.Css.Selectors;

/// <summary><c>:dir()</c>: the direction that the nearest <c>dir</c> says; from left to right where none does (Selectors 4, section 9.1).</summary>
internal sealed record DirectionSelector(string Direction) : SimpleSelector
{
    /// <inheritdoc/>
    public override bool Matches(IElement element)
    {
        for (var place = element; place is not null; place = place.Parent)
        {
            if (place.Attribute("dir")?.ToLowerInvariant() is { } own and ("ltr" or "rtl"))
            {
                return own == Direction;
            }
        }

        return Direction == "ltr";
    }
}
