using OpenSourceHistory.Testing;
using OpenSourceHistory.Testing.Pages;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Chapters;

/// <summary>Ten chapters, each of another kind, set to three measures: every line, its place, its faces.</summary>
public sealed class ChapterPageTests
{
    private static readonly (string Name, string Size)[] s_pages = [("pocket", "4.25in 7in"), ("trade", "6in 9in"), ("report", "210mm 297mm")];

    public static TheoryData<string, string, string> Chapters()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var chapter in ChapterBook.Names)
        {
            foreach (var (name, size) in s_pages)
            {
                data.Add(chapter, name, size);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Chapters))]
    public void A_chapter_is_set_line_for_line_as_it_was(string chapter, string page, string size)
    {
        var pages = ChapterBook.Set(chapter, size);

        var findings = string.Concat(pages.Findings.Select(f => $"{f}\n"));
        Snapshot.Match($"{chapter}-{page}", PageLines.Print(pages.Value) + findings);
    }
}
