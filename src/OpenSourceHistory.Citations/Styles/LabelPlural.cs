namespace OpenSourceHistory.Citations.Styles;

/// <summary>When a label stands in the plural.</summary>
internal enum LabelPlural
{
    Contextual,
    Always,
    Never,
}
