using System.Text;

namespace OpenSourceHistory.Mutation;

/// <summary>
/// Reads the list of mutants: <c>## name: description</c>, <c>file:</c>, <c>tests:</c>, then lines that begin with <c>-</c> (as the file has
/// them) and with <c>+</c> (as the mutant has them).
/// </summary>
internal static class MutantList
{
    /// <summary>Reads a list.</summary>
    /// <param name="lines">Its lines.</param>
    /// <exception cref="FormatException">An entry lacks a part, or a name is used twice.</exception>
    public static List<Mutant> Read(IEnumerable<string> lines)
    {
        var mutants = new List<Mutant>();
        foreach (var entry in EntriesOf(lines))
        {
            var mutant = ReadEntry(entry);
            if (mutants.Exists(m => m.Name == mutant.Name))
            {
                throw new FormatException($"Two mutants are called {mutant.Name}");
            }

            mutants.Add(mutant);
        }

        return mutants;
    }

    private static IEnumerable<List<string>> EntriesOf(IEnumerable<string> lines)
    {
        List<string>? entry = null;
        foreach (var line in lines)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (entry is not null)
                {
                    yield return entry;
                }

                entry = [];
            }

            entry?.Add(line);
        }

        if (entry is not null)
        {
            yield return entry;
        }
    }

    private static Mutant ReadEntry(List<string> entry)
    {
        var head = entry[0][3..].Split(": ", 2);
        var mutant = new Mutant(head[0], head[^1], ValueOf(entry, "file:"), ValueOf(entry, "tests:"), TextOf(entry, '-'), TextOf(entry, '+'));
        return mutant.Original.Length > 0 && mutant.Changed.Contains("MUTANT", StringComparison.Ordinal)
            ? mutant
            : throw new FormatException($"{mutant.Name} lacks its text or its switch");
    }

    private static string ValueOf(List<string> entry, string key) =>
        entry.Find(line => line.StartsWith(key, StringComparison.Ordinal))?[key.Length..].Trim() ?? throw new FormatException($"{entry[0]} lacks {key}");

    private static string TextOf(List<string> entry, char sign)
    {
        var text = new StringBuilder();
        foreach (var line in entry.Where(line => line.StartsWith(sign)))
        {
            text.Append(text.Length > 0 ? "\n" : string.Empty).Append(line, 1, line.Length - 1);
        }

        return text.ToString();
    }
}
