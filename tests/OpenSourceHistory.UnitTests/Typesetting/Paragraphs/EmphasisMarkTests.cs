using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.ChineseRules;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>Marks of emphasis stand beside each character and are no text (CSS Text Decoration 3, section 3; CLREQ, section 3.1.8).</summary>
public sealed class EmphasisMarkTests
{
    private static readonly ComputedStyle s_dotted = Ragged with { TextEmphasis = "\u2022", TextEmphasisUnder = true };

    [Fact]
    public void A_dot_stands_in_the_middle_below_each_sign_and_below_no_mark()
    {
        var line = new Setting().Set("书是，改", 100, s_dotted)[0];
        var marks = line.Items.OfType<FilledPath>().ToList();

        Assert.Equal([5, 15, 35], marks.Select(m => Math.Round(m.Origin.X.Points, 2)));
        Assert.All(marks, m => Assert.InRange((m.Origin.Y - line.Baseline).Points, 1.2, 2));
        Assert.All(marks, m => Assert.InRange(m.Path.Where(p => p.Verb != PathVerb.Close).Max(p => p.Y), 0.5, 2.5));
        Assert.Equal("书是，改", TextOf(line));
    }

    [Fact]
    public void Marks_may_stand_above_in_a_colour_of_their_own_and_make_no_line_higher()
    {
        var style = s_dotted with { TextEmphasisUnder = false, TextEmphasisColor = Paint.White };
        var line = new Setting().Set("书", 100, style)[0];
        var mark = Assert.Single(line.Items.OfType<FilledPath>());

        Assert.True(mark.Origin.Y < line.Baseline - Length.FromPoints(9));
        Assert.Equal(Paint.White, mark.Color);
        Assert.Equal(style.LineHeight, line.Height);
    }

    [Fact]
    public void A_mark_that_no_face_has_is_a_dot() =>
        Assert.Single(new Setting().Set("书", 100, s_dotted with { TextEmphasis = "\uFE45" })[0].Items.OfType<FilledPath>());

    [Theory]
    [InlineData(BookFonts.Chinese, 4)]
    [InlineData(BookFonts.Serif, 0)]
    public void Weight_is_marked_where_no_face_has_it(string family, int marks)
    {
        var style = s_dotted with { TextEmphasis = ComputedStyle.EmphasisOfWeight, FontWeight = 700, FontFamilies = [family] };
        Assert.Equal(marks, new Setting().Set(marks == 0 ? "bold" : "书是改的", 100, style)[0].Items.OfType<FilledPath>().Count());
    }
}
