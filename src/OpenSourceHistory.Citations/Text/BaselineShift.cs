namespace OpenSourceHistory.Citations.Text;

/// <summary>The place of letters against the baseline.</summary>
public enum BaselineShift
{
    /// <summary>On the baseline.</summary>
    Baseline,

    /// <summary>Superior letters.</summary>
    Superscript,

    /// <summary>Inferior letters.</summary>
    Subscript,
}
