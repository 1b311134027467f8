using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Processing;

/// <summary>Joins the cites of a cluster, and draws neighbours together as the style says (CSL 1.0.2, "Cite Collapsing").</summary>
internal sealed class CiteCollapser(StyleContext style)
{
    private readonly CitationArea _area = style.Style.CitationArea;
    private readonly CiteRenderer _renderer = new(style);

    private string Delimiter => _area.Layout.Presentation.Delimiter ?? string.Empty;

    // Years in the text come together; in notes cites stay apart as the layout says.
    private string GroupDelimiter => _area.CiteGroupDelimiter ?? (style.Style.IsNoteStyle || _area.Collapse == CollapseMode.None ? Delimiter : ", ");

    /// <summary>Joins cites.</summary>
    /// <param name="cites">The cites in their order.</param>
    /// <param name="affixed">Puts the author's affixes around a cite.</param>
    public ValueList<Piece> Join(List<SetCite> cites, Func<CitationItem, ValueList<Piece>, ValueList<Piece>> affixed)
    {
        if (_area.Collapse == CollapseMode.CitationNumber)
        {
            return JoinNumbers(cites, affixed);
        }

        List<List<SetCite>> groups = _area is { CiteGroupDelimiter: null, Collapse: CollapseMode.None }
            ? [.. cites.Select(c => new List<SetCite> { c })]
            : GroupsOf(cites);
        var builder = style.NewBuilder();
        for (var i = 0; i < groups.Count; i++)
        {
            var pieces = JoinGroup(groups[i], affixed);
            if (pieces.Count > 0 && !builder.IsEmpty)
            {
                var isCollapsed = groups[i - 1].Count > 1 && _area.Collapse != CollapseMode.None;
                builder.Append(DelimiterBetween(groups[i - 1][^1].Cite.Item, groups[i][0].Cite.Item, isCollapsed));
            }

            builder.Append(pieces);
        }

        return builder.ToPieces();
    }

    // Commas of the author's own stand instead of the delimiter.
    private string DelimiterBetween(CitationItem before, CitationItem after, bool isCollapsed) =>
        after.Prefix.PlainText.TrimStart() is [',' or '.' or ';' or ':', ..] ? string.Empty
        : before.Suffix.PlainText.TrimEnd() is [.., ','] ? " "
        : isCollapsed ? _area.AfterCollapseDelimiter ?? Delimiter
        : Delimiter;

    // Cites of the same names come together at the first of them.
    private List<List<SetCite>> GroupsOf(List<SetCite> cites)
    {
        var groups = new List<List<SetCite>>();
        var named = new Dictionary<string, List<SetCite>>(StringComparer.Ordinal);
        var nameless = new Dictionary<string, Stack<List<SetCite>>>(StringComparer.Ordinal);
        foreach (var cite in cites)
        {
            var names = Pieces.PlainText(cite.Rendered.NamePieces);
            var group = names.Length == 0 ? GroupOfYear(cite, nameless)
                : cite.Rendered.Names.Count == 0 ? null
                : named.GetValueOrDefault(names);
            if (group is null)
            {
                groups.Add(group = []);
                named.TryAdd(names, group);
                Remember(group, cite, nameless);
            }

            group.Add(cite);
        }

        return groups;
    }

    // Years alone come together where only letters tell them apart.
    private bool HasLetter(SetCite cite) =>
        _area.Collapse is CollapseMode.YearSuffix or CollapseMode.YearSuffixRanged && cite.Cite.Context.Disambiguation.YearSuffix > 0;

    // A group that ends in a cite with more than its year is closed for good.
    private List<SetCite>? GroupOfYear(SetCite cite, Dictionary<string, Stack<List<SetCite>>> nameless)
    {
        if (!HasLetter(cite) || !BeginsWithYear(cite) || !nameless.TryGetValue(WithoutSuffix(cite), out var groups))
        {
            return null;
        }

        while (groups.TryPeek(out var group))
        {
            if (EndsWithYear(group[^1]))
            {
                return group;
            }

            groups.Pop();
        }

        return null;
    }

    private void Remember(List<SetCite> group, SetCite first, Dictionary<string, Stack<List<SetCite>>> nameless)
    {
        if (first.Rendered.NamePieces.Count == 0 && HasLetter(first))
        {
            var key = WithoutSuffix(first);
            nameless.TryAdd(key, []);
            nameless[key].Push(group);
        }
    }

    private ValueList<Piece> JoinGroup(List<SetCite> group, Func<CitationItem, ValueList<Piece>, ValueList<Piece>> affixed)
    {
        if (group.Count == 1 || _area.Collapse == CollapseMode.None)
        {
            return style.Join(group.Select(c => affixed(c.Cite.Item, c.Rendered.Pieces)), _area.CiteGroupDelimiter);
        }

        var builder = style.NewBuilder();
        builder.Append(affixed(group[0].Cite.Item, group[0].Rendered.Pieces));
        for (var i = 1; i < group.Count; i++)
        {
            i += AppendCollapsed(builder, group, i, affixed);
        }

        return builder.ToPieces();
    }

    // Returns how many cites more than the one at the index were taken into a range.
    private int AppendCollapsed(
        PieceJoiner builder, List<SetCite> group, int index, Func<CitationItem, ValueList<Piece>, ValueList<Piece>> affixed)
    {
        var cite = group[index];
        if (_area.Collapse is CollapseMode.YearSuffix or CollapseMode.YearSuffixRanged && HasYearOf(cite, group[index - 1]))
        {
            var taken = _area.Collapse == CollapseMode.YearSuffixRanged ? RangeFrom(group, index) : 0;
            builder.Append(taken > 0 ? "\u2013" : _area.YearSuffixDelimiter ?? _area.CiteGroupDelimiter ?? Delimiter);
            var last = group[index + taken];
            builder.Append(affixed(last.Cite.Item, Pieces.Of(last.Cite.Context.Disambiguation.YearSuffixLetters)));
            return taken;
        }

        var pieces = affixed(cite.Cite.Item, _renderer.Render(cite.Cite.Context with { SuppressesAuthor = true }).Pieces);
        if (pieces.Count > 0)
        {
            var hasLocator = !string.IsNullOrEmpty(group[index - 1].Cite.Item.Locator);
            builder.Append((hasLocator ? _area.AfterCollapseDelimiter : null) ?? GroupDelimiter);
            builder.Append(pieces);
        }

        return 0;
    }

    private bool HasYearOf(SetCite cite, SetCite before) =>
        cite.Cite.Context.Disambiguation.YearSuffix > 0 && before.Cite.Context.Disambiguation.YearSuffix > 0
        && BeginsWithYear(cite) && EndsWithYear(before) && WithoutSuffix(cite) == WithoutSuffix(before);

    private static bool BeginsWithYear(SetCite cite) => cite.Cite.Item.Prefix.IsEmpty && string.IsNullOrEmpty(cite.Cite.Item.Locator);

    private static bool EndsWithYear(SetCite cite) => string.IsNullOrEmpty(cite.Cite.Item.Locator) && cite.Cite.Item.Suffix.IsEmpty;

    private string WithoutSuffix(SetCite cite) => _renderer.Render(cite.Cite.Context with
    {
        Position = CitePosition.Subsequent,
        Disambiguation = cite.Cite.Context.Disambiguation with { YearSuffix = 0 },
    }).PlainText;

    // A range takes in at least three letters, that of the cite before among them.
    private int RangeFrom(List<SetCite> group, int index)
    {
        var end = index;
        while (end < group.Count && group[end].IsBare && HasYearOf(group[end], group[end - 1])
            && SuffixOf(group[end]) == SuffixOf(group[end - 1]) + 1)
        {
            end++;
        }

        return end - index >= 2 ? end - index - 1 : 0;
    }

    private static int SuffixOf(SetCite cite) => cite.Cite.Context.Disambiguation.YearSuffix;

    private ValueList<Piece> JoinNumbers(List<SetCite> cites, Func<CitationItem, ValueList<Piece>, ValueList<Piece>> affixed)
    {
        var builder = style.NewBuilder();
        var afterRange = false;
        for (var i = 0; i < cites.Count; i++)
        {
            var end = i;
            while (end + 1 < cites.Count && IsNext(cites[end], cites[end + 1]))
            {
                end++;
            }

            builder.Append(builder.IsEmpty ? string.Empty : afterRange ? _area.AfterCollapseDelimiter ?? Delimiter : Delimiter);
            builder.Append(affixed(cites[i].Cite.Item, cites[i].Rendered.Pieces));
            afterRange = end - i >= 2;
            if (afterRange)
            {
                builder.Append("\u2013");
                builder.Append(cites[end].Rendered.Pieces);
                i = end;
            }
        }

        return builder.ToPieces();
    }

    private static bool IsNext(SetCite cite, SetCite next) =>
        cite.IsBare && next.IsBare && next.Cite.Context.CitationNumber == cite.Cite.Context.CitationNumber + 1;
}
