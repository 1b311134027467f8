namespace OpenSourceHistory.Testing;

/// <summary>Where the repository's own files are.</summary>
public static class Repository
{
    /// <summary>Full path of the repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Full path of a file of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OpenSourceHistory.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Tests run from inside the repository");
    }
}
