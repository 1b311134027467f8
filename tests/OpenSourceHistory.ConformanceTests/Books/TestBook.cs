using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.ConformanceTests.Books;

/// <summary>A whole book for all readers: the repository's own, the second one in Chinese, the novel and the handbook. Each is built once for all tests.</summary>
/// <param name="Folder">Its folder in the repository.</param>
/// <param name="Slug">What its files are called.</param>
internal sealed record TestBook(string Folder, string Slug)
{
    private static readonly TestBook[] s_all =
    [
        new("manuscript", "chinese-open-source"), new("tests/books/second", "how-a-book-is-made"), new("tests/books/novel", "voyage-of-the-demeter"),
        new("tests/books/handbook", "weather-station"),
    ];

    private static readonly Dictionary<string, Lazy<TestBook>> s_built = s_all.ToDictionary(b => b.Folder, b => new Lazy<TestBook>(b.Build), StringComparer.Ordinal);

    private TemporaryFolder? _output;

    /// <summary>The folders of all.</summary>
    public static IEnumerable<string> Folders => s_all.Select(b => b.Folder);

    /// <summary>What the build complained about.</summary>
    public string Errors { get; private init; } = string.Empty;

    /// <summary>The e-book.</summary>
    public string Epub => _output![Slug + ".epub"];

    /// <summary>The pages on paper.</summary>
    public string Print => _output![Folder == "manuscript" ? Slug + "-print.pdf" : Slug + ".pdf"];

    /// <summary>The Word file.</summary>
    public string Word => _output![Slug + ".docx"];

    /// <summary>A book as built.</summary>
    /// <param name="folder">Its folder.</param>
    public static TestBook Built(string folder) => s_built[folder].Value;

    /// <summary>Builds it anew.</summary>
    public TestBook Build()
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = Application.Run(
            ["build", Repository.PathOf(Folder.Split('/')), "print", "editor", "ebook", "--output", folder.Path],
            new ConsoleStreams(output, error, IsTerminal: false, HasColor: false),
            new DiskWorkspace(null));
        return exitCode == 0 ? this with { _output = folder, Errors = error.ToString() } : throw new InvalidOperationException(error.ToString());
    }
}
