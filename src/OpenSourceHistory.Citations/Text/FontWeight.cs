namespace OpenSourceHistory.Citations.Text;

/// <summary>The weight of letters.</summary>
public enum FontWeight
{
    /// <summary>That of the text around.</summary>
    Normal,

    /// <summary>Bold.</summary>
    Bold,

    /// <summary>Light.</summary>
    Light,
}
