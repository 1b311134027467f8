namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>Whether a line may end before a character.</summary>
internal enum BreakOpportunity : byte
{
    /// <summary>No.</summary>
    Prohibited,

    /// <summary>It may.</summary>
    Allowed,

    /// <summary>It must.</summary>
    Mandatory,
}
