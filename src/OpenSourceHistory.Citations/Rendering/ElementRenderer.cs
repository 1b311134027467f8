using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Dates;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Rendering;

/// <summary>Renders the elements of a style for one cite or entry.</summary>
internal static class ElementRenderer
{
    public static Rendered RenderAll(ValueList<StyleElement> elements, CiteScope scope, string? delimiter)
    {
        var rendered = new List<Rendered>();
        RenderEach(elements, scope, rendered);
        return Joined(rendered, scope, delimiter);
    }

    /// <summary>What an element comes to; nothing once the style has asked for more than a source can need.</summary>
    public static Rendered Render(StyleElement element, CiteScope scope)
    {
        if (!scope.TryEnter())
        {
            return Rendered.Nothing;
        }

        var rendered = RenderKind(element, scope);
        scope.Leave();
        return rendered;
    }

    /// <summary>
    /// What a child of a substitute comes to. Where a choice has several names, the first that is not empty stands for the others too: nothing parts
    /// them, and styles mean them as alternatives (CSL 1.0.2, "Substitute").
    /// </summary>
    public static Rendered RenderSubstitute(StyleElement element, CiteScope scope)
    {
        if (element is not ChooseElement choose)
        {
            return Render(element, scope);
        }

        var rendered = new List<Rendered>();
        var hasNames = false;
        foreach (var child in ConditionEvaluator.BranchOf(choose, scope)?.Children ?? [])
        {
            if (child is NamesElement && hasNames)
            {
                continue;
            }

            rendered.Add(RenderSubstitute(child, scope));
            hasNames |= child is NamesElement && rendered[^1].HasVariable;
        }

        return Joined(rendered, scope, null);
    }

    private static Rendered RenderKind(StyleElement element, CiteScope scope) => element switch
    {
        ChooseElement => RenderAll([element], scope, null),
        TextElement { Kind: TextKind.Macro } text => Macro(text, scope),
        TextElement text => TextRenderer.Render(text, scope),
        NumberElement number => NumberRenderer.Render(number, scope),
        LabelElement label => LabelRenderer.Render(label, scope),
        DateElement date => DateRenderer.Render(date, scope),
        NamesElement names => NamesRenderer.Render(names, scope),
        GroupElement group => Group(group, scope),
        _ => throw new InvalidOperationException($"No rendering of {element.GetType().Name}."),
    };

    private static Rendered Macro(TextElement element, CiteScope scope)
    {
        var content = RenderAll(scope.Style.Style.Macros.GetValueOrDefault(element.Value) ?? [], scope, null);
        return UnlessSuppressed(content, element.Presentation, scope);
    }

    private static Rendered Group(GroupElement element, CiteScope scope) =>
        UnlessSuppressed(RenderAll(element.Children, scope, element.Presentation.Delimiter), element.Presentation, scope);

    // A group or a macro that calls variables, all of them empty, is suppressed; one that is not counts as a variable for those around.
    private static Rendered UnlessSuppressed(Rendered content, Presentation presentation, CiteScope scope)
    {
        if (content.CallsVariable && !content.HasVariable)
        {
            return Rendered.EmptyVariable;
        }

        return content.IsEmpty ? content : Rendered.OfVariable(Decorator.Decorate(content.Pieces, presentation, scope));
    }

    private static Rendered Joined(List<Rendered> rendered, CiteScope scope, string? delimiter) => new(
        scope.Style.Join(rendered.Select(r => r.Pieces), delimiter),
        rendered.Exists(r => r.CallsVariable),
        rendered.Exists(r => r.HasVariable));

    // The elements of the branch that holds stand among those around the choice, so that the delimiter comes between them too.
    private static void RenderEach(ValueList<StyleElement> elements, CiteScope scope, List<Rendered> rendered)
    {
        foreach (var element in elements)
        {
            if (element is not ChooseElement choose)
            {
                rendered.Add(Render(element, scope));
            }
            else if (ConditionEvaluator.BranchOf(choose, scope) is { } branch)
            {
                RenderEach(branch.Children, scope, rendered);
            }
        }
    }
}
