namespace OpenSourceHistory.Importing.Blocks;

/// <summary>Writes items as lists in each other.</summary>
/// <param name="entries">The items, in order.</param>
internal sealed class ListTree(List<ListEntry> entries)
{
    private const string Parting = "<!-- -->";
    private int _at;

    /// <summary>The lists, with what keeps those apart that follow each other.</summary>
    public IEnumerable<string> Write()
    {
        var written = new List<ItemBlock>();
        while (_at < entries.Count)
        {
            WriteLevel(entries[_at].Place.Level, written);
        }

        return written.Select(b => b.Text);
    }

    private void WriteLevel(int level, List<ItemBlock> written)
    {
        var items = new List<ListEntry>();
        while (_at < entries.Count && entries[_at].Place.Level >= level)
        {
            var entry = entries[_at];
            if (entry.Place.Level > level && items.Count > 0)
            {
                WriteLevel(entry.Place.Level, items[^1].Blocks);
                continue;
            }

            if (items is [.., var last] && (last.Place.List != entry.Place.List || last.Marker.Kind != entry.Marker.Kind))
            {
                break;
            }

            items.Add(entry);
            _at++;
        }

        AddList(items, written);
        if (_at < entries.Count && entries[_at].Place.Level == level)
        {
            WriteLevel(level, written);
        }
    }

    // A list of other bullets is another list; numbers need a comment between.
    private static void AddList(List<ListEntry> items, List<ItemBlock> written)
    {
        var last = written.Count > 0 ? written[^1].ListKind : null;
        var isBulleted = items[0].Marker.IsBullet;
        var bullet = isBulleted && last == "- " ? "* " : "- ";
        if (!isBulleted && last is not (null or "- " or "* "))
        {
            written.Add(new ItemBlock(Parting));
        }

        var isLoose = items.Exists(i => i.Blocks.Count(b => b.ListKind is null) > 1);
        var text = string.Join(isLoose ? "\n\n" : "\n", items.Select(i => ItemOf(i, isBulleted ? bullet : i.Marker.Text, isLoose)));
        written.Add(new ItemBlock(text, isBulleted ? bullet : items[0].Marker.Kind));
    }

    private static string ItemOf(ListEntry item, string marker, bool isLoose)
    {
        var indent = new string(' ', marker.Length);
        var content = string.Join(isLoose ? "\n\n" : "\n", item.Blocks.Select(b => b.Text));
        return (marker + string.Join('\n', content.Split('\n').Select((l, i) => i == 0 || l.Length == 0 ? l : indent + l))).TrimEnd();
    }
}
