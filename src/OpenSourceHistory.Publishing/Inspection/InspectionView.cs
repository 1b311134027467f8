namespace OpenSourceHistory.Publishing.Inspection;

/// <summary>What is asked of a finished file.</summary>
public enum InspectionView
{
    /// <summary>What is in it.</summary>
    Summary,

    /// <summary>Its pages as text; PDF alone.</summary>
    Pages,

    /// <summary>How evenly its text is set; PDF alone.</summary>
    Typesetting,
}
