namespace OpenSourceHistory.Importing.Context;

/// <summary>What stands before an item of a list.</summary>
/// <param name="Text">As Markdown has it, with the space behind it; of bullets any of them.</param>
/// <param name="Kind">What is alike in all items of a list: numerals and marks around them; a hyphen for bullets.</param>
internal readonly record struct ListMarker(string Text, string Kind)
{
    /// <summary>True for a bullet.</summary>
    public bool IsBullet => Kind == "-";
}
