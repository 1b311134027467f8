using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Dates;
using OpenSourceHistory.Citations.Rendering;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Sorting;

/// <summary>Sorts cites or entries by the keys of a style; those with equal keys stay in their order.</summary>
internal sealed class SourceSorter(StyleContext style, Layout layout, IComparer<string> comparer)
{
    public IReadOnlyList<T> Sort<T>(IReadOnlyList<T> items, Func<T, CiteContext> context)
    {
        if (layout.SortKeys.Count == 0)
        {
            return items;
        }

        return [.. items
            .Select(i => (Item: i, Keys: KeysOf(context(i))))
            .OrderBy(p => p.Keys, Comparer<List<SortValue>>.Create(Compare))
            .Select(p => p.Item)];
    }

    private int Compare(List<SortValue> left, List<SortValue> right)
    {
        for (var i = 0; i < left.Count; i++)
        {
            var order = Compare(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private int Compare(SortValue left, SortValue right)
    {
        if (left.Text is null || right.Text is null)
        {
            return (left.Text is null ? 1 : 0) - (right.Text is null ? 1 : 0);
        }

        var order = comparer.Compare(left.Text, right.Text);
        return left.IsDescending ? -order : order;
    }

    private List<SortValue> KeysOf(CiteContext cite) => [.. layout.SortKeys.Select(k => new SortValue(TextOf(k, cite), k.IsDescending))];

    private string? TextOf(SortKey key, CiteContext cite)
    {
        var names = layout.Names.Over(style.Style.Names);
        var scope = new CiteScope(style, cite with { IsSorting = true, Names = names, SortNames = key.Names });
        var text = key.Macro is { } macro
            ? Plain(ElementRenderer.RenderAll(style.Style.Macros.GetValueOrDefault(macro) ?? [], scope, null))
            : ValueOf(key.Variable ?? string.Empty, scope);
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static string Plain(Rendered rendered) => Pieces.PlainText(rendered.Pieces);

    private static string? ValueOf(string variable, CiteScope scope)
    {
        if (scope.Date(variable) is { } date)
        {
            return DateSortKey.Of(date);
        }

        if (Variables.KindOf(variable) == VariableKind.Name)
        {
            return Plain(NamesRenderer.Render(NamesOf(variable), scope));
        }

        return scope.Text(variable) is { } text ? NumericSortKey.Of(Pieces.PlainText(RichTextReader.Read(text))) : null;
    }

    private static NamesElement NamesOf(string variable) =>
        new([variable], null, null, null, false, [], Presentation.Plain);
}
