using System.Text.RegularExpressions;

namespace OpenSourceHistory.Review.Patching;

/// <summary>
/// Finds signs of a typewriter that nobody touched and that read otherwise since what stands around them was written over: a quotation mark that closes where it opened, hyphens that
/// became a dash, asterisks that set off.
/// </summary>
public static partial class TurnedSigns
{
    /// <summary>The edits that write such signs as what they were.</summary>
    /// <param name="before">Texts of the sources.</param>
    /// <param name="after">Texts of the sources with the edits.</param>
    /// <param name="edits">The edits.</param>
    public static ValueList<SourceEdit> Find(IEnumerable<Text> before, IEnumerable<Text> after, IReadOnlyCollection<SourceEdit> edits)
    {
        var there = SpelledSign.Of(after).GroupBy(s => s.File.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.DistinctBy(s => s.Start).ToDictionary(s => s.Start), StringComparer.Ordinal);
        var own = SpelledSign.Of(before).Where(s => s.IsTypewritten).ToLookup(s => s.File);
        return ValueList.From(edits
            .Select(e => e.File)
            .Distinct()
            .SelectMany(f => Find([.. own[f].DistinctBy(s => s.Start).OrderBy(s => s.Start)], there.GetValueOrDefault(f.Path) ?? [], EditedText.Fit(f, edits)))
            .ToArray());
    }

    /// <summary>Those of some edits that stand in a paragraph with others.</summary>
    /// <param name="signs">The edits.</param>
    /// <param name="edits">The others.</param>
    public static ValueList<SourceEdit> Beside(IEnumerable<SourceEdit> signs, IReadOnlyCollection<SourceEdit> edits) =>
        ValueList.From(signs.Where(s => edits.Any(e => s.File == e.File && !IsApart(s.File, Math.Min(s.End, e.End), Math.Max(s.Start, e.Start)))).ToArray());

    private static IEnumerable<SourceEdit> Find(List<SpelledSign> own, Dictionary<int, SpelledSign> there, List<SourceEdit> edits)
    {
        var (next, shift) = (0, 0);
        SpelledSign? last = null;
        foreach (var sign in own)
        {
            for (; next < edits.Count && edits[next].End <= sign.Start; next++)
            {
                shift += edits[next].Text.Length - (edits[next].End - edits[next].Start);
            }

            var at = sign.Start + shift;
            last = there.TryGetValue(at, out var now) ? now : last;
            var isTurned = last is { } read && read.Start <= at && at < read.End && (read.Characters != sign.Characters || read.Length != sign.Length);
            var isBeside = (next > 0 && !IsApart(sign.File, edits[next - 1].End, sign.Start)) || (next < edits.Count && !IsApart(sign.File, sign.End, edits[next].Start));
            if (isTurned && isBeside && (next == edits.Count || edits[next].Start >= sign.End))
            {
                yield return new SourceEdit(sign.File, sign.Start, sign.End, sign.Literal);
            }
        }
    }

    private static bool IsApart(SourceFile file, int start, int end) => start < end && BlankLine().IsMatch(file.Text.AsSpan(start, end - start));

    [GeneratedRegex(@"\n[ \t>]*\r?\n")]
    private static partial Regex BlankLine();
}
