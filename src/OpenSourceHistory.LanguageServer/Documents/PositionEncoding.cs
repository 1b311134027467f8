namespace OpenSourceHistory.LanguageServer.Documents;

/// <summary>What the columns of positions count.</summary>
internal enum PositionEncoding
{
    /// <summary>Code units of UTF-16, as all clients can.</summary>
    Utf16,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,
}
