namespace OpenSourceHistory.Citations.Text;

/// <summary>How the case of letters is changed (CSL 1.0.2, "Text-case").</summary>
internal enum TextCase
{
    /// <summary>As it is.</summary>
    None,

    /// <summary>All letters small.</summary>
    Lowercase,

    /// <summary>All letters capital.</summary>
    Uppercase,

    /// <summary>The first letter capital.</summary>
    CapitalizeFirst,

    /// <summary>The first letter of every word capital.</summary>
    CapitalizeAll,

    /// <summary>As in a sentence.</summary>
    Sentence,

    /// <summary>As in an English title.</summary>
    Title,
}
