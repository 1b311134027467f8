using System.Text;
using OpenSourceHistory.Docx.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Sets delimiters around stretches of text that look otherwise, one within the other as far as they reach.</summary>
internal sealed class LookNester
{
    private readonly List<(string Text, HashSet<string> Looks)> _runs = [];
    private readonly Dictionary<string, (string Open, string Close)> _delimiters = new(StringComparer.Ordinal);

    /// <summary>Adds text.</summary>
    /// <param name="text">The text, as Markdown.</param>
    /// <param name="marks">What sets it off.</param>
    /// <param name="link">Where it leads, or null.</param>
    public void Add(string text, WordMark marks, string? link)
    {
        var looks = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (mark, open, close) in MarkdownSpeller.DelimitersOf(marks))
        {
            looks.Add(mark.ToString());
            _delimiters[mark.ToString()] = (open, close);
        }

        if (link is not null)
        {
            looks.Add(link);
            _delimiters[link] = ("[", $"]({link})");
        }

        if (_runs is [.., var last] && last.Looks.SetEquals(looks))
        {
            _runs[^1] = (last.Text + text, looks);
        }
        else if (text.Length > 0)
        {
            _runs.Add((text, looks));
        }
    }

    /// <summary>The text with its delimiters; no space stands within the first or last of a stretch, where it would be none.</summary>
    public string Write()
    {
        var runs = PartSpaces();
        var written = new StringBuilder();
        var open = new List<string>();
        for (var i = 0; i < runs.Count; i++)
        {
            var looks = runs[i].Looks;
            var kept = open.TakeWhile(looks.Contains).Count();
            Close(written, open, kept);
            foreach (var look in looks.Except(open).OrderByDescending(l => Reach(runs, i, l)).ThenByDescending(l => _delimiters[l].Open == "[").ThenByDescending(l => _delimiters[l].Open.Length).ThenBy(l => l, StringComparer.Ordinal).ToList())
            {
                written.Append(_delimiters[look].Open);
                open.Add(look);
            }

            written.Append(runs[i].Text);
        }

        Close(written, open, 0);
        return written.ToString();
    }

    private void Close(StringBuilder written, List<string> open, int kept)
    {
        for (var k = open.Count - 1; k >= kept; k--)
        {
            written.Append(_delimiters[open[k]].Close);
        }

        open.RemoveRange(kept, open.Count - kept);
    }

    private static int Reach(List<(string Text, HashSet<string> Looks)> runs, int from, string look) => runs.Skip(from).TakeWhile(r => r.Looks.Contains(look)).Count();

    // Spaces at the ends of a run have only the looks that run on beyond them.
    private List<(string Text, HashSet<string> Looks)> PartSpaces()
    {
        var parts = new List<(string Text, HashSet<string> Looks)>();
        for (var i = 0; i < _runs.Count; i++)
        {
            var (text, looks) = _runs[i];
            var trimmed = text.Trim(' ');
            var start = trimmed.Length == 0 ? text.Length : text.IndexOf(trimmed, StringComparison.Ordinal);
            Add(text[..start], Common(looks, i - 1));
            Add(trimmed, looks);
            Add(text[(start + trimmed.Length)..], Common(looks, i + 1));
        }

        return parts;

        HashSet<string> Common(HashSet<string> looks, int other) => other < 0 || other >= _runs.Count ? [] : [.. looks.Intersect(_runs[other].Looks)];
        void Add(string text, HashSet<string> looks)
        {
            if (text.Length > 0)
            {
                parts.Add((text, looks));
            }
        }
    }
}
