using System.Globalization;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Manuscript.Apparatus;
using OpenSourceHistory.Manuscript.Walking;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Styles;

/// <summary>Finds keys of attributes that nothing reads, neither the program nor the sheet: what they say is in no output.</summary>
internal sealed class KeyCheck : BookWalker
{
    // Shorter keys are near to too many others.
    private const int ShortestOfTwoSlips = 5;
    private const string DirectionKey = "dir";

    private readonly HashSet<string> _ofSheet;
    private readonly Dictionary<(SourceFile? File, string Key), (Node First, int Count)> _unread = [];

    private KeyCheck(HashSet<string> ofSheet) => _ofSheet = ofSheet;

    /// <summary>Makes the check.</summary>
    /// <param name="book">The book as its author wrote it.</param>
    /// <param name="rules">All rules of the sheet.</param>
    /// <returns>A finding a key and file, at the key's first place.</returns>
    public static ValueList<Diagnostic> Run(Book book, IReadOnlyCollection<StyleRule> rules)
    {
        var selected = rules.SelectMany(r => NamesIn(r.Prelude, isInBrackets: false));
        var written = rules.SelectMany(r => r.Declarations).SelectMany(d => NamesIn(d.Source.Value, isInBrackets: false));
        var check = new KeyCheck(selected.Concat(written).ToHashSet(StringComparer.OrdinalIgnoreCase));
        check.Walk(book);
        return ValueList.From(check._unread.Select(u => check.Describe(u.Key.Key, u.Value.First, u.Value.Count)));
    }

    /// <inheritdoc/>
    public override void Visit(Node node)
    {
        foreach (var (key, value) in node.Attributes.Values)
        {
            // What begins so is for scripts of the author's own (HTML 3.2.6.6).
            if (!key.StartsWith("data-", StringComparison.OrdinalIgnoreCase) && !_ofSheet.Contains(key) && !ReadKeys.Of(node).Contains(key) && !(key == DirectionKey && value is "ltr" or "auto"))
            {
                var known = _unread.GetValueOrDefault((node.Span.File, key));
                _unread[(node.Span.File, key)] = (known.First ?? node, known.Count + 1);
            }
        }

        base.Visit(node);
    }

    private Diagnostic Describe(string key, Node node, int count)
    {
        var times = count == 1 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" ({count} times in this file, here first)");
        if (key == DirectionKey)
        {
            return DescribeDirection(node, times);
        }

        var message = ReadKeys.BearersOf(key) is { } bearers ? $"The key “{key}” is read on {bearers}; here it says nothing" : $"Nothing reads the key “{key}”";
        var hint = KeyHints.Of(key, node) ?? NearestOf(key, node) ?? $"Take it out, or let the sheet read it: [{key}] in a selector, or attr({key}) in content";
        return new Diagnostic(StyleCodes.UnreadKey, Severity.Warning, KeyPlace.Of(node, key), message + times, [hint]);
    }

    private string? NearestOf(string key, Node node)
    {
        var nearest = NearestName.Find(key, ReadKeys.Of(node).Concat(_ofSheet).Concat(KeyHints.ReadEverywhere), key.Length < ShortestOfTwoSlips ? 1 : 2);
        return nearest is null ? null : $"Did you mean “{nearest}”?";
    }

    private static Diagnostic DescribeDirection(Node node, string times)
    {
        var value = node.Attributes.ValueOf(DirectionKey);
        return value == "rtl"
            ? new Diagnostic(
                StyleCodes.Direction, Severity.Warning, KeyPlace.Of(node, DirectionKey), "Pages set text from left to right, Word files as its language is written; only e-books carry “dir=rtl” out" + times,
                ["Publish this text as an e-book, or say its language, as lang=ar, for Word"])
            : new Diagnostic(StyleCodes.UnreadKey, Severity.Warning, KeyPlace.Of(node, DirectionKey), $"“{value}” is no direction of text" + times, ["Write dir=rtl or dir=ltr"]);
    }

    // [name] in selectors, attr(name) in values.
    private static IEnumerable<string> NamesIn(IReadOnlyList<Component> components, bool isInBrackets)
    {
        if (isInBrackets && components.FirstOrDefault(c => c.Kind == TokenKind.Ident) is { } name)
        {
            yield return name.Text;
        }

        foreach (var component in components)
        {
            foreach (var inner in NamesIn(component.Children, component.Kind == TokenKind.OpenSquare || component.IsFunction("attr")))
            {
                yield return inner;
            }
        }
    }
}
