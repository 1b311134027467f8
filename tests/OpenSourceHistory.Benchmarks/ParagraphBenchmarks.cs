using BenchmarkDotNet.Attributes;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Values;
using OpenSourceHistory.Testing;
using OpenSourceHistory.Typesetting.Paragraphs;
using OpenSourceHistory.Typesetting.Structure;

namespace OpenSourceHistory.Benchmarks;

/// <summary>Setting the manuscript's paragraphs, the shaper's words cold and warm.</summary>
[MemoryDiagnoser]
public class ParagraphBenchmarks
{
    private static readonly Length s_measure = Length.FromPoints(288);

    private readonly ComputedStyle _style = new()
    {
        FontFamilies = [BookFonts.Serif, BookFonts.Chinese],
        FontSize = Length.FromPoints(10.5),
        LineHeight = Length.FromPoints(14),
        TextAlign = TextAlignment.Justify,
        Hyphens = HyphenationMode.Auto,
        Language = "en-US",
    };

    private List<ParagraphContent> _paragraphs = [];
    private ParagraphSetter _warm = null!;

    /// <summary>Reads the manuscript's acts as plain paragraphs.</summary>
    [GlobalSetup]
    public void Read()
    {
        _paragraphs = [.. Directory.EnumerateFiles(Repository.PathOf("manuscript"), "act-*.md").Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadAllText(f).Split("\n\n"))
            .Where(p => p.Length > 60 && char.IsLetter(p[0]))
            .Select(p => new ParagraphContent(null, [new Text(p)], _style))];
        _warm = NewSetter();
        SetAll(_warm);
    }

    /// <summary>All words known already.</summary>
    [Benchmark]
    public int Warm() => SetAll(_warm);

    /// <summary>Every word shaped anew.</summary>
    [Benchmark]
    public int Cold() => SetAll(NewSetter());

    private static ParagraphSetter NewSetter() => new(null!, BookStructure.Empty, BookFonts.Library, null!);

    private int SetAll(ParagraphSetter setter)
    {
        var lines = 0;
        foreach (var paragraph in _paragraphs)
        {
            lines += setter.Set(paragraph, s_measure, null!).Lines.Count;
        }

        return lines;
    }
}
