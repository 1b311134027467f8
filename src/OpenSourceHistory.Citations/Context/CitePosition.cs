namespace OpenSourceHistory.Citations.Context;

/// <summary>Where a cite stands among those of the same source (CSL 1.0.2, "Position").</summary>
internal enum CitePosition
{
    First,
    Subsequent,
    IbidWithLocator,
    Ibid,
}
