namespace OpenSourceHistory.Styles.Values;

/// <summary>footnote-policy (CSS GCPM 3).</summary>
public enum FootnotePolicy
{
    /// <summary>The body may move on to the next page.</summary>
    Auto,

    /// <summary>The line of the call moves with the note.</summary>
    Line,

    /// <summary>The paragraph of the call moves with the note.</summary>
    Block,
}
