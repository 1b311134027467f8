using OpenSourceHistory.Citations.Data;

namespace OpenSourceHistory.Citations.BibTeX;

/// <summary>Takes lists of names apart.</summary>
internal static class TexNames
{
    /// <summary>The names of a list; "and others" ends one that goes on.</summary>
    /// <param name="tex">The list as TeX.</param>
    /// <param name="read">Turns TeX into text.</param>
    public static IEnumerable<PersonName> Read(string tex, Func<string, string> read) =>
        SplitAtDepthZero(tex, " and ").Select(n => n.Trim()).Where(n => n.Length > 0).Select(n => n == "others" ? PersonName.Others : ReadName(n, read));

    /// <summary>The parts of a text between separators outside of braces; a space of the separator stands for any white space.</summary>
    /// <param name="text">The text as TeX.</param>
    /// <param name="separator">The separator.</param>
    public static List<string> SplitAtDepthZero(string text, string separator)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0 && Matches(text, i, separator))
            {
                parts.Add(text[start..i]);
                start = i + separator.Length;
                i = start - 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    private static PersonName ReadName(string name, Func<string, string> read)
    {
        if (IsBraced(name))
        {
            return PersonName.OfBody(read(name));
        }

        var parts = SplitAtDepthZero(name, ",").Select(p => p.Trim()).ToList();
        if (parts.Exists(p => p.StartsWith("family=", StringComparison.Ordinal)))
        {
            return ReadKeyed(parts, read);
        }

        return parts.Count switch
        {
            1 => ReadDirect(parts[0], read),
            2 => WithFamily(parts[0], read) with { Given = OrNull(read(parts[1])) },
            _ => WithFamily(parts[0], read) with { Suffix = OrNull(read(parts[1])), Given = OrNull(read(parts[2])) },
        };
    }

    // BibLaTeX's extended form: "family=Gogh, given=Vincent, prefix=van, useprefix=true".
    private static PersonName ReadKeyed(List<string> parts, Func<string, string> read)
    {
        string? Part(string key) => parts.Find(p => p.StartsWith(key + "=", StringComparison.Ordinal)) is { } part
            ? OrNull(read(part[(key.Length + 1)..].Trim('"')))
            : null;

        var staysWithFamily = Part("useprefix") == "true";
        return new PersonName
        {
            Family = Part("family"),
            Given = Part("given"),
            Suffix = Part("suffix"),
            NonDroppingParticle = staysWithFamily ? Part("prefix") : null,
            DroppingParticle = staysWithFamily ? null : Part("prefix"),
        };
    }

    // "First von Last": small words inside begin the particle, the last word is the family name's.
    private static PersonName ReadDirect(string name, Func<string, string> read)
    {
        var words = SplitAtDepthZero(name, " ").Where(w => w.Length > 0).ToList();
        var first = words.FindIndex(IsSmall);
        if (first < 0 || first == words.Count - 1)
        {
            return new PersonName { Family = read(words[^1]), Given = OrNull(read(string.Join(' ', words[..^1]))) };
        }

        return WithFamily(string.Join(' ', words[first..]), read) with { Given = OrNull(read(string.Join(' ', words[..first]))) };
    }

    private static PersonName WithFamily(string family, Func<string, string> read)
    {
        var words = SplitAtDepthZero(family, " ").Where(w => w.Length > 0).ToList();
        var particle = words.Count < 2 ? 0 : words.FindLastIndex(words.Count - 2, IsSmall) + 1;
        return particle == 0
            ? new PersonName { Family = read(family) }
            : new PersonName
            {
                DroppingParticle = read(string.Join(' ', words[..particle])),
                Family = read(string.Join(' ', words[particle..])),
            };
    }

    private static bool IsSmall(string word) => char.IsLower(word.FirstOrDefault(char.IsLetter)) && word[0] is not ('{' or '\\');

    // The brace at the start is closed by the one at the end.
    private static bool IsBraced(string name)
    {
        if (name[0] != '{' || name[^1] != '}')
        {
            return false;
        }

        var depth = 0;
        for (var i = 0; i < name.Length; i++)
        {
            depth += name[i] == '{' ? 1 : name[i] == '}' ? -1 : 0;
            if (depth == 0 && i < name.Length - 1)
            {
                return false;
            }
        }

        return true;
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    // Any white space of the file stands for a space of the separator.
    private static bool Matches(string text, int at, string separator)
    {
        for (var i = 0; i < separator.Length; i++)
        {
            if (at + i >= text.Length || (separator[i] == ' ' ? !char.IsWhiteSpace(text[at + i]) : text[at + i] != separator[i]))
            {
                return false;
            }
        }

        return true;
    }
}
