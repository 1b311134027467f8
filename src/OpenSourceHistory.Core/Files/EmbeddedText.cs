using System.Reflection;

namespace OpenSourceHistory.Core.Files;

/// <summary>Texts in UTF-8, and other files, that are part of an assembly.</summary>
public static class EmbeddedText
{
    /// <summary>Opens a text, or returns null where the assembly has none of that name.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="name">The name of the resource.</param>
    public static StreamReader? Find(Assembly assembly, string name) =>
        assembly.GetManifestResourceStream(name) is { } stream ? new StreamReader(stream) : null;

    /// <summary>Opens a text.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="name">The name of the resource.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static StreamReader Open(Assembly assembly, string name) =>
        Find(assembly, name) ?? throw new InvalidOperationException($"The program was built without its resource {name}");

    /// <summary>Reads the whole of a text.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="name">The name of the resource.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static string Read(Assembly assembly, string name)
    {
        using var reader = Open(assembly, name);
        return reader.ReadToEnd();
    }

    /// <summary>Reads the whole of a file that is no text.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="name">The name of the resource.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static byte[] ReadBytes(Assembly assembly, string name)
    {
        using var reader = Open(assembly, name);
        using var content = new MemoryStream();
        reader.BaseStream.CopyTo(content);
        return content.ToArray();
    }
}
