namespace OpenSourceHistory.Core.Receivers;

/// <summary>A shop that takes e-books, and what it asks of them.</summary>
/// <param name="Name">Name in <c>book.yaml</c>, under <c>receiver</c>.</param>
/// <param name="Rules">What it asks.</param>
public sealed record EbookReceiver(string Name, EbookRules Rules) : Receiver(Name);
