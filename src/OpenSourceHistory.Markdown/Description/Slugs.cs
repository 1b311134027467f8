using System.Text;

namespace OpenSourceHistory.Markdown.Description;

/// <summary>Names made from texts: file names, and the ids of headings.</summary>
internal static class Slugs
{
    // Names of files have at most 255 bytes in common file systems; the rest is room for an edition's name and an ending.
    private const int MostBytes = 180;

    /// <summary>A heading's id as Pandoc makes it: from its first letter on, in small letters, spaces as hyphens, no punctuation but <c>-_.</c></summary>
    /// <param name="text">The heading's text.</param>
    /// <returns>The id; <c>section</c> where the text has no letter.</returns>
    public static string OfHeading(string text)
    {
        var slug = Make(text, c => c is '-' or '_' or '.');
        var start = 0;
        while (start < slug.Length && !char.IsLetter(slug[start]))
        {
            start++;
        }

        return start == slug.Length ? "section" : slug[start..];
    }

    /// <summary>A heading's anchor as code-hosting sites make it, which READMEs link to.</summary>
    /// <param name="text">The heading's text.</param>
    public static string OfAnchor(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (c == ' ')
            {
                slug.Append('-');
            }
        }

        return slug.ToString();
    }

    /// <summary>What all tools' anchors of a heading have in common, whatever each makes of its spaces and marks: letters and digits.</summary>
    /// <param name="text">The heading's text, or an anchor of it.</param>
    public static string Bare(string text) => Make(text, _ => false).Replace("-", string.Empty, StringComparison.Ordinal);

    /// <summary>A file-name stem from a title; <c>book</c> where nothing of it can be used.</summary>
    /// <param name="title">The title.</param>
    public static string OfTitle(string title)
    {
        var slug = Short(Make(title, c => c is '-' or '_').Trim('-'));
        return slug.Length == 0 ? "book" : slug;
    }

    /// <summary>A division's name from its file's path.</summary>
    /// <param name="path">Path without its extension.</param>
    public static string OfPath(string path)
    {
        var slug = Short(Make(path.Replace('/', ' '), c => c is '-' or '_', keepsCase: true).Trim('-'));
        return slug.Length == 0 ? "division" : slug;
    }

    /// <summary>The beginning of a name that file systems take, up to a hyphen where one is near.</summary>
    /// <param name="name">The name.</param>
    public static string Short(string name)
    {
        var (bytes, end) = (0, 0);
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MostBytes)
            {
                var hyphen = name.LastIndexOf('-', end - 1);
                return name[..(hyphen > end / 2 ? hyphen : end)];
            }

            end += rune.Utf16SequenceLength;
        }

        return name;
    }

    private static string Make(string text, Func<char, bool> isKept, bool keepsCase = false)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || isKept(c))
            {
                slug.Append(keepsCase ? c : char.ToLowerInvariant(c));
            }
            else if (char.IsWhiteSpace(c) && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString();
    }
}
