using System.Text;
using System.Xml;

namespace OpenSourceHistory.Epub.Xml;

/// <summary>What XML allows: characters (XML 1.0, section 2.2) and names for ids.</summary>
internal static class XmlCharacters
{
    /// <summary>The text without characters that XML cannot hold (controls, lone surrogates); the same instance where there are none.</summary>
    /// <param name="text">Any text.</param>
    public static string Clean(string text)
    {
        if (FindInvalid(text, 0) < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var length = ValidLength(text, i);
            clean.Append(text, i, length);
            i += Math.Max(length - 1, 0);
        }

        return clean.ToString();
    }

    /// <summary>Offset of the first character that XML cannot hold, or -1.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">Where to begin.</param>
    public static int FindInvalid(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var length = ValidLength(text, i);
            if (length == 0)
            {
                return i;
            }

            i += length - 1;
        }

        return -1;
    }

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

    private static int ValidLength(string text, int index) =>
        XmlConvert.IsXmlChar(text[index]) ? 1
        : index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]) ? 2
        : 0;
}
