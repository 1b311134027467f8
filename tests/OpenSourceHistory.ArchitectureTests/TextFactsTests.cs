using System.Text.RegularExpressions;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.ArchitectureTests;

/// <summary>Holds that facts of text are told in <c>Core/Text</c> alone: one table of roman numerals, one of scripts, widths and ignorable characters.</summary>
public sealed partial class TextFactsTests
{
    // Collation reads its own data; the classes of line breaking are those of a standard of their own.
    private static readonly string[] s_elsewhere = ["/Core/Text/", "/Typesetting/LineBreaking/", "/Typesetting/Paragraphs/Han.cs", "/Docx/Embedding/FontEmbedder.cs"];

    [Fact]
    public void Ranges_of_East_Asian_characters_stand_in_one_place() => Assert.Empty(FilesWith(EastAsianRange()));

    [Fact]
    public void Roman_numerals_stand_in_one_place() => Assert.Empty(FilesWith(RomanTable()));

    [Fact]
    public void Faces_are_named_by_sheets_alone()
    {
        var sheet = File.ReadAllText(Repository.PathOf("styles", "book.css"));
        var families = FontFamily().Matches(sheet).Select(m => Regex.Escape(m.Groups[1].Value)).Distinct().ToList();

        Assert.NotEmpty(families);
        Assert.Empty(FilesWith(new Regex(string.Join('|', families))));
    }

    [Theory]
    [InlineData("c is (>= '\\u2E80' and <= '\\u9FFF')")]
    [InlineData("rune.Value is >= 0x3400 and <= 0x9FFF")]
    [InlineData("c is >= '\\u3040' and <= '\\u30ff'")]
    public void A_range_is_known_however_it_is_written(string code) => Assert.Matches(EastAsianRange(), code);

    private static IEnumerable<string> FilesWith(Regex pattern) =>
        Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.PathOf("src"), file).Replace('\\', '/').Replace("OpenSourceHistory.", "/", StringComparison.Ordinal))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !s_elsewhere.Any(e => file.Contains(e, StringComparison.Ordinal)))
            .Where(file => pattern.IsMatch(File.ReadAllText(Repository.PathOf("src", "OpenSourceHistory." + file[1..]))));

    [GeneratedRegex(@"(?i)>= ('\\u|0x)(2E80|30[04]0|3041|3400|4E00|AC00|F900|FF0[01])")]
    private static partial Regex EastAsianRange();

    [GeneratedRegex(@"@font-face \{ font-family: ""([^""]+)""")]
    private static partial Regex FontFamily();

    [GeneratedRegex(@"""(cm|CM)"".{0,40}""(d|D)""")]
    private static partial Regex RomanTable();
}
