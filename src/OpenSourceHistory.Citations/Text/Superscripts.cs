using System.Collections.Frozen;

namespace OpenSourceHistory.Citations.Text;

/// <summary>Sets superior characters as raised ones, which every face has.</summary>
internal static class Superscripts
{
    private static readonly FrozenDictionary<char, char> s_raised = CitationData.Read("superscripts.txt").Text
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line[0] != '#')
        .ToFrozenDictionary(line => line[0], line => line[2]);

    /// <summary>A piece taken apart where superior characters begin and end.</summary>
    public static IEnumerable<Piece> Split(Piece piece)
    {
        var start = 0;
        for (var i = 1; i <= piece.Text.Length; i++)
        {
            if (i == piece.Text.Length || s_raised.ContainsKey(piece.Text[i]) != s_raised.ContainsKey(piece.Text[start]))
            {
                yield return Raised(piece with { Text = piece.Text[start..i] });
                start = i;
            }
        }
    }

    private static Piece Raised(Piece piece) => s_raised.ContainsKey(piece.Text[0])
        ? piece with
        {
            Text = string.Concat(piece.Text.Select(c => s_raised[c])),
            Style = piece.Style with { Shift = BaselineShift.Superscript },
        }
        : piece;
}
