namespace OpenSourceHistory.Styles.Resources;

/// <summary>Texts that are part of the program: the built-in sheet and the table of properties.</summary>
internal static class EmbeddedText
{
    /// <summary>The whole text of a resource.</summary>
    /// <param name="name">File name in this folder.</param>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the program");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
