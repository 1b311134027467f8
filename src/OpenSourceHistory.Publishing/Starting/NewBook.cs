using System.Reflection;

namespace OpenSourceHistory.Publishing.Starting;

/// <summary>Begins a book: copies a small one that builds, with its own copy of the default sheet and fonts.</summary>
public static class NewBook
{
    private const string Prefix = "Template/";

    /// <summary>Writes the files of a new book.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="stylesFolder">Folder of the default sheet and its fonts.</param>
    /// <param name="workspace">The door to files.</param>
    /// <returns>Paths written.</returns>
    public static ValueList<string> Create(string folder, string stylesFolder, IWorkspace workspace)
    {
        var written = new List<string>();
        foreach (var (name, content) in Templates())
        {
            Write(Path.Combine(folder, name), content);
        }

        foreach (var file in workspace.ListFiles(stylesFolder))
        {
            Write(Path.Combine(folder, "styles", Path.GetRelativePath(stylesFolder, file)), workspace.ReadAllBytes(file));
        }

        return ValueList.From(written);

        void Write(string path, byte[] content)
        {
            workspace.CreateFolder(Path.GetDirectoryName(path)!);
            workspace.Replace(path, stream =>
            {
                stream.Write(content);
                return true;
            });
            written.Add(path);
        }
    }

    private static IEnumerable<(string Name, byte[] Content)> Templates()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var content = new MemoryStream();
            stream.CopyTo(content);
            yield return (resource[Prefix.Length..], content.ToArray());
        }
    }
}
