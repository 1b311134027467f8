namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>A break that must be made in front of a row.</summary>
internal enum ForcedBreak
{
    /// <summary>None.</summary>
    None,

    /// <summary>A new page.</summary>
    Page,

    /// <summary>A new left-hand page.</summary>
    Verso,

    /// <summary>A new right-hand page.</summary>
    Recto,
}
