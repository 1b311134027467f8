using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>
/// Reads Pandoc's title block (User's Guide, <c>pandoc_title_block</c>): at a file's head, up to three lines that begin with a per cent sign, for title,
/// authors and date; lines that begin with a space go on, and authors are parted by semicolons or lines.
/// </summary>
internal static class TitleBlock
{
    private static readonly string[] s_keys = ["title", "author", "date"];

    /// <summary>Reads the block; null where the file has none.</summary>
    /// <param name="file">The file.</param>
    public static FileMetadata? Read(SourceFile file)
    {
        var entries = new List<(YamlScalar, YamlValue)>();
        var position = 0;
        foreach (var key in s_keys)
        {
            if (!IsOpener(file.Text, position))
            {
                break;
            }

            var start = position;
            position = EndOf(file.Text, start);
            var span = new SourceSpan(file, start + 1, start + file.Text[start..position].TrimEnd().Length);
            var value = ValueOf(key, file.Text[(start + 1)..position], span);
            if (value is not null)
            {
                entries.Add((new YamlScalar(key, IsPlain: true, span with { End = span.Start }), value));
            }
        }

        return entries.Count == 0 ? null : new FileMetadata(new MappingReader(new YamlMapping(entries, new SourceSpan(file, 0, position))), position);
    }

    private static bool IsOpener(string text, int position) =>
        position < text.Length && text[position] == '%' && (position + 1 == text.Length || text[position + 1] is ' ' or '\t' or '\r' or '\n');

    private static int EndOf(string text, int start)
    {
        var end = NextLine(text, start);
        while (end < text.Length && (text[end] is ' ' or '\t') && !string.IsNullOrWhiteSpace(text[end..NextLine(text, end)]))
        {
            end = NextLine(text, end);
        }

        return end;
    }

    private static int NextLine(string text, int start) => text.IndexOf('\n', start) is var end and >= 0 ? end + 1 : text.Length;

    private static YamlValue? ValueOf(string key, string text, SourceSpan span)
    {
        char[] separators = key == "author" ? [';', '\n'] : ['\n'];
        var parts = text.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 0 ? null
            : key == "author" ? new YamlSequence([.. parts.Select(p => new YamlScalar(p, IsPlain: false, span))], span)
            : new YamlScalar(string.Join(' ', parts), IsPlain: false, span);
    }
}
