using System.Text;
using System.Xml;

namespace OpenSourceHistory.Epub.Xml;

/// <summary>What XML and file systems allow: names for ids and files.</summary>
internal static class XmlCharacters
{
    /// <summary>An id as XML wants it: white space and signs become hyphens, a letter stands first.</summary>
    /// <param name="id">Id as the author wrote it; not empty.</param>
    public static string ToName(string id)
    {
        if (IsPlainName(id))
        {
            return id;
        }

        var name = new StringBuilder(id.Length + 1);
        foreach (var character in id)
        {
            name.Append(XmlConvert.IsNCNameChar(character) ? character : '-');
        }

        return XmlConvert.IsStartNCNameChar(name[0]) ? name.ToString() : "x" + name;
    }

    /// <summary>A file-name stem that every file system and URL takes as it is: ASCII letters in lower case, digits, hyphens.</summary>
    /// <param name="name">Any name.</param>
    public static string ToFileName(string name)
    {
        var stem = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                stem.Append(char.ToLowerInvariant(character));
            }
            else if (stem.Length > 0 && stem[^1] != '-')
            {
                stem.Append('-');
            }
        }

        return stem.ToString().TrimEnd('-');
    }

    private static bool IsPlainName(string id)
    {
        var plain = char.IsAsciiLetter(id[0]);
        foreach (var character in id)
        {
            plain &= char.IsAsciiLetterOrDigit(character) || character is '-' or '_';
        }

        return plain;
    }
}
