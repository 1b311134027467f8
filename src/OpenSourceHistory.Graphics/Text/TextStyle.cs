namespace OpenSourceHistory.Graphics.Text;

/// <summary>How text of a drawing is set.</summary>
/// <param name="Families">Families in order of preference.</param>
/// <param name="Weight">1 to 1000.</param>
/// <param name="IsItalic">True for italic.</param>
/// <param name="Size">Font size in units of the text's space, usually points.</param>
/// <param name="Color">Colour.</param>
public sealed record TextStyle(ValueList<string> Families, int Weight, bool IsItalic, double Size, Paint Color)
{
    /// <summary>Space added behind each character, in units of the text's space.</summary>
    public double LetterSpacing { get; init; }

    /// <summary>BCP 47 language.</summary>
    public string Language { get; init; } = "en";

    /// <summary>OpenType features and their values beyond the defaults.</summary>
    public ValueList<KeyValuePair<string, int>> Features { get; init; } = ValueList<KeyValuePair<string, int>>.Empty;
}
