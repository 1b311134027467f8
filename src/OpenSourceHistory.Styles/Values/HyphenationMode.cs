namespace OpenSourceHistory.Styles.Values;

/// <summary>hyphens.</summary>
public enum HyphenationMode
{
    /// <summary>Never.</summary>
    None,

    /// <summary>At soft hyphens only.</summary>
    Manual,

    /// <summary>By the language's patterns too.</summary>
    Auto,
}
