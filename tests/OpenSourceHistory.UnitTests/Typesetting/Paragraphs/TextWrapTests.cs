using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Typesetting.Paragraphs;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>text-wrap: display type in lines of like length, ragged text without a lone word at its end.</summary>
public sealed class TextWrapTests
{
    private static readonly ComputedStyle s_title = Prose with
    {
        FontSize = Length.FromPoints(34),
        LineHeight = Length.FromPoints(40),
        TextAlign = TextAlignment.Left,
        Hyphens = HyphenationMode.Manual,
        TextWrapStyle = TextWrapStyle.Balance,
    };

    private static readonly ComputedStyle s_caption = Prose with { TextAlign = TextAlignment.Left, Hyphens = HyphenationMode.Manual, TextWrapStyle = TextWrapStyle.Pretty };

    private readonly Setting _setting = new();

    [Theory]
    [InlineData("Chinese Open Source", "Chinese|Open Source")]
    [InlineData("\u4E00\u672C\u4E66\u662F\u600E\u6837\u505A\u6210\u7684", "\u4E00\u672C\u4E66\u662F\u600E|\u6837\u505A\u6210\u7684")]
    [InlineData("\u4E00\u672C\u4E66\u662F\u600E\u6837\u505A\u6210\u7684\uFF1F", "\u4E00\u672C\u4E66\u662F\u600E|\u6837\u505A\u6210\u7684\uFF1F")]
    [InlineData("Publishing", "Publishing")]
    [InlineData("Understanding Publishing", "Understanding|Publishing")]
    public void A_balanced_title_has_lines_of_like_length(string text, string expected) => Assert.Equal(expected, Title(text, 276));

    [Theory]
    [InlineData(190)]
    [InlineData(230)]
    [InlineData(276)]
    [InlineData(320)]
    [InlineData(400)]
    public void No_title_ends_in_a_lone_word_where_two_fit_on_a_line(double measure)
    {
        foreach (var title in new[] { "A Short History of Books", "On the Way to the Press", "How a Book Is Made and Why", "The Art of the Book in an Age of Screens", "What We Owe to One Another" })
        {
            var lines = Title(title, measure).Split('|');
            Assert.True(lines.Length == 1 || lines[^1].Contains(' ', StringComparison.Ordinal), string.Join('|', lines));
        }
    }

    [Fact]
    public void A_line_end_of_the_authors_may_leave_a_word_alone() =>
        Assert.Equal("Open Source|History", string.Join('|', _setting.Set([new Text("Open Source"), new LineBreak(), new Text("History")], 400, s_title).Select(TextOf)));

    // Every measure leaves another word at the end where nothing sees to it.
    [Fact]
    public void Pretty_text_does_not_end_in_a_lone_word()
    {
        const string Caption = "The first printed books were sold in sheets and bound by whoever bought them in his own town";
        for (var measure = 90; measure <= 330; measure += 6)
        {
            Assert.Contains(' ', TextOf(_setting.Set(Caption, measure, s_caption)[^1]).Trim());
        }
    }

    // Words may be divided here, but none is in order to give the last one company.
    [Fact]
    public void The_rest_of_a_divided_word_is_no_company_for_the_last_word()
    {
        var divided = s_caption with { Hyphens = HyphenationMode.Auto };
        for (var measure = 120; measure <= 330; measure += 6)
        {
            var lines = _setting.Set("The Mulan Permissive Software License, of 2019; the first bilingual licence, in Chinese and English, that the Open Source Initiative approved", measure, divided);
            Assert.True(!TextOf(lines[^2]).TrimEnd().EndsWith('\u00AD') || TextOf(lines[^1]).Trim().Count(c => c == ' ') > 1, $"{measure}: {string.Join('|', lines.Select(TextOf))}");
        }
    }

    [Fact]
    public void Justified_pretty_text_ends_in_two_words_where_its_lines_stay_even()
    {
        var pretty = Prose with { TextWrapStyle = TextWrapStyle.Pretty };
        var better = 0;
        for (var measure = 180; measure <= 330; measure += 3)
        {
            var lines = _setting.Set("The first printed books were sold in sheets and bound by whoever bought them, in whatever town that happened to be, by a neighbour", measure, pretty);
            better += TextOf(lines[^1]).Contains(' ', StringComparison.Ordinal) ? 1 : 0;
            Assert.All(lines, line => Assert.True(RightOf(line) < measure + 0.01));
        }

        Assert.True(better >= 48, $"{better}");
    }

    [Fact]
    public void A_balanced_paragraph_has_no_other_number_of_lines() =>
        Assert.Null(Setting.Setter().Set(new ParagraphContent(null, [new Text("What We Owe to One Another")], s_title), Length.FromPoints(276), new NoPages()).WithLines(4));

    private string Title(string text, double measure) => string.Join('|', _setting.Set(text, measure, s_title with { Language = text[0] > '\u2E80' ? "zh" : "en" }).Select(TextOf)).Replace("| ", "|", StringComparison.Ordinal);

    private sealed class NoPages : IPageReferences
    {
        public string FolioOf(string targetId, OpenSourceHistory.Core.Text.CounterStyle? style) => string.Empty;

        public int? CounterOf(string noteId, string counter) => null;
    }
}
