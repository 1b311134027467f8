namespace OpenSourceHistory.Docx.Document;

/// <summary>Gives out numbers from 1.</summary>
internal sealed class Sequence
{
    private int _last;

    /// <summary>The next number.</summary>
    public int Next() => ++_last;
}
