using System.Text;

namespace OpenSourceHistory.Typesetting;

/// <summary>Data files inside the assembly.</summary>
internal static class Resources
{
    /// <summary>Opens a text.</summary>
    /// <param name="name">Its path below the project, with dots between the folders.</param>
    public static StreamReader Open(string name) =>
        new(typeof(Resources).Assembly.GetManifestResourceStream($"{typeof(Resources).Namespace}.{name}")!, Encoding.UTF8);
}
