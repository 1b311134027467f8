using System.Text;

namespace OpenSourceHistory.Docx.Naming;

/// <summary>Readable style names from the classes of the manuscript: <c>set-off</c> becomes <c>Set Off</c>.</summary>
internal static class ReadableNames
{
    private const int LongestBookmark = 40;
    private const string LetterFirst = "Label";

    /// <summary>The class as a name with capitals and spaces, or null where no letter or digit is in it.</summary>
    public static string? ToName(string className)
    {
        var name = new StringBuilder();
        var startsWord = true;
        foreach (var c in className)
        {
            if (!char.IsLetterOrDigit(c))
            {
                startsWord = true;
                continue;
            }

            if (startsWord && name.Length > 0)
            {
                name.Append(' ');
            }

            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        return name.Length == 0 ? null : name.ToString();
    }

    /// <summary>The name as an identifier: without spaces, ASCII letters and digits only, never empty.</summary>
    public static string ToId(string name)
    {
        var id = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(c);
            }
            else if (c != ' ')
            {
                id.Append(((int)c).ToString("X4", null));
            }
        }

        return id.ToString();
    }

    /// <summary>The name as a bookmark's, which an instruction may count by: a letter comes first, and there are at most 40 characters (17.16.5.56).</summary>
    public static string ToBookmark(string name)
    {
        var id = ToId(name);
        var bookmark = id.Length > 0 && char.IsAsciiLetter(id[0]) ? id : LetterFirst + id;
        return bookmark.Length <= LongestBookmark ? bookmark : bookmark[..LongestBookmark];
    }
}
