namespace OpenSourceHistory.Citations.Styles;

/// <summary>How much of a name is shown.</summary>
internal enum NameForm
{
    Long,
    Short,
    Count,
}
