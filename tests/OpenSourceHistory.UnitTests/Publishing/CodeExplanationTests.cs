using System.Text.RegularExpressions;
using OpenSourceHistory.Publishing.Explanations;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Publishing;

public sealed partial class CodeExplanationTests
{
    [Fact]
    public void Every_code_is_explained_once()
    {
        var codes = Directory.GetFiles(Repository.PathOf("src"), "*Codes.cs", SearchOption.AllDirectories)
            .SelectMany(file => Declaration().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value));

        var explained = CodeExplanations.ReadAll().Select(e => e.Code).ToList();
        Assert.Empty(codes.Except(explained));
        Assert.Equal(explained.Distinct().Order(StringComparer.Ordinal), explained);
        Assert.All(CodeExplanations.ReadAll(), e => Assert.All([e.Meaning, e.Example, e.Remedy], t => Assert.NotEmpty(t.Trim())));
    }

    [Fact]
    public void A_code_is_found_in_letters_of_either_case()
    {
        Assert.Equal("OSH1601", CodeExplanations.Find("osh1601")!.Code);
        Assert.Null(CodeExplanations.Find("OSH9999"));
    }

    [GeneratedRegex("const string \\w+ = \"(OSH[0-9]{4})\"")]
    private static partial Regex Declaration();
}
