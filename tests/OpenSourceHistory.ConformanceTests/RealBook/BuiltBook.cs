using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.ConformanceTests.RealBook;

/// <summary>The repository's own book, built once for all tests of a class.</summary>
public sealed class BuiltBook : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Builds the book.</summary>
    public BuiltBook()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        ExitCode = Application.Run(
            ["build", Repository.PathOf("manuscript"), "--output", _folder.Path],
            new ConsoleStreams(output, error, IsTerminal: false, HasColor: false),
            new DiskWorkspace(null));
        Errors = error.ToString();
    }

    /// <summary>Exit code of the build.</summary>
    public int ExitCode { get; }

    /// <summary>What the build complained about.</summary>
    public string Errors { get; }

    /// <summary>Full path of an output.</summary>
    /// <param name="ending">What follows the slug, such as <c>-print.pdf</c>.</param>
    public string this[string ending] => _folder["chinese-open-source" + ending];

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
