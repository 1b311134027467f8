namespace OpenSourceHistory.Typesetting.Galleys;

/// <summary>Where a float stands.</summary>
internal enum FloatPlacement
{
    /// <summary>Where the text has it, if it fits there, and else at the top of the next page.</summary>
    Here,

    /// <summary>At the top of a page.</summary>
    Top,

    /// <summary>At the foot of a page, above the notes.</summary>
    Bottom,

    /// <summary>At the top or the foot, whichever is nearer.</summary>
    TopBottom,

    /// <summary>On a page of floats alone.</summary>
    Page,
}
