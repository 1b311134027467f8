using System.Globalization;
using CsCheck;
using OpenSourceHistory.Graphics.Svg.Values;
using Xunit;

namespace OpenSourceHistory.UnitTests.Graphics;

public sealed class SvgPathTests
{
    [Theory]
    [InlineData("M1 2", "M1,2")]
    [InlineData("m1,2 3,4", "M1,2 L4,6")]
    [InlineData("M1 2 3 4 5 6", "M1,2 L3,4 L5,6")]
    [InlineData("M1-2.5.5-3L.1e1-3", "M1,-2.5 L0.5,-3 L1,-3")]
    [InlineData("M0 0H5V6h-1v-2z", "M0,0 L5,0 L5,6 L4,6 L4,4 Z")]
    [InlineData("M0 0L1 1ZL2 2", "M0,0 L1,1 Z M0,0 L2,2")]
    [InlineData("M5 5l1 0zm1 1l1 1", "M5,5 L6,5 Z M6,6 L7,7")]
    [InlineData("M0 0C1 1 2 1 3 0S5-1 6 0", "M0,0 C1,1,2,1,3,0 C4,-1,5,-1,6,0")]
    [InlineData("M0 0S2 2 3 0", "M0,0 C0,0,2,2,3,0")]
    [InlineData("M0 0Q3 3 6 0T12 0", "M0,0 C2,2,4,2,6,0 C8,-2,10,-2,12,0")]
    [InlineData("M0 0c1 1 2 1 3 0s2 1 3 0", "M0,0 C1,1,2,1,3,0 C4,-1,5,1,6,0")]
    [InlineData("M0 0A0 5 0 0 1 9 9", "M0,0 L9,9")]
    [InlineData("M0 0A5 5 0 0 1 0 0", "M0,0")]
    [InlineData("", "")]
    [InlineData("L1 1", "ERROR")]
    [InlineData("M0 0L5 5L6", "M0,0 L5,5 ERROR")]
    [InlineData("M0 0X", "M0,0 ERROR")]
    public void Path_data_becomes_absolute_lines_and_cubics(string data, string expected)
    {
        var commands = SvgPathParser.Parse(data, out var isWhole);

        Assert.Equal(expected, string.Join(' ', commands.Select(Show).Concat(isWhole ? [] : ["ERROR"])));
    }

    [Fact]
    public void Arcs_lie_on_their_circle_and_end_where_they_say() =>
        Gen.Select(Gen.Double[1, 50], Gen.Double[0, 6.28], Gen.Double[0.1, 6.1], Gen.Bool).Sample((radius, from, sweep, isSweep) =>
        {
            var turn = isSweep ? sweep : -sweep;
            var (x1, y1) = (radius * Math.Cos(from), radius * Math.Sin(from));
            var (x2, y2) = (radius * Math.Cos(from + turn), radius * Math.Sin(from + turn));
            var data = string.Create(
                CultureInfo.InvariantCulture, $"M{x1:R} {y1:R}A{radius:R} {radius:R} 0 {(sweep > Math.PI ? 1 : 0)}{(isSweep ? 1 : 0)}{x2:R} {y2:R}");
            var commands = SvgPathParser.Parse(data, out var isWhole);

            Assert.True(isWhole);
            Assert.Equal((x2, y2), (commands[^1].X, commands[^1].Y));
            Assert.All(commands, c => Assert.Equal(radius, Math.Sqrt((c.X * c.X) + (c.Y * c.Y)), 1e-6));
            Assert.All(commands.Skip(1), c => Assert.True(c.Verb == PathVerb.CubicTo));
        }, iter: 300);

    [Fact]
    public void Any_text_is_read_without_failing() =>
        Gen.Char["MmLlHhVvCcSsQqTtAaZz0123456789.-+eE, \n#"].Array[0, 60].Sample(chars =>
        {
            var commands = SvgPathParser.Parse(chars, out _);
            Assert.True(commands.Count == 0 || commands[0].Verb == PathVerb.MoveTo);
        }, iter: 3000);

    [Theory]
    [InlineData("translate(10)", 1, 1, 11, 1)]
    [InlineData("translate(10,20) scale(2)", 1, 1, 12, 22)]
    [InlineData("scale(2) translate(10 20)", 1, 1, 22, 42)]
    [InlineData("rotate(90)", 1, 0, 0, 1)]
    [InlineData("rotate(90, 5, 5)", 5, 0, 10, 5)]
    [InlineData("matrix(1 2 3 4 5 6)", 1, 1, 9, 12)]
    [InlineData(" skewX(45) ", 0, 1, 1, 1)]
    [InlineData("skewY(45)", 1, 0, 1, 1)]
    [InlineData("", 3, 4, 3, 4)]
    public void Transforms_apply_from_the_right(string text, double x, double y, double expectedX, double expectedY)
    {
        var (mappedX, mappedY) = SvgTransform.Parse(text)!.Value.Apply(x, y);

        Assert.Equal(expectedX, mappedX, 1e-9);
        Assert.Equal(expectedY, mappedY, 1e-9);
    }

    [Theory]
    [InlineData("rotate(1 2)")]
    [InlineData("spin(3)")]
    [InlineData("scale(2")]
    [InlineData("scale")]
    public void Wrong_transforms_are_none(string text) => Assert.Null(SvgTransform.Parse(text));

    [Theory]
    [InlineData("12", 12.0)]
    [InlineData("1in", 96.0)]
    [InlineData("72pt", 96.0)]
    [InlineData("25.4mm", 96.0)]
    [InlineData("2.54cm", 96.0)]
    [InlineData("2em", 20.0)]
    [InlineData("50%", 100.0)]
    [InlineData("1e2px", 100.0)]
    [InlineData("3 apples", null)]
    [InlineData("auto", null)]
    public void Lengths_have_units(string text, double? expected) => Assert.Equal(expected, SvgLength.Parse(text, 10, 200));

    private static string Show(PathCommand c) => string.Create(CultureInfo.InvariantCulture, $"{c.Verb switch
    {
        PathVerb.MoveTo => $"M{Round(c.X)},{Round(c.Y)}",
        PathVerb.LineTo => $"L{Round(c.X)},{Round(c.Y)}",
        PathVerb.CubicTo => $"C{Round(c.X1)},{Round(c.Y1)},{Round(c.X2)},{Round(c.Y2)},{Round(c.X)},{Round(c.Y)}",
        _ => "Z",
    }}");

    private static string Round(double value) => (Math.Round(value, 6) + 0.0).ToString(CultureInfo.InvariantCulture);
}
