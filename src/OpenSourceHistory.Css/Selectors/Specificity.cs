namespace OpenSourceHistory.Css.Selectors;

/// <summary>Weight of a selector (Selectors 4, section 17).</summary>
/// <param name="Ids">Count of ids.</param>
/// <param name="Classes">Count of classes, attributes and pseudo-classes.</param>
/// <param name="Types">Count of element names and pseudo-elements.</param>
public readonly record struct Specificity(int Ids, int Classes, int Types) : IComparable<Specificity>
{
    /// <summary>The weight of both together.</summary>
    public static Specificity operator +(Specificity a, Specificity b) => new(a.Ids + b.Ids, a.Classes + b.Classes, a.Types + b.Types);

    /// <summary>Weaker.</summary>
    public static bool operator <(Specificity a, Specificity b) => a.CompareTo(b) < 0;

    /// <summary>Stronger.</summary>
    public static bool operator >(Specificity a, Specificity b) => a.CompareTo(b) > 0;

    /// <summary>Not stronger.</summary>
    public static bool operator <=(Specificity a, Specificity b) => a.CompareTo(b) <= 0;

    /// <summary>Not weaker.</summary>
    public static bool operator >=(Specificity a, Specificity b) => a.CompareTo(b) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Specificity other) =>
        Ids != other.Ids ? Ids.CompareTo(other.Ids)
        : Classes != other.Classes ? Classes.CompareTo(other.Classes)
        : Types.CompareTo(other.Types);
}
