using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Findings;
using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Markdown;
using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Manuscript.Apparatus;

/// <summary>The whole way from <c>contributors.yaml</c> to the text, in English and Chinese.</summary>
public class GoldenAcknowledgementsTests
{
    private static readonly string[] s_people =
    [
        "{family: Jin, given: Xiaofeng, native: 金晓峰, honorific: Dr, roles: [rev], thanks: for reading the first draft}",
        "{anonymous: true, name: Jane Hidden, roles: [rev], thanks: for reading the first draft}",
        "{name: Zeng Shan, order: family-first, native: 曾山, roles: [edt]}",
        "{family: de Vries, given: Ada, roles: [edt]}",
        "{name: Çelik Ltd, roles: [spn]}",
        "{family: Ren, given: Fei, native: 任菲, roles: [rev, trl], honorific: Prof}",
        "{family: Abel, given: Tom, roles: [rev]}",
        "{family: Ångström, given: Bo, roles: [rev]}",
        "{anonymous: true, roles: [rev]}",
        "{anonymous: true, roles: [rev]}",
        "{family: Ge, given: You, native: 葛优, roles: [rev]}",
        "{family: Ōe, given: Ken, native: 大江健, lang: ja, order: family-first, roles: [ill]}",
        "{family: O’Neill, given: Sue, honorific: Dame, roles: [pht]}",
        "{name: National Library, roles: [rps]}",
        "{family: Li, given: Lei, native: 李雷, roles: [ctg, cov]}",
        "{family: Han, given: Meimei, native: 韩梅梅, roles: [pfr], thanks: [for reading the proofs, for finding the old letters]}",
        "{family: Smith, given: Al, roles: [pfr], thanks: who read all of it twice}",
        "{anonymous: true, roles: [fnd]}",
        "{family: Brown, given: Cy, roles: [oth]}",
        "{name: 解缙, roles: [oth]}",
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(20)]
    public void Thanks_to_so_many_people(int count)
    {
        var editions = new[] { "en-US", "en-GB", "zh-Hans", "zh-Hant" }.Select(language => $"{language}\n{Write(language, count)}");
        Snapshot.Match($"acknowledgements-{count}", string.Join("\n\n", editions));
    }

    private static string Write(string language, int count)
    {
        var diagnostics = new DiagnosticBag();
        var workspace = new MemoryWorkspace()
            .With("book/book.yaml", $"title: T\nlanguage: {language}\ncontributors: contributors.yaml\nbody: [one.md]\nback: [acknowledgements]\n")
            .With("book/one.md", "# One\n")
            .With("book/contributors.yaml", string.Join('\n', s_people.Take(count).Prepend("{name: The Author, roles: [aut]}").Select(p => "- " + p)));
        var book = diagnostics.Take(ApparatusPipeline.Run(diagnostics.Take(ManuscriptReader.Read("book", workspace))!.Book, new EditionTraits()));
        var findings = diagnostics.ToSortedList().Select(d => d.Code);
        Assert.Equal(count == 0 ? [ManuscriptCodes.NobodyToThank] : [], findings);
        return string.Join('\n', book.Divisions.Skip(1).Select(d => TextPrinter.Print(d.Blocks)));
    }
}
