namespace OpenSourceHistory.Styles.Content;

/// <summary>Which assignment of a named string a page shows (CSS GCPM 3, string()).</summary>
public enum StringPosition
{
    /// <summary>The first on the page, else the value carried in.</summary>
    First,

    /// <summary>The value at the page's start.</summary>
    Start,

    /// <summary>The last on the page.</summary>
    Last,

    /// <summary>Nothing on a page that assigns, else the value carried in.</summary>
    FirstExcept,
}
