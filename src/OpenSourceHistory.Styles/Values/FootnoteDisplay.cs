namespace OpenSourceHistory.Styles.Values;

/// <summary>footnote-display (CSS GCPM 3, section 2.4).</summary>
public enum FootnoteDisplay
{
    /// <summary>Below the note before it.</summary>
    Block,

    /// <summary>On the line on which the note before it ends, and on further lines.</summary>
    Inline,

    /// <summary>On the line on which the note before it ends, where all of it fits there; notes of several lines as blocks.</summary>
    Compact,
}
