using CsCheck;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Processing;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;
using OpenSourceHistory.UnitTests.Citations.Chicago;
using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.Processing;

public sealed class CitationProcessorTests
{
    private static readonly CitationStyle[] s_styles = [.. BundledStyles.Names.Select(n => BundledStyles.Find(n)!)];

    private static readonly Gen<CitationItem> s_items = Gen.Select(
        OneOf([.. Shelf.Sources.Select(s => s.Id)]),
        OneOf<string?>(null, "1", "12-15", "iv"),
        OneOf<string?>(null, "chapter", "section"),
        Gen.Bool,
        OneOf("", "see", "“quoted", "cf. "),
        (id, locator, label, suppresses, prefix) => new CitationItem(id)
        {
            Locator = locator,
            Label = label,
            SuppressesAuthor = suppresses,
            Prefix = FormattedText.Plain(prefix),
        });

    private static readonly Gen<CitationCluster[]> s_texts = Gen.Select(s_items.Array[1, 3], Gen.Int[0, 2])
        .Array[0, 8]
        .Select(all => all.Select((c, i) => new CitationCluster(ValueList.From(c.Item1), c.Item2 == 0 ? 0 : i + c.Item2, "book")).ToArray());

    [Fact]
    public void Every_text_has_one_citation_a_cluster_and_each_cited_source_once_in_the_bibliography() =>
        Gen.Select(s_texts, OneOf(s_styles)).Sample((clusters, style) =>
        {
            var cited = Process(style, clusters);
            Assert.Equal(clusters.Length, cited.Citations.Count);
            Assert.Equal(
                clusters.SelectMany(c => c.Items).Select(i => i.SourceId).Distinct().Order(StringComparer.Ordinal),
                cited.Bibliography!.Entries.Select(e => e.Source.Id).Order(StringComparer.Ordinal));
        });

    [Fact]
    public void No_mark_of_the_making_is_left_and_no_run_is_empty_or_like_its_neighbour() =>
        Gen.Select(s_texts, OneOf(s_styles)).Sample((clusters, style) =>
        {
            var cited = Process(style, clusters);
            foreach (var text in cited.Citations.Concat(cited.Bibliography!.Entries.Select(e => e.Text)))
            {
                Assert.All(text.Runs, r => Assert.NotEmpty(r.Text));
                Assert.DoesNotContain(text.PlainText, QuotePlaceholders.IsMark);
                Assert.All(text.Runs.Zip(text.Runs.Skip(1)), pair => Assert.NotEqual(pair.First.Style, pair.Second.Style));
            }
        });

    [Fact]
    public void The_same_text_is_set_the_same_way() =>
        Gen.Select(s_texts, OneOf(s_styles)).Sample((clusters, style) =>
            Assert.Equal(Process(style, clusters), Process(style, clusters)));

    [Fact]
    public void The_comparer_of_the_caller_sorts_the_bibliography()
    {
        var reversed = Comparer<string>.Create((a, b) => string.CompareOrdinal(b, a));
        var processor = new CitationProcessor(s_styles[1], Shelf.Sources, LocaleCatalog.BuiltIn.Find("en-US"), reversed);
        var entries = processor.Process([], ["lerner", "tiemann", "news"]).Value.Bibliography!.Entries;
        Assert.Equal(["tiemann", "news", "lerner"], entries.Select(e => e.Source.Id));
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static CitedText Process(CitationStyle style, CitationCluster[] clusters) =>
        new CitationProcessor(style, Shelf.Sources, LocaleCatalog.BuiltIn.Find("en-US")).Process(ValueList.From(clusters), []).Value;
}
