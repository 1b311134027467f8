namespace OpenSourceHistory.Citations.Styles;

/// <summary>Where a particle that stays with the family name is sent to the end.</summary>
internal enum ParticleDemotion
{
    DisplayAndSort,
    SortOnly,
    Never,
}
