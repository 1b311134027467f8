namespace OpenSourceHistory.Publishing.Caching;

/// <summary>The folders that names of files begin in, in full, as they are on this machine.</summary>
/// <param name="Book">The book's.</param>
/// <param name="Output">That of its outputs.</param>
/// <param name="Program">The program's.</param>
internal sealed record PortableFolders(string Book, string Output, string Program)
{
    private const string BookName = "book", OutputName = "output", ProgramName = "osh";

    /// <summary>The same folders, named otherwise.</summary>
    /// <param name="name">Gives a folder its other name.</param>
    public PortableFolders Map(Func<string, string> name) => new(name(Book), name(Output), name(Program));

    /// <summary>The name of a path that holds on all machines; outside the three folders it is reckoned from the book's.</summary>
    /// <param name="path">The path, in full.</param>
    public string PortableOf(string path) =>
        Within(Output, path, OutputName) ?? Within(Program, path, ProgramName)
        ?? $"{BookName}/{Path.GetRelativePath(Book, path).Replace('\\', '/')}";

    /// <summary>The path on this machine.</summary>
    /// <param name="name">A name that holds on all.</param>
    public string LocalOf(string name)
    {
        var end = name.IndexOf('/', StringComparison.Ordinal);
        var (root, rest) = end < 0 ? (name, ".") : (name[..end], name[(end + 1)..]);
        var folder = root switch
        {
            BookName => Book,
            OutputName => Output,
            ProgramName => Program,
            _ => throw new FormatException($"No folder is called {root}"),
        };
        return Path.GetFullPath(Path.Combine(folder, rest));
    }

    private static string? Within(string folder, string path, string name)
    {
        var root = Path.TrimEndingDirectorySeparator(folder);
        return path == root ? name
            : path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? name + path[root.Length..].Replace('\\', '/')
            : null;
    }
}
