namespace OpenSourceHistory.Styles.Values;

/// <summary>word-break: where lines may end within words (CSS Text 4, section 5.1).</summary>
public enum WordBreak
{
    /// <summary>Between Chinese and Japanese signs, and where other scripts have spaces.</summary>
    Normal,

    /// <summary>Nowhere but at spaces and marks.</summary>
    KeepAll,

    /// <summary>Between any two letters or figures, too.</summary>
    BreakAll,
}
