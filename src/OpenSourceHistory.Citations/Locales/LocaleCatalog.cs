namespace OpenSourceHistory.Citations.Locales;

/// <summary>The locales at hand.</summary>
public sealed class LocaleCatalog
{
    /// <summary>Those that come with the program.</summary>
    public static LocaleCatalog BuiltIn { get; } = new();

    /// <summary>The locale of a language; its nearest relation, at last US English, lends what is missing.</summary>
    /// <param name="language">A BCP 47 tag such as <c>en-GB</c> or <c>zh</c>.</param>
    public CitationLocale Find(string language) => throw new NotImplementedException();

    /// <summary>This catalogue with a locale file read in addition; it comes before one of the same language.</summary>
    /// <param name="file">A locale file of the Citation Style Language.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public LocaleCatalog With(SourceFile file, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
