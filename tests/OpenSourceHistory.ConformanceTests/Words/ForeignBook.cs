using System.Text;
using OpenSourceHistory.Publishing.Starting;
using OpenSourceHistory.Testing;

namespace OpenSourceHistory.ConformanceTests.Words;

/// <summary>A book that is not ours, read into memory beside its description, so that its own folder stays as it is.</summary>
internal static class ForeignBook
{
    /// <summary>Where it stands in memory.</summary>
    public const string Folder = "book";

    private const string Description = Folder + "/book.yaml";

    /// <summary>Reads the files of a folder, and describes them where it has no <c>book.yaml</c>.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="files">Takes them.</param>
    public static MemoryWorkspace Read(string path, MemoryWorkspace files)
    {
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(f => !f.Contains("/.git/", StringComparison.Ordinal)))
        {
            files.With($"{Folder}/{Path.GetRelativePath(path, file)}", File.ReadAllBytes(file));
        }

        if (!files.FileExists(Description))
        {
            DescribedBook.Create(Folder, files);
        }

        return files;
    }

    /// <summary>Paths of the files that its description names.</summary>
    /// <param name="files">As <see cref="Read"/> leaves them.</param>
    public static IEnumerable<string> ChaptersOf(MemoryWorkspace files) => Text(Description, files).Split('\n')
        .Select(l => l.Trim())
        .Where(l => l.StartsWith("- ", StringComparison.Ordinal))
        .Select(l => $"{Folder}/{l[2..].Trim('"')}")
        .Where(f => !f.EndsWith(".bib", StringComparison.Ordinal) && files.FileExists(f));

    /// <summary>The text of a file.</summary>
    /// <param name="path">Its path in memory.</param>
    /// <param name="files">The files.</param>
    public static string Text(string path, MemoryWorkspace files) => Encoding.UTF8.GetString(files.ReadAllBytes(path)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
}
