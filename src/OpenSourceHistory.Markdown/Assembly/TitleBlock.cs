using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>Pandoc's title block: up to three fields at a file's head, title, authors and date, each behind a per cent sign.</summary>
internal static class TitleBlock
{
    private static readonly string[] s_keys = ["title", "author", "date"];

    /// <summary>Reads the block; null where there is none.</summary>
    /// <param name="file">The file.</param>
    public static FileMetadata? Read(SourceFile file)
    {
        if (!file.Text.StartsWith("% ", StringComparison.Ordinal) && !file.Text.StartsWith("%\n", StringComparison.Ordinal))
        {
            return null;
        }

        var entries = new List<(YamlScalar Key, YamlValue Value)>();
        var position = 0;
        foreach (var key in s_keys)
        {
            var end = EndOfField(file.Text, position);
            if (end == position)
            {
                break;
            }

            AddField(entries, key, file, position + 1, end);
            position = end;
        }

        return new FileMetadata(new MappingReader(new YamlMapping(entries, new SourceSpan(file, 0, position))), position);
    }

    // A field goes on in lines that begin with a space.
    private static int EndOfField(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == (end == start ? '%' : ' '))
        {
            var line = text.IndexOf('\n', end);
            end = line < 0 ? text.Length : line + 1;
        }

        return end;
    }

    private static void AddField(List<(YamlScalar Key, YamlValue Value)> entries, string key, SourceFile file, int start, int end)
    {
        var lines = file.Text[start..end].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var span = new SourceSpan(file, start, end);
        if (lines.Length == 0)
        {
            return;
        }

        var name = new YamlScalar(key, true, span);
        entries.Add(key == "author"
            ? (name, new YamlSequence([.. lines.SelectMany(l => l.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(a => new YamlScalar(a, false, span))], span))
            : (name, new YamlScalar(string.Join(' ', lines), false, span)));
    }
}
