namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>Who says what a rule says.</summary>
internal enum RuleOrigin
{
    /// <summary>The reading system's own rules, which all others go before; never written.</summary>
    ReadingSystem,

    /// <summary>What this program says of its markup.</summary>
    Program,

    /// <summary>The book's sheet.</summary>
    Sheet,
}
