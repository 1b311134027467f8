namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>Whether a line may end before a character.</summary>
internal enum BreakOpportunity : byte
{
    /// <summary>No.</summary>
    Prohibited,

    /// <summary>It may.</summary>
    Allowed,

    /// <summary>It may, but only where it cannot be set otherwise: what stands on both sides is one to the reader.</summary>
    Averse,

    /// <summary>It must.</summary>
    Mandatory,
}
