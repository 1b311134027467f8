using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Docx.Tracing;

namespace OpenSourceHistory.Review;

/// <summary>A document as it was sent, made anew from the sources.</summary>
/// <param name="Document">What it says.</param>
/// <param name="Trace">Where its text comes from.</param>
public sealed record SentFile(WordDocument Document, SourceTrace Trace);
