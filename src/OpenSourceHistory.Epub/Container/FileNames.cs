using OpenSourceHistory.Epub.Xml;

namespace OpenSourceHistory.Epub.Container;

/// <summary>Gives files of one folder names that any file system and URL takes, each once.</summary>
/// <param name="reserved">Names given already.</param>
internal sealed class FileNames(params IEnumerable<string> reserved)
{
    // All names are in lower case, so they differ also where case does not count (EPUB 3.3, section 4.2.3).
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    /// <summary>A free name.</summary>
    /// <param name="stem">What it should be called; signs are replaced.</param>
    /// <param name="extension">Its extension, with the dot.</param>
    /// <param name="fallback">Stem where nothing is left of the wish (a name in Chinese).</param>
    public string Take(string stem, string extension, string fallback)
    {
        var plain = XmlCharacters.ToFileName(stem) is { Length: > 0 } safe ? safe : fallback;
        var name = plain + extension;
        for (var n = 2; !_taken.Add(name); n++)
        {
            name = $"{plain}-{n}{extension}";
        }

        return name;
    }
}
