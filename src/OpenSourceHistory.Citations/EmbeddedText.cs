namespace OpenSourceHistory.Citations;

/// <summary>Texts that the assembly carries.</summary>
internal static class EmbeddedText
{
    /// <summary>The names of the texts' files.</summary>
    public static string[] Names => typeof(EmbeddedText).Assembly.GetManifestResourceNames();

    /// <summary>Reads a text.</summary>
    /// <param name="name">The file's name.</param>
    public static SourceFile Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using var reader = new StreamReader(stream);
        return new SourceFile(name, reader.ReadToEnd());
    }
}
