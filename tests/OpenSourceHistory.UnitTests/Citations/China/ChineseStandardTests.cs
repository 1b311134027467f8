using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Locales;
using OpenSourceHistory.Citations.Processing;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.UnitTests.Citations.Suite;
using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.China;

/// <summary>References of the Chinese national standard GB/T 7714-2025.</summary>
public sealed class ChineseStandardTests
{
    private static readonly ValueList<Source> s_sources =
    [
        New("book", "book").Name("author", PersonName.Of("林", "砚秋")).Text("title", "案头十年").Text("publisher", "样书坊").Text("publisher-place", "苏州")
            .Text("language", "zh-CN").Date("issued", SourceDate.Of(2018)).Build(),
        New("article", "article-journal").Name("author", PersonName.Of("Wei", "Anna")).Name("author", PersonName.Of("Brandt", "Tobias"))
            .Name("author", PersonName.Of("Okello", "Grace")).Name("author", PersonName.Of("Rossi", "Piero"))
            .Text("title", "One Source, Many Editions").Text("container-title", "Imaginary Journal").Text("volume", "7").Text("issue", "2")
            .Text("page", "41-58").Text("language", "en").Date("issued", SourceDate.Of(2023)).Build(),
        New("page", "webpage").Name("author", PersonName.Of("孙", "晓寒")).Text("title", "一份底稿就够了").Text("URL", "https://example.org/sun")
            .Text("language", "zh-CN").Date("issued", SourceDate.Of(2021, 3, 2)).Date("accessed", SourceDate.Of(2026, 1, 5)).Build(),
    ];

    [Fact]
    public void The_bibliography_is_numbered_in_the_order_of_the_notes_and_marks_the_kinds_of_its_sources() => Assert.Equal(
        """
        {LeftMargin}[1]{RightInline}孙晓寒. 一份底稿就够了[EB/OL]. （2021-03-02）[2026-01-05]. https://example.org/sun.
        {LeftMargin}[2]{RightInline}林砚秋. 案头十年[M]. 苏州：样书坊，2018.
        {LeftMargin}[3]{RightInline}Wei A，Brandt T，Okello G，等. One Source, Many Editions[J]. Imaginary Journal，2023，7（2）：41-58.
        """,
        string.Join('\n', Process("note").Bibliography!.Entries.Select(e => SuiteMarkup.Of(e.Text))));

    [Fact]
    public void A_number_in_brackets_stands_above_the_line_in_the_text() =>
        Assert.Equal("{Superscript}[1]\n{Superscript}[2]\n{Superscript}[2, 页 12,3]", string.Join('\n', Process("numeric").Citations.Select(SuiteMarkup.Of)));

    [Fact]
    public void Authors_and_years_stand_in_the_text() =>
        Assert.Equal("（孙，2021）\n（林，2018）\n（Wei等，2023；林，2018, 页 12）", string.Join('\n', Process("author-date").Citations.Select(SuiteMarkup.Of)));

    private static CitedText Process(string form) => new CitationProcessor(
            BundledStyles.Find("china-national-standard-gb-t-7714-2025-" + form)!, s_sources, LocaleCatalog.BuiltIn.Find("zh-CN"))
        .Process([new([new("page")], 1), new([new("book")], 2), new([new("article"), new("book") { Locator = "12" }], 3)], []).Value;

    private static SourceBuilder New(string id, string type) => new(id, type, SourceSpan.None);
}
