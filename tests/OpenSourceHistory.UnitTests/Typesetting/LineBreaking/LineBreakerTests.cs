using System.Globalization;
using System.Text;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting.LineBreaking;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.LineBreaking;

public sealed class LineBreakerTests
{
    [Fact]
    public void All_lines_of_the_Unicode_test_pass()
    {
        var path = Repository.PathOf("tests", "OpenSourceHistory.UnitTests", "Typesetting", "LineBreaking", "Data", "LineBreakTest.txt");
        var lines = File.ReadAllLines(path).Where(l => l.Length > 0 && l[0] != '#').ToList();
        var failures = lines.Where(l => Break(Characters(l)) != l).ToList();

        Assert.Equal(19338, lines.Count);
        Assert.Empty(failures);
    }

    private static string Characters(string line) => string.Concat(line.Split(' ')
        .Where(p => p is not ("÷" or "×"))
        .Select(p => char.ConvertFromUtf32(int.Parse(p, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    private static string Break(string text)
    {
        var classes = new LineBreakClass[text.Length];
        var breaks = new BreakOpportunity[text.Length + 1];
        LineBreaker.Classify(text, classes);
        LineBreaker.Find(text, classes, breaks);
        var result = new StringBuilder("×");
        for (var i = 0; i < text.Length; i += char.IsHighSurrogate(text[i]) ? 2 : 1)
        {
            var codePoint = char.ConvertToUtf32(text, i);
            var next = i + (codePoint > 0xFFFF ? 2 : 1);
            result.Append(CultureInfo.InvariantCulture, $" {codePoint:X4} {(breaks[next] == BreakOpportunity.Prohibited ? '×' : '÷')}");
        }

        return result.ToString();
    }
}
