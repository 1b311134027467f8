using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Text;

/// <summary>Affixes and formatting of an element; what is null is left as it is.</summary>
internal sealed record Presentation
{
    public static Presentation Plain { get; } = new();

    public string Prefix { get; init; } = string.Empty;

    public string Suffix { get; init; } = string.Empty;

    public string? Delimiter { get; init; }

    public FontStyle? Slope { get; init; }

    public FontWeight? Weight { get; init; }

    public bool? IsSmallCaps { get; init; }

    public bool? IsUnderlined { get; init; }

    public BaselineShift? Shift { get; init; }

    public DisplayBlock Display { get; init; }

    public TextCase TextCase { get; init; }

    public bool HasQuotes { get; init; }

    public bool StripsPeriods { get; init; }

    /// <summary>This presentation with what another sets put over it.</summary>
    public Presentation Under(Presentation other) => this with
    {
        Prefix = other.Prefix.Length > 0 ? other.Prefix : Prefix,
        Suffix = other.Suffix.Length > 0 ? other.Suffix : Suffix,
        Slope = other.Slope ?? Slope,
        Weight = other.Weight ?? Weight,
        IsSmallCaps = other.IsSmallCaps ?? IsSmallCaps,
        IsUnderlined = other.IsUnderlined ?? IsUnderlined,
        Shift = other.Shift ?? Shift,
        Display = other.Display == DisplayBlock.None ? Display : other.Display,
        TextCase = other.TextCase == TextCase.None ? TextCase : other.TextCase,
        HasQuotes = other.HasQuotes || HasQuotes,
        StripsPeriods = other.StripsPeriods || StripsPeriods,
    };
}
