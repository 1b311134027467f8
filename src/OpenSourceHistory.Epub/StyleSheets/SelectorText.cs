using OpenSourceHistory.Css.Selectors;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Cascade;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>
/// Writes selectors. E-books hold generated text as text, since counters run through all their files: what <c>::before</c> and
/// <c>::after</c> generate stands in <c>span.before</c> and <c>span.after</c>, calls and markers of notes in <c>a.footnote-call</c> and
/// <c>a.footnote-marker</c>. An <c>hr</c> that generates text is a <c>div.scene-break</c>; other elements that cannot hold text keep their pseudo-elements.
/// </summary>
internal static class SelectorText
{
    private static readonly string[] s_void = ["hr", "br", "img"];
    private static readonly IReadOnlyList<Component> s_sceneBreak = ComponentParser.ParseText(".scene-break");
    private static readonly IReadOnlyList<Component> s_noElement = ComponentParser.ParseText(":not(#no-element)");

    /// <summary>The selectors of a rule: as written, then those of the elements that hold generated text.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="raised">Weight added, in ids.</param>
    public static IEnumerable<(string Text, bool IsGenerated)> Of(StyleRule rule, int raised)
    {
        var parts = ComponentList.SplitAtCommas(rule.Prelude);
        var texts = new List<(string Text, bool IsGenerated)>();
        for (var i = 0; i < parts.Count; i++)
        {
            var selector = rule.Selectors[i];
            if (PseudoElements.Of(selector) is var pseudo && pseudo != PseudoElement.Continued && (pseudo is null || PseudoElements.OuterOf(pseudo.Value) is null))
            {
                texts.AddRange(AlternativeSelectors.Of(Raised(parts[i], selector, raised)).SelectMany(form => TextsOf(form, selector)));
            }
        }

        return texts.OrderBy(t => t.IsGenerated);
    }

    private static IEnumerable<(string Text, bool IsGenerated)> TextsOf(List<Component> form, ComplexSelector selector)
    {
        yield return TextOf(form, selector, holdsText: !selector.Subject.Parts.Any(p => p is TypeSelector type && s_void.Contains(type.Name)));
        if (WithSceneBreaks(form) is { } changed)
        {
            yield return TextOf(changed, selector, holdsText: true);
        }
    }

    private static (string Text, bool IsGenerated) TextOf(List<Component> form, ComplexSelector selector, bool holdsText)
    {
        var pseudo = PseudoElements.Of(selector);
        var isGenerated = pseudo is PseudoElement.FootnoteCall or PseudoElement.FootnoteMarker || (holdsText && pseudo is PseudoElement.Before or PseudoElement.After);
        return (isGenerated ? Materialised(form, pseudo!.Value) : ComponentWriter.Write(form), isGenerated);
    }

    // A break with signs in it is no "hr", which cannot hold them; null where the selector speaks of none.
    private static List<Component>? WithSceneBreaks(List<Component> form)
    {
        var changed = new List<Component>();
        for (var i = 0; i < form.Count; i++)
        {
            var isName = form[i].IsIdent("hr") && (i == 0 || form[i - 1].Kind == TokenKind.Whitespace || form[i - 1].IsDelim('>') || form[i - 1].IsDelim('+') || form[i - 1].IsDelim('~'));
            changed.AddRange(isName ? s_sceneBreak : [form[i]]);
        }

        return changed.Count == form.Count ? null : changed;
    }

    // Layers are older in sheets than in reading systems: what they decide is said by weight, with ids that no element has.
    private static List<Component> Raised(List<Component> selector, ComplexSelector parsed, int weight)
    {
        var end = selector.Count;
        while (parsed.Pseudo is not null && end > 0 && selector[end - 1].Kind != TokenKind.Colon)
        {
            end--;
        }

        while (parsed.Pseudo is not null && end > 0 && selector[end - 1].Kind == TokenKind.Colon)
        {
            end--;
        }

        return weight == 0 ? selector : [.. selector[..end], .. Enumerable.Repeat(s_noElement, weight).SelectMany(c => c), .. selector[end..]];
    }

    /// <summary>True for <c>:root</c>, <c>html</c> and <c>body</c>, whose size and colours are the reader's.</summary>
    /// <param name="selector">The selector.</param>
    public static bool IsRoot(ComplexSelector selector) =>
        selector is { Pseudo: null, Subject.Parts: [var only] }
        && only is TypeSelector { Name: "html" or "body" } or RootSelector;

    private static string Materialised(List<Component> parts, PseudoElement pseudo)
    {
        // The pseudo-element is at the end: one or two colons and a name.
        var end = parts.Count - 1;
        while (end > 0 && parts[end - 1].Kind == TokenKind.Colon)
        {
            end--;
        }

        var subject = parts[..end];
        return pseudo switch
        {
            PseudoElement.Before => ComponentWriter.Write(subject) + " > .before",
            PseudoElement.After => ComponentWriter.Write(subject) + " > .after",
            PseudoElement.FootnoteMarker => ComponentWriter.Write(subject) + " .footnote-marker",
            _ => ComponentWriter.Write(WithoutLastCompound(subject)) + ".footnote-call",
        };
    }

    // The call stands where the note was, which is elsewhere now.
    private static List<Component> WithoutLastCompound(List<Component> parts)
    {
        var last = parts.FindLastIndex(c => c.Kind == TokenKind.Whitespace || c.IsDelim('>') || c.IsDelim('+') || c.IsDelim('~'));
        return parts[..(last + 1)];
    }
}
