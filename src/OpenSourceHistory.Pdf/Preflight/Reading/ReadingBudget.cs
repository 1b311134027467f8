namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>How much of a file is read at most: forms that paint forms, each twice, would not end in a lifetime.</summary>
internal sealed class ReadingBudget
{
    /// <summary>Forms in forms at most.</summary>
    public const int MostNesting = 12;

    private const int MostOperators = 20_000_000;

    private int _used;

    /// <summary>Counts an operator; false where there were too many.</summary>
    public bool Spend() => _used++ < MostOperators;
}
