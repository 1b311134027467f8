using System.Buffers;

namespace OpenSourceHistory.Review.Patching;

/// <summary>What a source spells at one place: mostly a character as itself.</summary>
/// <param name="File">The source.</param>
/// <param name="Start">Where the spelling begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Characters">What it stands for.</param>
internal readonly record struct SpelledSign(SourceFile File, int Start, int Length, string Characters)
{
    private static readonly SearchValues<char> s_typewritten = SearchValues.Create("\"'-.");

    /// <summary>Where the spelling ends.</summary>
    public int End => Start + Length;

    /// <summary>True for signs that become others by what stands beside them.</summary>
    public bool IsTypewritten => !Spelling.ContainsAnyExcept(s_typewritten);

    /// <summary>How the characters are written so that they are these wherever they stand.</summary>
    public string Literal => IsItself ? "\\" + Characters : Characters;

    private ReadOnlySpan<char> Spelling => File.Text.AsSpan(Start, Length);

    private bool IsItself => Spelling.SequenceEqual(Characters);

    /// <summary>The signs of texts that authors wrote.</summary>
    /// <param name="texts">The texts.</param>
    public static IEnumerable<SpelledSign> Of(IEnumerable<Text> texts)
    {
        foreach (var text in texts.Where(t => t is { Map: not null, Span.File: not null }))
        {
            for (var (i, end) = (0, 0); i < text.Value.Length; i = end)
            {
                var span = text.SpanOf(i, 1);
                for (end = i + 1; end < text.Value.Length && text.SpanOf(end, 1) == span; end++)
                {
                }

                yield return new SpelledSign(span.File!, span.Start, span.End - span.Start, text.Value[i..end]);
            }
        }
    }
}
