using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using OpenSourceHistory.Publishing;
using OpenSourceHistory.Publishing.Builds;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;
using Xunit;

namespace OpenSourceHistory.ConformanceTests.Docx;

/// <summary>
/// All changes of a Word file of ours accepted in LibreOffice is what the edition with <c>--revisions accept</c> says, and rejected what the other says: for chapters of the test books with changes strewn in, and
/// for random texts.
/// </summary>
public sealed partial class DecidedInLibreOfficeTests
{
    private const string Python = "/usr/bin/python3";
    private const string Uno = "/usr/lib/python3/dist-packages/uno.py";
    private const int RandomTexts = 20;

    private static readonly string[] s_chapters = ["novel/chapter-1.md", "novel/chapter-2.md", "handbook/site.md", "handbook/wind.md", "second/chapter-1.md"];

    [ToolTheory("soffice", Python, Uno)]
    [InlineData(true)]
    [InlineData(false)]
    public void Deciding_upon_all_changes_makes_the_edition_that_is_decided(bool accepts)
    {
        using var folder = new TemporaryFolder();
        var texts = s_chapters.Select((c, i) => Strewn(File.ReadAllText(Repository.PathOf("tests", "books", c)), i)).Concat(Enumerable.Range(0, RandomTexts).Select(i => RandomText(new Random(i)))).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            File.WriteAllBytes(folder[Name("marked", i)], Build(texts[i], null));
            File.WriteAllBytes(folder[Name("decided", i)], Build(texts[i], accepts));
        }

        Ask(folder, accepts ? "accept" : "reject", "marked", texts.Count);
        Ask(folder, "leave", "decided", texts.Count);

        Assert.Equal(texts.Count, texts.Count(t => Change().IsMatch(t)));
        var unlike = Enumerable.Range(0, texts.Count).Where(i => Said(folder, "decided", i) != Said(folder, "marked", i));
        Assert.Empty(unlike.Select(i => $"Text {i}\n{texts[i]}\n--- decided\n{Said(folder, "decided", i)}\n--- in LibreOffice\n{Said(folder, "marked", i)}"));
    }

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}.docx");

    // What is struck out between two spaces leaves both in LibreOffice; two are one in Markdown. Before some headings it leaves an empty paragraph where it takes one out.
    private static string Said(TemporaryFolder folder, string kind, int number) =>
        string.Join('\n', File.ReadAllLines(folder[Name(kind, number) + ".txt"]).Select(line => Spaces().Replace(line, " ").Trim()).Where(line => line.Length > 0));

    private static void Ask(TemporaryFolder folder, string decision, string kind, int count)
    {
        var program = Repository.PathOf("tests", "OpenSourceHistory.Testing", "Tools", "Programs", "decide-in-libreoffice.py");
        var result = ExternalTool.Run(Python, TimeSpan.FromMinutes(4), [program, new Uri(folder["profile"]).AbsoluteUri, decision, .. Enumerable.Range(0, count).Select(i => folder[Name(kind, i)])]);
        Assert.True(result.ExitCode == 0, result.Errors);
    }

    private static byte[] Build(string text, bool? accepts)
    {
        var files = new MemoryWorkspace().With("book.md", text).With("default.css", string.Empty);
        var report = BookBuilder.Build(new BuildRequest("book.md", ["docx"], "out", "default.css") { AcceptsRevisions = accepts }, files, null);
        return report.Written.Count > 0 ? files.ReadAllBytes("out/book.docx") : throw new InvalidOperationException(string.Join('\n', report.Diagnostics));
    }

    // Words of plain lines are struck out, exchanged or followed by others.
    private static string Strewn(string text, int seed)
    {
        var random = new Random(seed);
        return string.Join('\n', text.Split('\n').Select(line => PlainLine().IsMatch(line)
            ? Word().Replace(line, m => random.Next(12) switch
            {
                0 => $"{{--{m.Value}--}}",
                1 => $"{{~~{m.Value}~>other words~~}}",
                2 => $"{m.Value}{{++ and more++}}",
                _ => m.Value,
            })
            : line));
    }

    private static string RandomText(Random random)
    {
        var text = new StringBuilder("# A {++new ++}chapter\n\n");
        var blocks = random.Next(4, 12);
        for (var i = 0; i < blocks; i++)
        {
            text.Append(random.Next(9) switch
            {
                0 => $"{{++{Words(random)}.++}}\n\n",
                1 => $"{{--{Words(random)}.--}}\n\n",
                2 => $"- {Changed(random)}\n- {Changed(random)}\n\n",
                3 => $"> {Changed(random)}\n\n",
                4 => $"| One | Two |\n|---|---|\n| {Changed(random)} | {Words(random)} |\n\n",
                5 => $"{Words(random)}^[{Changed(random)}] {Words(random)}\n\n",
                6 => $"{Changed(random)} *{Changed(random)}* **{Words(random)}**\n\n",
                7 => $"## {Changed(random)}\n\n",
                _ => $"{Changed(random)}, {Changed(random)}.\n\n",
            });
        }

        return text.Append("The end.\n").ToString();
    }

    private static string Changed(Random random) => random.Next(4) switch
    {
        0 => $"{Words(random)} {{++{Words(random)} ++}}{Words(random)}",
        1 => $"{Words(random)} {{--{Words(random)} --}}{Words(random)}",
        2 => $"{Words(random)} {{~~{Words(random)}~>{Words(random)}~~}} {Words(random)}",
        _ => Words(random),
    };

    private static string Words(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => string.Concat(Enumerable.Range(0, random.Next(2, 8)).Select(_ => (char)('a' + random.Next(26))))));

    [GeneratedRegex(@"^[\p{L}“][^\[\]{}|<>#`*_]{20,}$")]
    private static partial Regex PlainLine();

    [GeneratedRegex(@"(?<= )\w{3,}(?= )|(?<=\p{Lo}{2})\p{Lo}{2}(?=\p{Lo}{2})")]
    private static partial Regex Word();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\{(\+\+|--|~~)")]
    private static partial Regex Change();
}
