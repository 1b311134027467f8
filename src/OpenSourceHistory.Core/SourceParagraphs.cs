using System.Runtime.InteropServices;

namespace OpenSourceHistory.Core;

/// <summary>
/// Cuts a file at its blank lines and its headings. A paragraph is known by its characters; where several under one heading of the first level
/// have the same, by their count, too. So an edit makes another paragraph of none but the one that it stands in.
/// </summary>
internal sealed class SourceParagraphs
{
    // FNV-1a of 64 bits, over UTF-16 code units.
    private const ulong Basis = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    private readonly SourceFile _file;
    private readonly Dictionary<ulong, int> _alike = [];
    private readonly List<SourceParagraph> _found;
    private ulong _heading = Basis;

    // The first is known by being it, so that what is told of the file as such keeps its place.
    private SourceParagraphs(SourceFile file) => (_file, _found) = (file, [new SourceParagraph(file, 0, 0)]);

    /// <summary>The paragraphs, in order: the first begins with the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="lineStarts">Offsets of its lines.</param>
    public static SourceParagraph[] Of(SourceFile file, ReadOnlySpan<int> lineStarts)
    {
        var paragraphs = new SourceParagraphs(file);
        var (start, end) = (0, 0);
        for (var i = 0; i < lineStarts.Length; i++)
        {
            var (from, to) = (lineStarts[i], i + 1 < lineStarts.Length ? lineStarts[i + 1] : file.Text.Length);
            var line = file.Text.AsSpan(from, to - from);
            if (line.IsWhiteSpace())
            {
                continue;
            }

            if (i > 0 && (end < from || line[0] == '#'))
            {
                paragraphs.Add(start, end);
                start = from;
            }

            end = to;
        }

        paragraphs.Add(start, end);
        return [.. paragraphs._found];
    }

    private void Add(int start, int end)
    {
        if (start == 0)
        {
            return;
        }

        var text = _file.Text.AsSpan(start, end - start).TrimEnd();
        var isHeading = text.StartsWith("# ") || text.IndexOf("\n=") >= 0;
        var hash = Hash(text, isHeading ? Basis : _heading);
        ref var before = ref CollectionsMarshal.GetValueRefOrAddDefault(_alike, hash, out _);
        var key = before++ == 0 ? hash : (hash ^ (ulong)before) * Prime;
        _found.Add(new SourceParagraph(_file, start, key));
        _heading = isHeading ? key : _heading;
    }

    private static ulong Hash(ReadOnlySpan<char> text, ulong hash)
    {
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }
}
