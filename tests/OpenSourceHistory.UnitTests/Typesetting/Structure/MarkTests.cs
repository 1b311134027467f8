using OpenSourceHistory.Pages;
using OpenSourceHistory.Pages.Structure;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Structure.StructureSketch;

namespace OpenSourceHistory.UnitTests.Typesetting.Structure;

public sealed class MarkTests
{
    [Fact]
    public void Text_is_content_of_the_element_nearest_to_it() => Assert.Equal(
        ["(Footer):1", "P:a", "Em:b", "P:c"],
        Runs(Set("a *b* c", "em { font-style: normal }")));

    [Fact]
    public void A_link_and_a_language_of_the_same_look_have_runs_of_their_own()
    {
        var runs = Set("a [b](#c) [d]{lang=de} e[]{#c}", "a { color: inherit; text-decoration: none }").Pages[0].Items.OfType<GlyphRun>().Skip(1).ToArray();

        Assert.Equal(["a ", "b", " ", "d", " e"], runs.Select(run => run.Text));
        Assert.Equal([false, true, true, true, true], runs.Select(run => run.IsContinuation));
    }

    [Fact]
    public void Labels_and_calls_are_elements() => Assert.Equal(
        ["(Footer):1", "Lbl:\u2022", "P:a", "Reference:1", "Lbl:1.", "P:note"],
        Runs(Set("- a[^n]\n\n[^n]: note", ".footnote::footnote-call { content: counter(footnote) }")).Where(run => !run.EndsWith(':')));

    [Fact]
    public void Leaders_rules_and_grounds_are_artifacts()
    {
        var document = Set("a", "p { border: 1pt solid; background: #eee } p::after { content: leader('.') 'b' }");
        var items = document.Pages[0].Items;

        Assert.Contains(items, item => item is GlyphRun { Mark.Artifact: ArtifactKind.Layout } run && run.Text.Contains('.'));
        Assert.Contains(items, item => item is Fill { Mark.Artifact: ArtifactKind.Background });
        Assert.Equal(4, items.Count(item => item is Fill { Mark.Artifact: ArtifactKind.Layout }));
    }

    [Fact]
    public void The_head_of_a_table_is_an_artifact_where_it_is_said_again()
    {
        var rows = string.Concat(Enumerable.Range(1, 40).Select(i => $"| r{i} |\n"));
        var document = Set("| Head |\n|---|\n" + rows);
        var heads = document.Pages.SelectMany(page => page.Items.OfType<GlyphRun>()).Where(run => run.Text == "Head").ToArray();

        Assert.True(heads.Length > 1);
        Assert.NotNull(heads[0].Mark.Element);
        Assert.All(heads[1..], run => Assert.Equal(ArtifactKind.Pagination, run.Mark.Artifact));
    }

    [Fact]
    public void A_paragraph_over_two_pages_is_one_element()
    {
        var document = Set(string.Concat(Enumerable.Repeat("word ", 400)));
        Assert.Equal(["P"], Assert.Single(document.Structure.Elements[1].Children.Select(child => new[] { document.Structure.Elements[child].Role.ToString() })));
        Assert.Single(document.Pages.SelectMany(page => page.Items.OfType<GlyphRun>()).Select(run => run.Mark.Element).OfType<int>().Distinct());
    }

    [Fact]
    public void A_run_says_its_language_where_its_element_does_not()
    {
        var document = Set("a [b]{lang=de}");
        var runs = document.Pages[0].Items.OfType<GlyphRun>().ToArray();
        var german = document.Structure.Of(runs.Single(run => run.Text == "b").Mark)!;

        Assert.Equal("de", document.Structure.LanguageOf(german));
        Assert.All(runs.Where(run => run.Mark.Element is not null), run => Assert.Null(run.Language));
        Assert.All(runs.Where(run => run.Mark.Artifact is ArtifactKind.Footer), run => Assert.Equal("en", run.Language));
    }

    [Fact]
    public void Links_know_their_element_and_their_place()
    {
        var document = Set("a [b](https://example.org/)[^n]\n\n[^n]: note");

        Assert.Equal(
            [StructureRole.Link, StructureRole.Reference, StructureRole.Lbl],
            document.Pages[0].Links.Select(link => document.Structure.Of(link.Mark)!.Role));
        Assert.All(document.Pages[0].Links, link => Assert.NotEqual(SourceSpan.None, link.Span));
    }
}
