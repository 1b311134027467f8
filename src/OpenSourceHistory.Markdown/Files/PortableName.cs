namespace OpenSourceHistory.Markdown.Files;

/// <summary>Names that files can have on every system. Windows has the most rules (Microsoft, Naming Files, Paths, and Namespaces).</summary>
internal static class PortableName
{
    private const string Signs = "<>:\"|?*";

    private static readonly string[] s_devices = ["con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"com{n}", $"lpt{n}" })];

    /// <summary>Why a name is none on Windows; null where it is one everywhere.</summary>
    /// <param name="name">The name, with its extension and without folders.</param>
    public static string? FaultOf(string name)
    {
        if (name.FirstOrDefault(c => c < ' ' || Signs.Contains(c)) is var sign and not '\0')
        {
            return sign < ' ' ? "it has a control character" : $"it has “{sign}”";
        }

        // Whatever stands behind its first dot, the name is that of the device.
        var stem = name.Split('.')[0].TrimEnd();
        return s_devices.Contains(stem, StringComparer.OrdinalIgnoreCase) ? $"“{stem}” is a device there" : null;
    }
}
