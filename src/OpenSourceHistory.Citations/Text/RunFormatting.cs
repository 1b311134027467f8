namespace OpenSourceHistory.Citations.Text;

/// <summary>How a run of text is set. <c>default</c> is plain.</summary>
public readonly record struct RunFormatting
{
    /// <summary>The slope.</summary>
    public FontStyle Slope { get; init; }

    /// <summary>The weight.</summary>
    public FontWeight Weight { get; init; }

    /// <summary>In small capitals.</summary>
    public bool IsSmallCaps { get; init; }

    /// <summary>Underlined.</summary>
    public bool IsUnderlined { get; init; }

    /// <summary>Superior or inferior.</summary>
    public BaselineShift Shift { get; init; }

    /// <summary>The block of the entry that the run stands in; consecutive runs of one block belong together.</summary>
    public DisplayBlock Display { get; init; }

    /// <summary>The address that the run links to, or null.</summary>
    public string? Link { get; init; }

    /// <summary>The note whose number the run is, by the number that its citations have; 0 for none.</summary>
    public int Note { get; init; }

    /// <summary>The language of the run (BCP 47) where the source says one, or null for that of the style.</summary>
    public string? Language { get; init; }
}
