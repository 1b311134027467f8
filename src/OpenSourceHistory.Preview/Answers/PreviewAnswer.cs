namespace OpenSourceHistory.Preview.Answers;

/// <summary>What is answered to a request.</summary>
/// <param name="MediaType">What it is.</param>
/// <param name="Body">The bytes.</param>
internal sealed record PreviewAnswer(string MediaType, ReadOnlyMemory<byte> Body)
{
    /// <summary>True for a part of the e-book, which has looks of its own and no programs.</summary>
    public bool IsEbook { get; init; }

    /// <summary>An answer to the preview's own program.</summary>
    /// <param name="json">The bytes.</param>
    public static PreviewAnswer Json(byte[] json) => new("application/json", json);
}
