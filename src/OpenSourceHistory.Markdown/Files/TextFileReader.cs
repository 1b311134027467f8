using System.Text;

namespace OpenSourceHistory.Markdown.Files;

/// <summary>Reads text files: UTF-8 without exception, not full of NULs, no more than 64 MB; one error for each that is otherwise.</summary>
/// <param name="workspace">The door to files.</param>
internal sealed class TextFileReader(IWorkspace workspace)
{
    // The longest novels have 10 MB.
    private const long LargestSize = 64L << 20;

    // Of so many characters of a text one is a NUL at most.
    private const int MostNuls = 4;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file; null where it cannot be read, which is reported.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="named">Where it is named, or no place.</param>
    public Result<SourceFile?> Read(string path, SourceSpan named)
    {
        var found = new DiagnosticBag();
        try
        {
            return found.With(Check(path, named, found) ? Decode(path, workspace.ReadAllBytes(path), found) : null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            var reason = e is IOException ? "it is in use, damaged or not a plain file" : "there is no permission";
            Report(found, MarkdownCodes.Unreadable, path, $"The file cannot be read: {reason}", "Check its permissions");
            return found.With<SourceFile?>(null);
        }
    }

    private bool Check(string path, SourceSpan named, DiagnosticBag found)
    {
        if (workspace.FolderExists(path))
        {
            Report(found, MarkdownCodes.NotFound, path, "This is a folder where a file is expected", named.File is null ? [] : [$"It is named at {named}"]);
        }
        else if (!workspace.FileExists(path))
        {
            Report(found, MarkdownCodes.NotFound, path, "There is no such file", named.File is null ? [] : [$"It is named at {named}"]);
        }
        else if (workspace.SizeOf(path) > LargestSize)
        {
            Report(found, MarkdownCodes.TooLarge, path, $"The file is larger than {LargestSize >> 20} MB", "Divide it into chapters");
        }
        else
        {
            return true;
        }

        return false;
    }

    private static SourceFile? Decode(string path, byte[] bytes, DiagnosticBag found)
    {
        var content = bytes.AsSpan();
        content = content.StartsWith(Encoding.UTF8.Preamble) ? content[3..] : content;
        var shown = path.Replace('\\', '/');
        if (BinaryKind.Of(content) is { } kind)
        {
            Report(found, MarkdownCodes.Nul, path, $"The file is {kind.Name}, not text", kind.Hint);
            return null;
        }

        string text;
        try
        {
            text = s_strict.GetString(content);
        }
        catch (DecoderFallbackException e)
        {
            found.Add(NotUtf8(shown, content, bytes.Length - content.Length, e));
            return null;
        }

        // A stray one is a slip like other controls (CommonMark, 2.3); text of another encoding is full of them.
        if (text.AsSpan().Count('\0') > text.Length / MostNuls)
        {
            var file = new SourceFile(shown, text);
            var nul = text.IndexOf('\0', StringComparison.Ordinal);
            found.Error(MarkdownCodes.Nul, new SourceSpan(file, nul, nul + 1), "The file holds a NUL: it is not a text file, or not UTF-8", "Save it as UTF-8");
            return null;
        }

        return ControlCharacters.Replace(new SourceFile(shown, text), found);
    }

    private static Diagnostic NotUtf8(string path, ReadOnlySpan<byte> content, int skipped, DecoderFallbackException fault)
    {
        // The place is behind all that can be read.
        var index = Math.Clamp(fault.Index, 0, content.Length);
        while (index > 0 && !System.Text.Unicode.Utf8.IsValid(content[..index]))
        {
            index--;
        }

        var readable = Encoding.UTF8.GetString(content[..index]);
        var file = new SourceFile(path, readable);
        var span = new SourceSpan(file, readable.Length, readable.Length);
        return new Diagnostic(
            MarkdownCodes.NotUtf8, Severity.Error, span, $"The file is not UTF-8: byte {index + skipped}, in line {span.Position.Line}, is part of no character", ["Save it as UTF-8"]);
    }

    private static void Report(DiagnosticBag found, string code, string path, string message, params ReadOnlySpan<string> hints) =>
        found.Add(new Diagnostic(code, Severity.Error, SourceSpan.None, message, ValueList.Create(hints)) { Path = path.Replace('\\', '/') });
}
