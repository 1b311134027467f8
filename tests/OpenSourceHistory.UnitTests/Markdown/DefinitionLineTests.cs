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

    [Theory]
    [InlineData("[a]: http://u.org\n[a]: http://v.org\n[b]: w\n\n[a]", "http://u.org")]
    [InlineData("[a]: <http://u/v>\n[b]: w\n\n[a]", "http://u/v")]
    [InlineData("[a]: http://u_(v)\n[b]: w\n\n[a]", "http://u_(v)")]
    [InlineData("[a]: http://u \"t\n[b]: w\"\n\n[a]", "http://u")]
    [InlineData("[a]:\nhttp://u\n[b]: w\n\n[a]", "http://u")]
    [InlineData("[a]: http://u {.c}\n[b]: w\n\n[a]", "http://u")]
    [InlineData("[a\n[b]: http://w\n\n[b]", "")]
    [InlineData("[b]: w\n[a]: http://u\n---\n\n[a]", "http://u")]
    public void A_definition_ends_where_it_would_alone(string text, string target)
    {
        var counter = new LinkCounter();
        counter.Walk(ManuscriptReader.Read("a.md", new MemoryWorkspace().With("a.md", text)).Value!.Book);

        Assert.Equal(target, counter.Last);
    }

    private sealed class LinkCounter : BookWalker
    {
        public int Links { get; private set; }

        public string Last { get; private set; } = string.Empty;

        public override void Visit(Node node)
        {
            if (node is Link link)
            {
                (Links, Last) = (Links + 1, link.Target);
            }

            base.Visit(node);
        }
    }
}
