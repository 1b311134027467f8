using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

/// <summary>Definitions of links that follow one another are read as those that stand alone.</summary>
public sealed class DefinitionLineTests
{
    [Fact]
    public void Lines_of_definitions_are_read_as_ever()
    {
        const string text = "[a]: http://u.org\n[b]: http://v.org \"t\"\n[c]: http://w.org\n\"t\nu\"\n[d]: http://x.org\ntext [a] [b] [c] [d]\n[e]: y\n";
        var counter = new LinkCounter();
        counter.Walk(ManuscriptReader.Read("a.md", new MemoryWorkspace().With("a.md", text)).Value!.Book);

        Assert.Equal(4, counter.Links);
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
