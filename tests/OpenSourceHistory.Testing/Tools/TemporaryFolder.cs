namespace OpenSourceHistory.Testing.Tools;

/// <summary>A folder of a test's own; it is removed at the end.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Full path of the folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("osh-").FullName;

    /// <summary>Writes a file into the folder.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Its bytes.</param>
    /// <returns>Its full path.</returns>
    public string Add(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Full path of a file in the folder, whether it exists or not.</summary>
    /// <param name="name">Its name, with forward slashes.</param>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a text file into the folder or a folder in it.</summary>
    /// <param name="name">Its name, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    /// <returns>Its full path.</returns>
    public string Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this[name];
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
