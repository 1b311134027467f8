using System.Globalization;
using OpenSourceHistory.Cli;
using OpenSourceHistory.Cli.Reporting;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Tools;

namespace OpenSourceHistory.ConformanceTests.BackMatter;

/// <summary>A book whose events, terms and people stand in data files and marks, built once for all tests of a class.</summary>
public sealed class BackMatterBook : IDisposable
{
    /// <summary>Count of its chapters; each has an event, in the year of the same number behind 1990.</summary>
    public const int Chapters = 12;

    private const string Filler = "Word after word the history goes on, with people who take and people who give, and nothing is quite as it was.\n\n";

    private readonly TemporaryFolder _folder = new();

    /// <summary>Builds the book.</summary>
    public BackMatterBook()
    {
        var chapters = Enumerable.Range(1, Chapters).ToList();
        _folder.Write(
            "book/book.yaml",
            $"title: Back Matter\nlanguage: en-GB\nslug: book\nstyle: ../styles/book.css\nfront: [title-page, contents]\nbody: [{string.Join(", ", chapters.Select(i => $"c{i}.md"))}]\nback: [chronology, glossary, people]\n");
        foreach (var i in chapters)
        {
            _folder.Write($"book/c{i}.md", Chapter(i));
        }

        _folder.Write("book/events.yaml", "- {date: 1969-07-20/1969-07-24, text: \"A *voyage*\"}\n- {date: 1995~, text: \"Once more, see [there](http://example.org/)\", at: \"#event-5\"}\n");
        _folder.Write("book/glossary.yaml", "- {term: fork, native: 分叉, pinyin: fēnchà, definition: A copy., see: [tape]}\n- {term: tape, definition: \"What [forks]{.term of=fork} are not.\"}\n");
        _folder.Write("book/people.yaml", "- {name: Ann, description: A person.}\n- {name: Alibaba, native: 阿里巴巴, kind: organisation, description: A firm.}\n");
        Directory.CreateSymbolicLink(_folder["styles"], Repository.PathOf("styles"));
        using var output = new StringWriter();
        using var error = new StringWriter();
        ExitCode = Application.Run(
            ["build", _folder["book"], "--output", _folder["output"]],
            new ConsoleStreams(output, error, IsTerminal: false, HasColor: false),
            new DiskWorkspace(null));
        Errors = error.ToString();
    }

    /// <summary>Exit code of the build.</summary>
    public int ExitCode { get; }

    /// <summary>What the build complained about.</summary>
    public string Errors { get; }

    /// <summary>Full path of an output.</summary>
    /// <param name="ending">What follows the slug.</param>
    public string this[string ending] => _folder["output/book" + ending];

    /// <summary>The text of a chapter's event; no other text of the book has it.</summary>
    /// <param name="chapter">Number of the chapter.</param>
    public static string EventOf(int chapter) => "happening" + (char)('a' + chapter);

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    // Chapters of different lengths, so that the events stand on pages of no pattern.
    private static string Chapter(int i)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"[{EventOf(i)}]{{.event date={1990 + i} timeline=\"Number {i}\"}} and a [fork]{{.term}}.");
        var filler = string.Concat(Enumerable.Repeat(Filler, i * i % 17));
        return $"# Chapter {i}\n\n{filler}{(i % 3 == 0 ? $"A note.^[{mark}]" : mark)}\n\n{filler}{(i == 1 ? "::: timeline\n:::\n" : string.Empty)}";
    }
}
