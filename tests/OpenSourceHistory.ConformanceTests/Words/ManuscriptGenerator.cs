using System.Globalization;
using System.Text;
using CsCheck;

namespace OpenSourceHistory.ConformanceTests.Words;

/// <summary>
/// Manuscripts of every construct, nested at random; no word stands in one twice, so that a lost one cannot hide behind another. In what
/// the parts are made of, <c>@</c> stands for a word, <c>§</c> for a note's label, <c>©</c> for a real at-sign and <c>¤</c> for what is nested.
/// </summary>
internal static class ManuscriptGenerator
{
    private const string Letters = "bcdfghklmnprstvwz";

    private const int WordLength = 9;

    private static readonly string[] s_headings = ["# @ @\n\n", "## @ *@* @\n\n", "### @ {.c}\n\n", "@ @\n---\n\n"];

    private static readonly string[] s_plainBlocks =
    [
        "| @ @\n|    @\n|\n| @ @\n\n",
        "```\n@ @\n  @\n```\n\n",
        "``` {.python}\n@\n```\n\n",
        "@\n: @ @\n\n",
        "@ @\n:   @ @\n\n    @\n\n@\n:   @\n\n",
        "- [ ] @ @\n- [x] @\n\n",
        "(©) @ @\n\n(©) @\n\n",
        "---\n\n",
    ];

    private static readonly string[] s_tables =
    [
        "| @ | @ |\n|:--|--:|\n| @ @ | *@* |\n| @ | `@` |\n\n: @ @\n\n",
        "@ | @\n---|---\n@ | @\n\n",
        "+-------------------+--------------------+\n| @ @ | @ @ |\n+:==================+===================:+\n| @ @ | - @ |\n|     | - @ |\n+-------------------+--------------------+\n\n",
        "<table><thead><tr><th colspan=\"2\">@ @</th></tr></thead><tbody><tr><td rowspan=\"2\">@</td><td>@</td></tr><tr><td>@</td></tr></tbody></table>\n\n",
    ];

    private static readonly string[] s_words = ["@", "@ @", "@,", "@.", "@ -- @", "@---@", "@'s", "@\n@", "@\\\n@"];

    private static readonly string[] s_phrases =
        ["*¤*", "**¤**", "***¤***", "_¤_", "~~¤~~", "\"¤\"", "'¤'", "[¤]{.c}", "[¤](https://example.org/)", "<b>¤</b>", "(¤)", "^[¤ @]"];

    private static readonly string[] s_plainInlines =
    [
        "`@ @`", "@~@~", "@^@^", "H~2~@", "@&amp;@", "$@_@$", "<https://example.org/>", "![](none.png){alt=\"\"}", "@![^§]", "@[^§]", "“@ ‘@’”", "@\\*@",
        "[@]{.smallcaps}", "@^[@]",
    ];

    private static readonly string[] s_marks = ["- ", "* ", "1. ", "3) ", "a. ", "i. "];

    private static readonly Gen<string> s_paragraph = Inlines(2).Array[2, 9].Select(i => string.Join(' ', i) + "\n\n");

    private static readonly Gen<string> s_manuscripts = Blocks(3).Array[6, 20].Select(Fill);

    /// <summary>A manuscript: the same for a number in each run.</summary>
    /// <param name="number">The number.</param>
    public static string Manuscript(int number) => s_manuscripts.Generate(new PCG(1, (ulong)number), null, out _);

    /// <summary>True for a word of a manuscript made here, not one that the program writes or a list's mark.</summary>
    /// <param name="word">The word in lower case.</param>
    public static bool IsMade(string word) => word.StartsWith('q') && word.Length == WordLength;

    private static Gen<string> Blocks(int depth) => depth == 0
        ? s_paragraph
        : Gen.Frequency(
            (6, s_paragraph),
            (1, OneOf(s_headings)),
            (2, OneOf(s_plainBlocks)),
            (2, OneOf(s_tables)),
            (2, Lists(depth - 1)),
            (1, Some(depth - 1).Select(b => Indented("> ", "> ", b))),
            (1, Some(depth - 1).Select(b => $"::: box\n\n{b}:::\n\n")));

    private static Gen<string> Some(int depth) => Blocks(depth).Array[1, 3].Select(string.Concat);

    private static Gen<string> Lists(int depth) => Gen.Select(
        OneOf(s_marks),
        Some(depth).Array[1, 3],
        (mark, items) => string.Concat(items.Select(i => Indented(mark, new string(' ', mark.Length), i))));

    private static Gen<string> Inlines(int depth) => depth == 0
        ? OneOf(s_words)
        : Gen.Frequency(
            (8, OneOf(s_words)),
            (2, OneOf(s_plainInlines)),
            (3, Gen.Select(OneOf(s_phrases), Inlines(depth - 1), Nested)));

    // Four tildes are a fence.
    private static string Nested(string phrase, string inner) =>
        phrase.Replace("¤", inner, StringComparison.Ordinal) is var nested && nested.Contains("~~~~", StringComparison.Ordinal) ? inner : nested;

    private static Gen<string> OneOf(string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Indented(string first, string rest, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n').Select((line, i) => ((i == 0 ? first : rest) + line).TrimEnd());
        return string.Join('\n', lines) + "\n\n";
    }

    private static string Fill(string[] blocks)
    {
        var text = new StringBuilder();
        var (words, notes) = (0, new List<string>());
        foreach (var c in string.Concat(blocks))
        {
            if (c == '§')
            {
                notes.Add($"[^n{notes.Count}]: {Word(words++)} {Word(words++)}.\n\n");
            }

            text.Append(c switch
            {
                '@' => Word(words++),
                '§' => string.Create(CultureInfo.InvariantCulture, $"n{notes.Count - 1}"),
                '©' => "@",
                _ => c.ToString(),
            });
        }

        return text.AppendJoin(string.Empty, notes).ToString();
    }

    private static string Word(int number)
    {
        var word = new StringBuilder("Q");
        for (var i = 0; i < 4; i++, number /= Letters.Length)
        {
            word.Append("aeio"[i]).Append(Letters[number % Letters.Length]);
        }

        return word.ToString();
    }
}
