using System.Globalization;
using CsCheck;

namespace OpenSourceHistory.UnitTests.Review;

/// <summary>Random manuscripts of all that Markdown says, block by block: each block is known by its number, in words at its beginning and its end.</summary>
internal static class RandomManuscript
{
    private static readonly Gen<string> s_word = Gen.OneOf(
        new[] { "alpha", "beta", "gamma", "delta", "it's", "snake_case", "中文", "naïve", "x2", "Zürich", "co-op", "3.14", "R&amp;D", "\\*star", "e.g.", "I" }.Select(w => Gen.Const(w)).ToArray());

    private static readonly Gen<string> s_piece = Gen.Frequency(
        (14, s_word),
        (1, s_word.Select(w => $"*{w}*")),
        (1, s_word.Select(w => $"**{w} {w}**")),
        (1, s_word.Select(w => $"*{w} **{w}***")),
        (1, s_word.Select(w => $"{w} ~~{w}~~")),
        (1, s_word.Select(w => $"H~2~O and x^3^")),
        (1, s_word.Select(_ => "`code x`")),
        (1, s_word.Select(w => $"[{w} *here*](https://example.org/{w.Length})")),
        (1, s_word.Select(w => $"[{w}](#top)")),
        (1, Gen.Const("[](#top)")),
        (1, s_word.Select(w => $"\"{w}\"")),
        (1, s_word.Select(w => $"{w} -- {w} ...")),
        (1, s_word.Select(w => $"{w}^[Note of *{w}* {{0}}.]")),
        (1, s_word.Select(w => $"{w}[^n{{0}}]")),
        (1, s_word.Select(w => $"{w}\n{w}")),
        (1, s_word.Select(w => $"{w}\\\n{w}")));

    // Open changes and comments of the author's own.
    private static readonly Gen<string> s_open = Gen.OneOf(
        s_word.Select(w => $"{{++{w} {w}++}}{{author=\"Me\" date=\"2026-01-02\"}}"),
        s_word.Select(w => $"{w}{{-- {w}--}}{{author=\"Me\"}}"),
        s_word.Select(w => $"{{~~{w}~>*{w}* new~~}}"),
        s_word.Select(w => $"{{=={w} {w}==}}{{>>Is {w} right?<<}}{{author=\"Me\"}}{{>>It is.<<}}"),
        s_word.Select(w => $"{w}{{>>Settled {w}<<}}{{.resolved author=\"Me\"}}"));

    private static readonly Gen<string> s_text = s_piece.Array[2, 9].Select(p => OneLabel(string.Join(' ', p)));
    private static readonly Gen<string> s_cell = Gen.OneOf(s_word, s_word.Select(w => $"*{w}* {w}"), s_word.Select(w => $"[{w}](https://example.org/c)"), Gen.Const(string.Empty));

    private static readonly Gen<string> s_block = Gen.Frequency(
        (10, s_text.Select(t => $"k{{0}}k {t} e{{0}}e.")),
        (3, Gen.Select(s_text, s_open, s_word, (t, o, w) => $"k{{0}}k {t} {o} {w} e{{0}}e.")),
        (2, Gen.Select(Gen.Int[2, 4], s_word, (level, w) => $"{new string('#', level)} k{{0}}k *{w}* e{{0}}e")),
        (2, s_text.Select(t => "> " + $"k{{0}}k {t} e{{0}}e.".Replace("\n", "\n> ", StringComparison.Ordinal))),
        (2, Gen.Select(s_text, s_text, (one, two) => $"- k{{0}}k {In(one)}\n- b{{0}}b {In(two.Replace("[^n{0}]", string.Empty, StringComparison.Ordinal))}\n    - deep\n- c{{0}}c e{{0}}e")),
        (1, Gen.Select(s_text, s_word, (one, two) => $"1. k{{0}}k {In(one)}\n2. b{{0}}b {two}\n\n    More of it.\n\n3. c{{0}}c e{{0}}e")),
        (2, s_cell.Array[4].Select(c => $"| k{{0}}k | {c[0]} |\n|------|:-----:|\n| b{{0}}b {c[1]} | {c[2]} |\n| c{{0}}c e{{0}}e | {c[3]} |")),
        (1, Gen.OneOf(Gen.Const("alpha"), Gen.Const("*beta* x")).Select(w => $"+---------------+-----------+\n| k{{0}}k       | head      |\n+===============+===========+\n| {w,-13} | b{{0}}b   |\n+---------------+-----------+\n| c{{0}}c e{{0}}e | end       |\n+---------------+-----------+")),
        (1, Gen.Const("```\ncode k{0}k\n  more e{0}e\n```")),
        (1, Gen.Const("* * *")));

    /// <summary>Blocks of a book.</summary>
    /// <param name="least">The fewest.</param>
    /// <param name="most">The most.</param>
    public static Gen<string[]> Blocks(int least, int most) => s_block.Array[least, most].Select(blocks => blocks.Select((b, i) => Numbered(b, i)).ToArray());

    /// <summary>The book of blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    public static string BookOf(IEnumerable<string> blocks) => "# Book {#top}\n\nIt begins.\n\n" + string.Join("\n\n", blocks) + "\n\nIt ends.\n";

    // Grids are drawn for numbers of any length.
    private static string Numbered(string block, int number)
    {
        var id = "x" + number.ToString("000", CultureInfo.InvariantCulture);
        var text = block.StartsWith('+') ? block.Replace("{0}", id, StringComparison.Ordinal).Replace($"k{id}k       ", $"k{id}k        ", StringComparison.Ordinal).Replace($"b{id}b   ", $"b{id}b    ", StringComparison.Ordinal) : block.Replace("{0}", id, StringComparison.Ordinal);
        text = block.StartsWith('+') ? string.Join('\n', text.Split('\n').Select(l => l.StartsWith('|') ? Redrawn(l) : l)) : text;
        return text.Contains($"[^n{id}]", StringComparison.Ordinal) ? $"{text}\n\n[^n{id}]: A note {id} of its own.\n\n    Its second paragraph." : text;
    }

    private static string Redrawn(string line)
    {
        var cells = line.Trim('|').Split('|');
        return $"| {cells[0].Trim(),-13} | {cells[1].Trim(),-9} |";
    }

    private static string In(string text) => text.Replace("\n", "\n  ", StringComparison.Ordinal);

    // A label is called once.
    private static string OneLabel(string text)
    {
        var first = text.IndexOf("[^n{0}]", StringComparison.Ordinal);
        return first < 0 ? text : text[..(first + 7)] + text[(first + 7)..].Replace("[^n{0}]", string.Empty, StringComparison.Ordinal);
    }
}
