using System.Text;

namespace OpenSourceHistory.Importing.Roles;

/// <summary>Names of classes, ids and files from names of styles, bookmarks and headings.</summary>
public static class NameSlugs
{
    private const int Longest = 60;

    /// <summary>The name as a class: small letters, digits and hyphens; <c>style</c> where nothing is left.</summary>
    /// <param name="name">The name.</param>
    public static string Of(string name) => Make(name, "style");

    /// <summary>The name with another word where nothing is left.</summary>
    /// <param name="name">The name.</param>
    /// <param name="otherwise">The word.</param>
    public static string Make(string name, string otherwise)
    {
        var made = new StringBuilder();
        foreach (var c in name.Normalize())
        {
            if (char.IsLetterOrDigit(c))
            {
                made.Append(char.ToLowerInvariant(c));
            }
            else if (made.Length > 0 && made[^1] != '-' && c is not ('\'' or '’'))
            {
                made.Append('-');
            }

            if (made.Length >= Longest)
            {
                break;
            }
        }

        var text = made.ToString().Trim('-');
        return text.Length == 0 ? otherwise : char.IsDigit(text[0]) ? $"{otherwise}-{text}" : text;
    }
}
