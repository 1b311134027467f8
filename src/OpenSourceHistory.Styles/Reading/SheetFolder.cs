using System.Text;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>Finds and reads files that a sheet names, within the folder of the main sheet only.</summary>
/// <param name="sheetPath">Path of the main sheet.</param>
/// <param name="workspace">The door to files.</param>
internal sealed class SheetFolder(string sheetPath, IWorkspace workspace)
{
    // A sheet is some kilobytes; whatever is a thousand times larger is not one.
    private const long LargestSheet = 16 * 1024 * 1024;

    private readonly string _root = workspace.RealPath(Path.GetDirectoryName(sheetPath) is { Length: > 0 } folder ? folder : ".");

    /// <summary>The path of a file named in a sheet.</summary>
    /// <param name="url">Address as written.</param>
    /// <param name="span">Where it is written; its file is what the address is relative to.</param>
    /// <param name="findings">Receives where it leads.</param>
    /// <returns>The path, or null where it leads elsewhere (reported).</returns>
    public string? Resolve(string url, SourceSpan span, DiagnosticBag findings)
    {
        if (url.Contains("://", StringComparison.Ordinal) || url.StartsWith("//", StringComparison.Ordinal)
            || url.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            findings.Warning(StyleCodes.UnreadableFile, span, $"'{Short(url)}' is not fetched: only files beside the sheet are read");
            return null;
        }

        var folder = Path.GetDirectoryName(span.File?.Path ?? sheetPath) ?? string.Empty;
        var path = Path.Combine(folder, Uri.UnescapeDataString(url));
        if (IsInside(path))
        {
            return path.Replace('\\', '/');
        }

        findings.Error(StyleCodes.OutsideFolder, span, $"'{Short(url)}' leads out of the style sheet's folder", "Copy the file into the folder of the sheet");
        return null;
    }

    /// <summary>Reads a sheet.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="span">Where it is named, for the report; none for the main sheet.</param>
    /// <param name="findings">Receives why it cannot be read.</param>
    /// <returns>The sheet, or null where it cannot be read (reported).</returns>
    public SourceFile? Read(string path, SourceSpan span, DiagnosticBag findings)
    {
        var fault = FaultOf(path, out var text);
        if (fault is null)
        {
            return new SourceFile(path.Replace('\\', '/'), text);
        }

        var severity = span.File is null ? Severity.Error : Severity.Warning;
        findings.Add(new Diagnostic(StyleCodes.UnreadableFile, severity, span, $"The style sheet {fault}", [])
        {
            Path = span.File?.Path ?? path,
        });
        return null;
    }

    /// <summary>The real path, by which a file is recognised.</summary>
    /// <param name="path">A path.</param>
    public string RealPath(string path) => workspace.RealPath(path);

    /// <summary>True where a file is there.</summary>
    /// <param name="path">A path.</param>
    public bool Exists(string path) => workspace.FileExists(path);

    private static string Short(string url) => url.Length > 60 ? url[..60] + "..." : url;

    private bool IsInside(string path)
    {
        var real = workspace.RealPath(path).Replace('\\', '/');
        var root = _root.Replace('\\', '/').TrimEnd('/');
        return root.Length == 0
            ? !real.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(path)
            : real.StartsWith(root + "/", StringComparison.Ordinal);
    }

    private string? FaultOf(string path, out string text)
    {
        text = string.Empty;
        try
        {
            if (!workspace.FileExists(path))
            {
                return workspace.FolderExists(path) ? $"'{path}' is a folder" : $"'{path}' does not exist";
            }

            if (workspace.SizeOf(path) > LargestSheet)
            {
                return $"'{path}' is larger than 16 MB";
            }

            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(workspace.ReadAllBytes(path)).TrimStart('\uFEFF');
            if (text.Contains('\0', StringComparison.Ordinal))
            {
                return $"'{path}' holds NUL characters";
            }

            text = XmlSafeText.Replace(text, '\uFFFD');
            return null;
        }
        catch (DecoderFallbackException)
        {
            return $"'{path}' is not UTF-8";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"'{path}' cannot be read: {FaultText.Of(exception)}";
        }
    }
}
