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
    /// <returns>Paths written; an error where it cannot go on.</returns>
    public static Result<ValueList<string>> Create(string folder, string stylesFolder, IWorkspace workspace)
    {
        var written = new List<string>();
        try
        {
            foreach (var (path, content) in FilesOf(folder, stylesFolder, workspace))
            {
                Write(path, content, workspace);
                written.Add(path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string[] hints = written.Count == 0 ? [] : ["what was written so far is not a whole book: remove the folder before you try again"];
            var finding = new Diagnostic(PublishingCodes.CannotWrite, Severity.Error, SourceSpan.None, $"The book cannot be written: {FaultText.Of(e)}", ValueList.From(hints));
            return new Result<ValueList<string>>(ValueList.From(written), [finding with { Path = folder }]);
        }

        return new Result<ValueList<string>>(ValueList.From(written), []);
    }

    private static IEnumerable<(string Path, byte[] Content)> FilesOf(string folder, string stylesFolder, IWorkspace workspace)
    {
        var styles = workspace.ListTree(stylesFolder, int.MaxValue)
            .Select(file => (Path.Combine("styles", Path.GetRelativePath(stylesFolder, file)), workspace.ReadAllBytes(file)));
        return Templates().Concat(styles).Select(file => (Path.Combine(folder, file.Item1), file.Item2));
    }

    private static void Write(string path, byte[] content, IWorkspace workspace)
    {
        workspace.CreateFolder(Path.GetDirectoryName(path)!);
        workspace.Replace(path, stream => stream.Write(content));
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
