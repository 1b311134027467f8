namespace OpenSourceHistory.Citations.Text;

/// <summary>The block of a bibliography's entry that text stands in (CSL's <c>display</c>).</summary>
public enum DisplayBlock
{
    /// <summary>In the line.</summary>
    None,

    /// <summary>A block from margin to margin.</summary>
    Block,

    /// <summary>A block at the left margin.</summary>
    LeftMargin,

    /// <summary>A block to the right of the one at the left margin.</summary>
    RightInline,

    /// <summary>A block that is indented.</summary>
    Indent,
}
