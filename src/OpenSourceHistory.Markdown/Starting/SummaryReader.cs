using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Markdown.Starting;

/// <summary>Reads <c>SUMMARY.md</c> of mdBook and GitBook: a list of links, in order, and headings above the parts.</summary>
internal static class SummaryReader
{
    /// <summary>Its files, and the titles of the parts before them; what is drafted has no file.</summary>
    /// <param name="name">Path of the summary.</param>
    /// <param name="text">Its text.</param>
    /// <param name="isMdBook">True where headings of the first level alone are titles of parts, as with mdBook; with GitBook all are.</param>
    public static List<ListedItem> Read(string name, string text, bool isMdBook)
    {
        var items = new List<ListedItem>();
        var isHead = true;
        foreach (var line in text.EnumerateLines())
        {
            var level = line.IndexOfAnyExcept('#');
            if (level is > 0 and <= 6 && line[level] == ' ')
            {
                if (!isHead && (level == 1 || !isMdBook))
                {
                    items.Add(new ListedItem(line[level..].Trim(" #").ToString(), IsPart: true));
                }

                isHead = false;
                continue;
            }

            AddLinks(line, name, items);
            isHead &= items.Count == 0;
        }

        return items;
    }

    private static void AddLinks(ReadOnlySpan<char> line, string name, List<ListedItem> items)
    {
        for (var at = line.IndexOf("](", StringComparison.Ordinal); at >= 0; at = line.IndexOf("](", StringComparison.Ordinal))
        {
            line = line[(at + 2)..];
            var end = line.IndexOf(')');
            var target = end < 0 ? [] : line[..end].Trim("<> ");
            var sign = target.IndexOf('#');
            var path = (sign < 0 ? target : target[..sign]).ToString();
            if (MarkdownNames.IsMarkdown(path) && !path.Contains("://", StringComparison.Ordinal))
            {
                items.Add(new ListedItem(RelativePath.Combine(RelativePath.FolderOf(name), Uri.UnescapeDataString(path)), IsPart: false));
            }
        }
    }
}
