namespace OpenSourceHistory.Docx.Formats;

/// <summary>How text stands at a tab stop.</summary>
internal enum TabKind
{
    /// <summary>Begins at it.</summary>
    Left,

    /// <summary>Centred on it.</summary>
    Center,

    /// <summary>Ends at it.</summary>
    Right,

    /// <summary>Stands with its decimal sign at it.</summary>
    Decimal,
}
