namespace OpenSourceHistory.Core.Text;

/// <summary>On which sides of its square a mark is blank, so that it can be set narrower.</summary>
[Flags]
public enum MarkBlank : byte
{
    /// <summary>It fills its square, or is as narrow as it can be.</summary>
    None = 0,

    /// <summary>The left half is blank.</summary>
    Left = 1,

    /// <summary>The right half is blank.</summary>
    Right = 2,

    /// <summary>It stands in the middle.</summary>
    Both = Left | Right,
}
