namespace OpenSourceHistory.Styles.Definitions;

/// <summary>How absolute lengths of a property are written for reading systems, whose readers choose the size of text.</summary>
public enum EbookUnit
{
    /// <summary>As the sheet has them.</summary>
    AsWritten,

    /// <summary>In <c>em</c>.</summary>
    Em,

    /// <summary>As a factor of the font size.</summary>
    Factor,
}
