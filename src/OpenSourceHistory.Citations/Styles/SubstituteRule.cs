namespace OpenSourceHistory.Citations.Styles;

/// <summary>Which names of an entry give way to the substitute for repeated authors.</summary>
internal enum SubstituteRule
{
    CompleteAll,
    CompleteEach,
    PartialEach,
    PartialFirst,
}
