namespace OpenSourceHistory.Styles.Values;

/// <summary>line-break: where lines of Chinese and Japanese text may end (CSS Text 4, section 5.3).</summary>
public enum LineBreakStrictness
{
    /// <summary>No stop, comma, closing mark, connector or interpunct begins a line, no opening mark ends one.</summary>
    Auto,

    /// <summary>As few prohibitions as short lines need.</summary>
    Loose,

    /// <summary>As auto, but small kana may begin a line.</summary>
    Normal,

    /// <summary>As normal; no dash, ellipsis, small kana or sound mark begins a line either.</summary>
    Strict,

    /// <summary>Between any two characters.</summary>
    Anywhere,
}
