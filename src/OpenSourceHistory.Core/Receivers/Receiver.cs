namespace OpenSourceHistory.Core.Receivers;

/// <summary>Whom a file is made for: data, so that a receiver more is a file more.</summary>
/// <param name="Name">Name in <c>book.yaml</c>, and behind <c>--for</c>.</param>
public abstract record Receiver(string Name);
