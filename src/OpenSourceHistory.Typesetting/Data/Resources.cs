namespace OpenSourceHistory.Typesetting.Data;

/// <summary>Data files inside the assembly.</summary>
internal static class Resources
{
    /// <summary>Opens a text.</summary>
    /// <param name="name">Its path below the project, with dots between the folders.</param>
    public static StreamReader Open(string name) =>
        EmbeddedText.Open(typeof(Resources).Assembly, $"{typeof(Resources).Assembly.GetName().Name}.{name}");
}
