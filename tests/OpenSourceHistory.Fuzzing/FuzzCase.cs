using OpenSourceHistory.Testing;

namespace OpenSourceHistory.Fuzzing;

/// <summary>A book to be built, made from a kind and a number alone, so that it can be made again.</summary>
/// <param name="Kind">What is damaged.</param>
/// <param name="Number">Its number.</param>
/// <param name="BookPath">Path of the book.</param>
/// <param name="Files">Its files by path.</param>
internal sealed record FuzzCase(FuzzKind Kind, int Number, string BookPath, IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>Name by which it is asked for.</summary>
    public string Name => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Kind}:{Number}");

    /// <summary>The files, ready to be read.</summary>
    public MemoryWorkspace ToWorkspace() => Files.Aggregate(new MemoryWorkspace(), (files, file) => files.With(file.Key, file.Value));

    /// <summary>Writes the files into a folder, for a closer look.</summary>
    /// <param name="folder">The folder.</param>
    public void Keep(string folder)
    {
        foreach (var (path, content) in Files)
        {
            var full = Path.Combine(folder, $"{Kind}-{Number}", path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, content);
        }
    }
}
