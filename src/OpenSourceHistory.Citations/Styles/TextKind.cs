namespace OpenSourceHistory.Citations.Styles;

/// <summary>What a <c>cs:text</c> renders.</summary>
internal enum TextKind
{
    Variable,
    Macro,
    Term,
    Value,
}
