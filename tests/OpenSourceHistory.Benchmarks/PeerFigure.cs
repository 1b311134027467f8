namespace OpenSourceHistory.Benchmarks;

/// <summary>What a program took for a text, in medians of several runs.</summary>
/// <param name="Words">Words of the text.</param>
/// <param name="Program">What it is called.</param>
/// <param name="Formats">What it made.</param>
/// <param name="CpuSeconds">Processor time in seconds.</param>
/// <param name="Seconds">Time in seconds.</param>
/// <param name="PeakBytes">Most memory resident at a time, in bytes.</param>
internal sealed record PeerFigure(int Words, string Program, string Formats, double CpuSeconds, double Seconds, long PeakBytes);
