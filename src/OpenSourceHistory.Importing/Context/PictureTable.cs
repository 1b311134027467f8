namespace OpenSourceHistory.Importing.Context;

/// <summary>Pictures of a document and their files in the book.</summary>
internal sealed class PictureTable
{
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Parts of the document and paths in the book, in the order of their first use.</summary>
    public IEnumerable<KeyValuePair<string, string>> Files => _files.OrderBy(f => f.Value, StringComparer.Ordinal);

    /// <summary>The path in the book of a picture.</summary>
    /// <param name="part">Its part in the document.</param>
    public string PathOf(string part)
    {
        if (_files.TryGetValue(part, out var path))
        {
            return path;
        }

        var name = new string([.. part[(part.LastIndexOf('/') + 1)..].Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-')]).TrimStart('.');
        var candidate = name;
        for (var i = 2; !_taken.Add(candidate); i++)
        {
            candidate = FormattableString.Invariant($"{i}-{name}");
        }

        path = "pictures/" + candidate;
        _files.Add(part, path);
        return path;
    }
}
