using OpenSourceHistory.Pages;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using Xunit;
using static OpenSourceHistory.UnitTests.Typesetting.Paragraphs.Setting;

namespace OpenSourceHistory.UnitTests.Typesetting.Paragraphs;

/// <summary>Marks at the edges of Chinese lines are trimmed by what is blank in them: no ink stands outside of the measure.</summary>
public sealed class ChineseMarginTests
{
    private const string Sample = "\u4ED6\u5728\u300A\u4E66\u7684\u5386\u53F2\u300B\uFF08\u7B2C\u4E8C\u7248\uFF09\u91CC\u8BF4\uFF1A\u201C\u4E66\u662F\u4EBA\u505A\u7684\u3002\u201D"
        + "\u3010\u6CE8\u3011\u8FD9\u53E5\u8BDD\uFF0C\u300C\u5F88\u591A\u4EBA\u300D\u90FD\u8BB0\u5F97\uFF1B\u4F46\u662F\u3001\u3008\u524D\u8A00\u3009\uFF08\u4E0A\uFF09\u5374\u6CA1\u6709\u63D0\u5230\uFF01\u300A\u8BBA\u300B";

    private readonly Setting _setting = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_ink_stands_outside_of_the_measure(bool isChineseFirst)
    {
        var style = Prose with
        {
            Language = "zh-Hans",
            FontFamilies = isChineseFirst ? [BookFonts.Chinese, BookFonts.Serif] : [BookFonts.Serif, BookFonts.Chinese],
        };
        for (var measure = 60; measure <= 200; measure++)
        {
            foreach (var line in _setting.Set(Sample + Sample, measure, style))
            {
                Assert.True(InkOf(RunsOf(line).First(), 0).Left >= -0.05, $"{measure}: {TextOf(line)}");
                Assert.True(InkOf(RunsOf(line).Last(), ^1).Right <= measure + 0.05, $"{measure}: {TextOf(line)}");
            }
        }
    }

    private static (double Left, double Right) InkOf(GlyphRun run, Index index)
    {
        var glyph = run.Glyphs[index.GetOffset(run.Glyphs.Count)];
        var scale = run.FontSize.Points / run.Face.Metrics.UnitsPerEm;
        var points = run.Face.OutlineOf(glyph.GlyphId).Where(step => step.Verb != PathVerb.Close).Select(step => step.X * scale).DefaultIfEmpty(0).ToList();
        var origin = (run.Origin.X + glyph.X).Points;
        return (origin + points.Min(), origin + points.Max());
    }
}
