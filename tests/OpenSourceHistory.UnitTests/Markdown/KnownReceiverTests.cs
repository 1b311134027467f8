using System.Text.RegularExpressions;
using OpenSourceHistory.Core.Receivers;
using OpenSourceHistory.Markdown.Description.Receivers;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Markdown;

/// <summary>The receivers that come with the program.</summary>
public sealed partial class KnownReceiverTests
{
    public static TheoryData<string> Names => new(ReceiverFinder.Names.Concat(ReceiverFinder.EbookNames));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_is_read_without_a_fault_and_each_rule_names_its_source_and_a_day(string name)
    {
        var read = ReceiverFinder.ReadKnown(name);
        Assert.Empty(read.Findings);
        Assert.Equal(name, read.Value!.Name);
        var rules = File.ReadLines(Repository.PathOf("src", "OpenSourceHistory.Markdown", "Description", "Receivers", "Resources", name + ".yaml"))
            .Where(l => l.Length > 0 && l[0] != '#' && !l.StartsWith("paper:", StringComparison.Ordinal) && !l.StartsWith("format:", StringComparison.Ordinal)).Select(l => l.Split(':')[0]).ToList();
        var sources = read.Value is PdfReceiver pdf ? pdf.Rules.Sources : ((EbookReceiver)read.Value).Rules.Sources;
        Assert.Equal(rules, sources.Select(s => s.Key).OrderBy(rules.IndexOf));
        Assert.All(sources, s => Assert.Matches(Day(), s.Value));
    }

    [Fact]
    public void Every_file_is_a_receiver_that_can_be_named() => Assert.Equal(
        ReceiverFinder.Names.Concat(ReceiverFinder.EbookNames).Order(StringComparer.Ordinal),
        Directory.GetFiles(Repository.PathOf("src", "OpenSourceHistory.Markdown", "Description", "Receivers", "Resources")).Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal));

    [GeneratedRegex(@", \d{4}-\d\d-\d\d$")]
    private static partial Regex Day();
}
