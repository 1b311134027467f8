namespace OpenSourceHistory.Typesetting.LineBreaking;

/// <summary>Which breakpoints may be used, each kind when those before it do not do.</summary>
internal enum BreakReach : byte
{
    /// <summary>Those that part nothing.</summary>
    Free,

    /// <summary>Between the words of names in code too.</summary>
    Names,

    /// <summary>Spaces between what is one to the reader too.</summary>
    Averse,

    /// <summary>The middle of strings too.</summary>
    Strings,
}
