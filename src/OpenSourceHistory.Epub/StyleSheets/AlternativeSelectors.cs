using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Tree;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>
/// Writes out <c>:is()</c>, and <c>em</c> for both elements that emphasis becomes: <c>:is(h1, h2) + p</c> becomes <c>h1 + p, h2 + p</c>. Reading systems older than the pseudo-class, and
/// EPUBCheck, drop the whole rule for it. <c>:not(.a, .b)</c> is told one by one for the same reason.
/// </summary>
internal static class AlternativeSelectors
{
    // More than this is a sheet that multiplies alternatives by alternatives; it stays as written.
    private const int Most = 64;

    /// <summary>The selectors that mean the same together, without <c>:is()</c> where that can be done.</summary>
    /// <param name="selector">Components of one selector.</param>
    public static IReadOnlyList<List<Component>> Of(List<Component> selector) => [.. Apart(selector).SelectMany(WithBothSlants).Select(WithNegationsApart)];

    // To sheets, emphasis is one kind of node; documents tell what is stressed from what is slanted by custom, and a rule for the one holds for the other.
    private static List<List<Component>> WithBothSlants(List<Component> selector)
    {
        List<List<Component>> all = [selector];
        for (var i = 0; i < selector.Count && all.Count < Most; i++)
        {
            if (selector[i] is { Kind: TokenKind.Ident, Text: "em" } name && BeginsCompound(selector, i))
            {
                var place = i;
                all.AddRange(all.Select(s => s.Select((c, at) => at == place ? name with { Text = "i" } : c).ToList()).ToList());
            }
        }

        return all;
    }

    private static List<Component> WithNegationsApart(List<Component> selector)
    {
        var apart = new List<Component>();
        for (var i = 0; i < selector.Count; i++)
        {
            var component = selector[i];
            if (i == 0 || !component.IsFunction("not"))
            {
                apart.Add(component);
                continue;
            }

            // Its colon stands in front of the first already.
            foreach (var (index, negated) in ComponentList.SplitAtCommas(component.Children).Index())
            {
                apart.AddRange(index == 0 ? [] : [selector[i - 1]]);
                apart.Add(component with { Children = negated });
            }
        }

        return apart;
    }

    private static List<List<Component>> Apart(List<Component> selector)
    {
        var done = new List<List<Component>>();
        var open = new Queue<List<Component>>([selector]);
        while (open.TryDequeue(out var next))
        {
            var place = next.FindIndex(c => c.IsFunction("is"));
            if (place < 1 || next[place - 1].Kind != TokenKind.Colon)
            {
                done.Add(next);
                continue;
            }

            foreach (var alternative in ComponentList.SplitAtCommas(next[place].Children).Where(IsValid))
            {
                // "b:is(a)" cannot be written in one piece, nor can what would follow a pseudo-element.
                if (IsCombined(alternative) || (alternative[0].Kind == TokenKind.Ident && !BeginsCompound(next, place - 1)))
                {
                    return [selector];
                }

                open.Enqueue([.. next[..(place - 1)], .. alternative, .. next[(place + 1)..]]);
            }

            if (open.Count + done.Count > Most)
            {
                return [selector];
            }
        }

        return done;
    }

    // A list in :is() forgives what nobody knows; a list of rules does not.
    private static bool IsValid(List<Component> alternative) => SelectorParser.ParseList(alternative, PseudoElements.Dialect, out _) is not null;

    private static bool BeginsCompound(List<Component> selector, int place) =>
        place == 0 || selector[place - 1].Kind == TokenKind.Whitespace || IsCombinator(selector[place - 1]);

    private static bool IsCombined(List<Component> alternative) =>
        alternative.Count == 0 || alternative.Exists(c => c.Kind == TokenKind.Whitespace || IsCombinator(c));

    private static bool IsCombinator(Component component) => component.IsDelim('>') || component.IsDelim('+') || component.IsDelim('~');
}
