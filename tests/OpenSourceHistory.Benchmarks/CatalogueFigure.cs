namespace OpenSourceHistory.Benchmarks;

/// <summary>What a run over a catalogue took.</summary>
/// <param name="Name">Which run.</param>
/// <param name="Processes">How many processes side by side.</param>
/// <param name="Seconds">From the start of the first to the end of the last, in seconds.</param>
/// <param name="CpuSeconds">Processor time of all, in seconds.</param>
/// <param name="Load">How many processes waited for a processor before it began, on the average of a minute, as the system counts.</param>
internal sealed record CatalogueFigure(string Name, int Processes, double Seconds, double CpuSeconds, double Load);
