namespace OpenSourceHistory.Cli.Reporting;

/// <summary>Where the program writes, and what kind of place that is.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Diagnostics and progress.</param>
/// <param name="IsTerminal">True where somebody watches <paramref name="Error"/> on a terminal.</param>
/// <param name="HasColor">True where colour is wanted there (a terminal, and NO_COLOR not set).</param>
internal sealed record ConsoleStreams(TextWriter Output, TextWriter Error, bool IsTerminal, bool HasColor)
{
    /// <summary>The error stream itself, unwrapped: a live display knows the terminal by it.</summary>
    public TextWriter Screen { get; } = Error;

    /// <summary>True where findings are told as GitHub Actions show them at their lines.</summary>
    public bool IsAnnotated { get; private init; }

    /// <summary>The same streams, with findings told so or not.</summary>
    /// <param name="isAnnotated">Whether they are.</param>
    public ConsoleStreams Annotating(bool isAnnotated) => this with { IsAnnotated = isAnnotated };

    /// <summary>Opens standard input and output as bytes, for programs that speak with this one.</summary>
    public Func<(Stream Input, Stream Output)> OpenStreams { get; init; } = () => (Stream.Null, Stream.Null);

    /// <summary>Begins what lasts until it is told to stop: from then on, what would end the program cancels the token instead.</summary>
    public Func<CancellationToken> Endure { get; init; } = () => CancellationToken.None;
}
