namespace OpenSourceHistory.Manuscript.Entries;

/// <summary>How an event stands on a time line.</summary>
public enum TimelineUse
{
    /// <summary>Drawn, and labelled where there is room and no event is marked as a main one.</summary>
    Default,

    /// <summary>A main event: labelled.</summary>
    Main,

    /// <summary>Not drawn.</summary>
    None,
}
