using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Properties;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>The page that media features ask about: as the sheet makes it without them.</summary>
internal static class PageSize
{
    /// <summary>Its size.</summary>
    /// <param name="pages">Page rules of the sheet.</param>
    /// <param name="rules">Its other rules, for the custom properties of the root.</param>
    public static Size Of(IReadOnlyList<PageRule> pages, IReadOnlyList<StyleRule> rules)
    {
        var customs = new Dictionary<string, IReadOnlyList<Component>>(StringComparer.Ordinal);
        foreach (var custom in rules.Where(r => !r.Media.HasFeatures).SelectMany(r => r.Declarations).Where(d => d.Source.IsCustom))
        {
            customs[custom.Source.Name] = custom.Source.Value;
        }

        var initial = ComputedStyle.Initial;
        var context = new ComputeContext(initial, initial.FontSize, initial.LineHeight);
        var page = new PageStyle();
        foreach (var size in pages.Where(p => p.Selector.IsUniversal && !p.Media.HasFeatures && p.Media.Matches(MediaType.Print)).SelectMany(p => p.Descriptors).Where(d => d.Name == "size"))
        {
            var value = Substitution.Substitute(size.Value, customs.GetValueOrDefault);
            page = value is null ? page : PageDescriptors.Parse(size.Name, value)?.Invoke(page, initial, context) ?? page;
        }

        return page.Size;
    }
}
