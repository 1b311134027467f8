using System.Diagnostics;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

/// <summary>Reading takes time in proportion to the text: four times as much takes less than ten times as long.</summary>
public sealed class GrowthTests
{
    private const int Count = 8_000;
    private const int Tries = 4;

    [Theory]
    [InlineData("<div>\n")]
    [InlineData("<div></div>\n")]
    [InlineData("</div>\n")]
    [InlineData("<div>text\n")]
    [InlineData("[r#]: http://e.org/#\n")]
    [InlineData("[r#]: http://e.org/# \"title\"\n")]
    [InlineData(": definition\n")]
    [InlineData("term\n: definition\n\n")]
    public void Many_lines_of_a_kind(string line) => Assert.True(Enumerable.Range(0, Tries).Any(_ => GrowsEvenly(line)), line);

    [Fact]
    public void Lines_of_definitions_are_read_as_ever()
    {
        const string text = "[a]: http://u.org\n[b]: http://v.org \"t\"\n[c]: http://w.org\n\"t\nu\"\n[d]: http://x.org\ntext [a] [b] [c] [d]\n[e]: y\n";
        var counter = new LinkCounter();
        counter.Walk(ManuscriptReader.Read("a.md", new MemoryWorkspace().With("a.md", text)).Value!.Book);

        Assert.Equal(4, counter.Links);
    }

    private static bool GrowsEvenly(string line)
    {
        TimeOf(line, Count / 4);
        return TimeOf(line, 4 * Count) < (10 * TimeOf(line, Count)) + TimeSpan.FromMilliseconds(50);
    }

    private static TimeSpan TimeOf(string line, int count)
    {
        var text = "text\n\n" + string.Concat(Enumerable.Range(0, count).Select(i => line.Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        var files = new MemoryWorkspace().With("a.md", text);
        var watch = Stopwatch.StartNew();
        ManuscriptReader.Read("a.md", files);
        return watch.Elapsed;
    }

    private sealed class LinkCounter : BookWalker
    {
        public int Links { get; private set; }

        public override void Visit(Node node)
        {
            Links += node is Link ? 1 : 0;
            base.Visit(node);
        }
    }
}
