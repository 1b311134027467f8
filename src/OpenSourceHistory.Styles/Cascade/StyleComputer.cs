using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Properties;
using OpenSourceHistory.Styles.Rules;
using OpenSourceHistory.Styles.Values;

namespace OpenSourceHistory.Styles.Cascade;

/// <summary>Computes a style from declarations (CSS Cascade 4, section 4): cascaded, specified, computed.</summary>
internal static class StyleComputer
{
    /// <summary>Computes a style.</summary>
    /// <param name="declarations">Declarations, the weaker before the stronger; importance not yet looked at.</param>
    /// <param name="context">Parent's style and the root's values.</param>
    /// <param name="language">Language of the element.</param>
    public static ComputedStyle Compute(IEnumerable<CompiledDeclaration> declarations, ComputeContext context, string language) =>
        Compute(declarations, Inheritance.ChildOf(context.Parent), context, language);

    /// <summary>Computes a style.</summary>
    /// <param name="declarations">Declarations, the weaker before the stronger; importance not yet looked at.</param>
    /// <param name="undeclared">The style before any declaration.</param>
    /// <param name="context">Parent's style and the root's values.</param>
    /// <param name="language">Language of the element.</param>
    public static ComputedStyle Compute(
        IEnumerable<CompiledDeclaration> declarations,
        ComputedStyle undeclared,
        ComputeContext context,
        string language)
    {
        List<CompiledDeclaration> ordered = [.. declarations];
        ordered = [.. ordered.Where(d => !d.Source.IsImportant), .. ordered.Where(d => d.Source.IsImportant)];
        var style = undeclared with { Language = language, Custom = Customise(ordered, context.Parent.Custom) };
        var changes = Choose(ordered, style.Custom);
        style = ApplyFirst(style, changes, context);
        var border = BorderProperties.Undeclared(style.Color);
        style = style with { Border = new Sides<Border>(border, border, border, border) };
        for (var i = PropertyTable.CountOfFirst; i < changes.Length; i++)
        {
            style = changes[i]?.Invoke(style, context) ?? style;
        }

        return Finish(style, context.Parent);
    }

    private static CustomProperties Customise(List<CompiledDeclaration> declarations, CustomProperties inherited)
    {
        var own = new Dictionary<string, IReadOnlyList<Component>>(StringComparer.Ordinal);
        foreach (var declaration in declarations)
        {
            if (declaration.Source.IsCustom)
            {
                own[declaration.Source.Name] = declaration.Source.Value;
            }
        }

        var changes = new Dictionary<string, IReadOnlyList<Component>?>(StringComparer.Ordinal);
        foreach (var (name, value) in own)
        {
            changes[name] = value is [var only] && only.IsIdent("initial") ? null
                : value is [var same] && (same.IsIdent("inherit") || same.IsIdent("unset")) ? inherited.ValueOf(name)
                : Substitution.Substitute(value, n => own.GetValueOrDefault(n) ?? inherited.ValueOf(n));
        }

        return inherited.With(changes);
    }

    // The last declaration of each longhand wins. A value that var() makes invalid counts as unset (CSS Custom Properties 1, section 3.1).
    private static StyleChange?[] Choose(List<CompiledDeclaration> declarations, CustomProperties custom)
    {
        var changes = new StyleChange?[PropertyTable.Longhands.Count];
        foreach (var declaration in declarations)
        {
            if (declaration.Property is not { } property)
            {
                continue;
            }

            foreach (var setting in declaration.Settings ?? ParseLate(declaration, property, custom))
            {
                changes[setting.Property.Index] = setting.Change;
            }
        }

        return changes;
    }

    private static IEnumerable<Setting> ParseLate(CompiledDeclaration declaration, Property property, CustomProperties custom) =>
        (Substitution.Substitute(declaration.Source.Value, custom.ValueOf) is { } value ? property.Parse(value) : null)
        ?? property.Longhands.Select(p => new Setting(p, p.IsInherited ? p.Inherit : p.Initial));

    // Font size, line height and colour. A line height given as a factor is inherited as a factor.
    private static ComputedStyle ApplyFirst(ComputedStyle style, StyleChange?[] changes, ComputeContext context)
    {
        style = changes[0]?.Invoke(style, context) ?? style;
        style = style.LineHeightFactor is { } factor ? style with { LineHeight = style.FontSize * factor } : style;
        for (var i = 1; i < PropertyTable.CountOfFirst; i++)
        {
            style = changes[i]?.Invoke(style, context) ?? style;
        }

        return style;
    }

    private static ComputedStyle Finish(ComputedStyle style, ComputedStyle parent)
    {
        var border = style.Border;
        var reaches = style.Float == FloatMode.None && style.Display is not DisplayMode.InlineBlock;
        return style with
        {
            Border = new Sides<Border>(Used(border.Top), Used(border.Right), Used(border.Bottom), Used(border.Left)),
            Underline = style.Underline || (reaches && parent.Underline),
            LineThrough = style.LineThrough || (reaches && parent.LineThrough),
            FontFeatures = FeaturesOf(style, parent),
        };
    }

    // font-variant-position is the feature sups or subs, so that whoever shapes text needs to know of features only.
    private static ValueList<KeyValuePair<string, int>> FeaturesOf(ComputedStyle style, ComputedStyle parent)
    {
        if (style.PositionVariant == PositionVariant.Normal && parent.PositionVariant == PositionVariant.Normal)
        {
            return style.FontFeatures;
        }

        IEnumerable<KeyValuePair<string, int>> others = style.FontFeatures.Where(f => f.Key is not ("sups" or "subs"));
        return ValueList.From(style.PositionVariant switch
        {
            PositionVariant.Super => others.Append(new("sups", 1)),
            PositionVariant.Sub => others.Append(new("subs", 1)),
            _ => others,
        });
    }

    // Without a style there is no border, whatever its width (CSS Backgrounds 3, section 3.3).
    private static Border Used(Border border) => border.Style == BorderStyle.None ? default : border;
}
