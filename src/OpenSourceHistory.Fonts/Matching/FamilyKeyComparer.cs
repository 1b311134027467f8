namespace OpenSourceHistory.Fonts.Matching;

/// <summary>Family names are equal whatever their case (CSS Fonts 4, section 2.1.1).</summary>
internal sealed class FamilyKeyComparer : IEqualityComparer<(string Family, int Weight, bool Italic)>
{
    public static FamilyKeyComparer Instance { get; } = new();

    public bool Equals((string Family, int Weight, bool Italic) x, (string Family, int Weight, bool Italic) y) =>
        x.Weight == y.Weight && x.Italic == y.Italic && x.Family.Equals(y.Family, StringComparison.OrdinalIgnoreCase);

    public int GetHashCode((string Family, int Weight, bool Italic) key) =>
        HashCode.Combine(key.Family.GetHashCode(StringComparison.OrdinalIgnoreCase), key.Weight, key.Italic);
}
