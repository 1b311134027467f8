namespace OpenSourceHistory.Manuscript.Editions;

/// <summary>A custom property of the sheet as an edition has it. Equal are those that say the same, wherever they say it.</summary>
/// <param name="Name">Its name, with its two hyphens.</param>
/// <param name="Value">Its value, as CSS.</param>
/// <param name="Span">Where the edition says so.</param>
public sealed record SheetVariable(string Name, string Value, SourceSpan Span)
{
    /// <summary>True for one that says the same.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(SheetVariable? other) => other is not null && Name == other.Name && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Value);
}
