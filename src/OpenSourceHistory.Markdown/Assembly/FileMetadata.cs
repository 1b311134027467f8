using OpenSourceHistory.Markdown.Description;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>The metadata block at a Markdown file's head.</summary>
/// <param name="Values">Its keys, or null where there is no block.</param>
/// <param name="TextStart">Where the text begins behind it.</param>
internal sealed record FileMetadata(MappingReader? Values, int TextStart)
{
    private static readonly string[] s_fileKeys = ["title", "role", "lang", "language", "class"];

    private static readonly string[] s_bookKeys =
    [
        .. s_fileKeys, "subtitle", "author", "authors", "date", "publisher", "description", "rights", "style", "slug", "subjects", "keywords",
    ];

    /// <summary>Reads the block of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isSingleFile">True where the file is a book by itself; blocks of other tools are then passed over.</param>
    /// <param name="diagnostics">Receives the faults.</param>
    public static FileMetadata Read(SourceFile file, bool isSingleFile, DiagnosticBag diagnostics)
    {
        if (!TryFindBlock(file.Text, out var start, out var end, out var textStart))
        {
            return new FileMetadata(null, 0);
        }

        var faults = new DiagnosticBag();
        var value = new YamlTreeReader(file, start, faults).Read(file.Text[start..end]);
        if (isSingleFile && (faults.HasErrors || value is not (YamlMapping or null)))
        {
            // A rule at the head of a foreign file, or a block that is no YAML.
            return new FileMetadata(null, 0);
        }

        diagnostics.AddRange(faults);
        if (value is not YamlMapping mapping)
        {
            return new FileMetadata(null, value is null && !isSingleFile ? textStart : 0);
        }

        var reader = new MappingReader(mapping, diagnostics);
        if (!isSingleFile)
        {
            reader.CheckKeys(s_fileKeys, Severity.Warning, MarkdownCodes.FileMetadata);
        }
        else
        {
            CheckBookKeys(reader, mapping);
        }

        return new FileMetadata(reader, textStart);
    }

    /// <summary>The text of a key, or null.</summary>
    public string? Text(string key) => Values?.Text(key)?.Text.Trim() is { Length: > 0 } text ? text : null;

    // Other tools have keys of their own; only a near miss is worth a word.
    private static void CheckBookKeys(MappingReader reader, YamlMapping mapping)
    {
        foreach (var (key, _) in mapping.Entries)
        {
            if (!s_bookKeys.Contains(key.Text, StringComparer.Ordinal) && key.Text.Length > 3 && NearestName.Find(key.Text, s_bookKeys) is not null)
            {
                reader.CheckKeys([.. mapping.Entries.Select(e => e.Key.Text).Where(k => k != key.Text), .. s_bookKeys], Severity.Warning, MarkdownCodes.FileMetadata);
            }
        }
    }

    private static bool TryFindBlock(string text, out int start, out int end, out int textStart)
    {
        (start, end, textStart) = (0, 0, 0);
        if (!text.StartsWith("---", StringComparison.Ordinal) || !IsLine(text, 0, "---", out start) || start >= text.Length || text[start] is '\r' or '\n')
        {
            return false;
        }

        for (var line = start; line < text.Length; line = NextLine(text, line))
        {
            if (IsLine(text, line, "---", out textStart) || IsLine(text, line, "...", out textStart))
            {
                end = line;
                return true;
            }
        }

        return false;
    }

    private static bool IsLine(string text, int start, string content, out int next)
    {
        next = NextLine(text, start);
        return text.AsSpan(start, next - start).TrimEnd().SequenceEqual(content);
    }

    private static int NextLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }
}
