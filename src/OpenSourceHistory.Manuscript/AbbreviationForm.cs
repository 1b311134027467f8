namespace OpenSourceHistory.Manuscript;

/// <summary>How an abbreviation is explained at its first use.</summary>
public enum AbbreviationForm
{
    /// <summary>In brackets behind it.</summary>
    Brackets,

    /// <summary>In a note.</summary>
    Note,

    /// <summary>Not at all.</summary>
    None,
}
