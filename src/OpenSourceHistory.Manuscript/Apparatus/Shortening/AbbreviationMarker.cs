using OpenSourceHistory.Manuscript.Printing;
using OpenSourceHistory.Manuscript.Walking;

namespace OpenSourceHistory.Manuscript.Apparatus.Shortening;

/// <summary>Marks every use of the book's abbreviations and gathers them in reading order.</summary>
/// <param name="finder">Finds them.</param>
internal sealed class AbbreviationMarker(AbbreviationFinder finder) : BookRewriter
{
    // Signs that bind what follows to the word before.
    private const string Clinging = "-‑'’";
    private readonly List<AbbreviationUse> _uses = [];
    private AbbreviationPlace _place;

    /// <summary>The uses found.</summary>
    public IReadOnlyList<AbbreviationUse> Uses => _uses;

    /// <inheritdoc/>
    public override ValueList<Inline> RewriteInlines(ValueList<Inline> inlines)
    {
        if (!inlines.Any(i => i is Text text && finder.Find(text.Value, 0, out _) is not null))
        {
            return base.RewriteInlines(inlines);
        }

        var result = new List<Inline>();
        List<string> pieces = [.. inlines.Select(inline => TextPrinter.Print([inline]))];
        var line = string.Concat(pieces);
        var offset = 0;
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is Text text)
            {
                AddText(result, text, line, offset);
            }
            else
            {
                result.AddRange(base.RewriteInlines([inlines[i]]));
            }

            offset += pieces[i].Length;
        }

        return ValueList.From(result);
    }

    /// <inheritdoc/>
    protected override Replacement<Block> RewriteBlock(Block block) => block switch
    {
        Heading => In(AbbreviationPlace.Heading, () => base.RewriteBlock(block)),
        Table => In(AbbreviationPlace.Aside, () => base.RewriteBlock(block)),
        _ => base.RewriteBlock(block),
    };

    /// <inheritdoc/>
    protected override Replacement<Inline> RewriteInline(Inline inline) =>
        inline is Note ? In(AbbreviationPlace.Note, () => base.RewriteInline(inline)) : base.RewriteInline(inline);

    /// <inheritdoc/>
    protected override Node RewritePart(Node part) =>
        part is Caption ? In(AbbreviationPlace.Aside, () => base.RewritePart(part)) : base.RewritePart(part);

    private T In<T>(AbbreviationPlace place, Func<T> rewrite)
    {
        var outer = _place;
        _place = place;
        var result = rewrite();
        _place = outer;
        return result;
    }

    // The text is the part of its line that begins at the offset.
    private void AddText(List<Inline> result, Text text, ReadOnlySpan<char> line, int offset)
    {
        var start = 0;
        while (finder.Find(text.Value, start, out var index) is { } definition)
        {
            var end = index + definition.Name.Length;
            AddPiece(result, text, start, index);
            var word = text.Part(index, end - index);
            var node = new Abbreviation(definition.Expansion, [word]) { Span = word.Span };
            result.Add(node);
            var left = line[..(offset + index)];
            var right = line[(offset + end)..];
            var clings = right.Length > 0 && Clinging.Contains(right[0], StringComparison.Ordinal);
            _uses.Add(new AbbreviationUse(definition.Name, node, _place, !clings, IsExpanded(left, right, definition.Expansion)));
            start = end;
        }

        AddPiece(result, text, start, text.Value.Length);
    }

    // “Ministry of Commerce (MOFCOM)” or “MOFCOM (Ministry of Commerce)”.
    private static bool IsExpanded(ReadOnlySpan<char> left, ReadOnlySpan<char> right, string expansion)
    {
        var opened = left.TrimEnd();
        return (opened is [.., '(' or '（'] && opened[..^1].TrimEnd().EndsWith(expansion, StringComparison.OrdinalIgnoreCase))
            || (right.TrimStart() is ['(' or '（', ..] && right.TrimStart()[1..].StartsWith(expansion, StringComparison.OrdinalIgnoreCase));
    }

    private static void AddPiece(List<Inline> result, Text text, int start, int end)
    {
        if (start < end)
        {
            result.Add(text.Part(start, end - start));
        }
    }
}
