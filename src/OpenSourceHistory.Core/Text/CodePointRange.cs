namespace OpenSourceHistory.Core.Text;

/// <summary>Code points from one to another, both among them.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
public readonly record struct CodePointRange(int First, int Last)
{
    /// <summary>True for what lies in it.</summary>
    /// <param name="codePoint">A code point.</param>
    public bool Contains(int codePoint) => codePoint >= First && codePoint <= Last;

    /// <inheritdoc/>
    public override string ToString() => First == Last ? $"U+{First:X}" : $"U+{First:X}-{Last:X}";
}
