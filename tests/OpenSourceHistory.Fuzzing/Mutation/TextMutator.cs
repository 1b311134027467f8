namespace OpenSourceHistory.Fuzzing.Mutation;

/// <summary>Damages text as authors, editors and attackers do: by lines, characters and pieces.</summary>
/// <param name="random">Chooses.</param>
/// <param name="tokens">Pieces of the language.</param>
internal sealed class TextMutator(Random random, IReadOnlyList<string> tokens)
{
    private const int MostChanges = 6;
    private const int MostRepetitions = 40;

    /// <summary>The text, changed in a few places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="others">Texts that pieces may come from.</param>
    public string Mutate(string text, IReadOnlyList<string> others)
    {
        for (var changes = 1 + random.Next(MostChanges); changes > 0; changes--)
        {
            text = Change(text, others);
        }

        return text;
    }

    private string Change(string text, IReadOnlyList<string> others) => random.Next(9) switch
    {
        0 => text.Insert(random.Next(text.Length + 1), Token()),
        1 => text.Insert(random.Next(text.Length + 1), Repeated()),
        2 => text.Remove(Cut(text, out var length), length),
        3 => text.Insert(random.Next(text.Length + 1), Piece(others[random.Next(others.Count)])),
        4 => ChangeLines(text, (lines, at) => lines.RemoveAt(at)),
        5 => ChangeLines(text, (lines, at) => lines.Insert(random.Next(lines.Count), lines[at])),
        6 => ChangeLines(text, (lines, at) => lines[at] = new string(' ', random.Next(8)) + lines[at].TrimStart()),
        7 => ChangeLines(text, (lines, at) => lines[at] = Token() + lines[at]),
        _ => text[..random.Next(text.Length + 1)],
    };

    private string Token()
    {
        var list = random.Next(4) == 0 ? Tokens.Common : tokens;
        return list[random.Next(list.Count)];
    }

    private string Repeated() => string.Concat(Enumerable.Repeat(Token(), 1 + random.Next(MostRepetitions)));

    private int Cut(string text, out int length)
    {
        var start = random.Next(text.Length + 1);
        length = Math.Min(random.Next(20), text.Length - start);
        return start;
    }

    private string Piece(string text)
    {
        var start = random.Next(text.Length + 1);
        return text.Substring(start, Math.Min(random.Next(200), text.Length - start));
    }

    private string ChangeLines(string text, Action<List<string>, int> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines, random.Next(lines.Count));
        return string.Join('\n', lines);
    }
}
