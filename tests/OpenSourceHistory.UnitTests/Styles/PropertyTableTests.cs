using System.Reflection;
using OpenSourceHistory.Styles;
using OpenSourceHistory.Styles.Definitions;
using OpenSourceHistory.Styles.Paged;
using OpenSourceHistory.Styles.Properties;
using Xunit;
using static OpenSourceHistory.UnitTests.Styles.Styled;

namespace OpenSourceHistory.UnitTests.Styles;

/// <summary>Holds the table of properties against what parses, computes and inherits.</summary>
public sealed class PropertyTableTests
{
    // A value of each longhand that is not the initial one.
    private const string Unlike =
        "font-family: x; font-size: 9pt; font-weight: 700; font-style: italic; font-variant-caps: small-caps; font-variant-numeric: lining-nums tabular-nums;"
        + "font-variant-ligatures: no-common-ligatures discretionary-ligatures; font-variant-position: super; font-kerning: none; font-feature-settings: 'abcd'; line-height: 11pt; color: red;"
        + "letter-spacing: 1pt; word-spacing: 1pt; -osh-font-expansion: 3%; -osh-letter-fit: 3%; -osh-overprint: none; text-transform: uppercase; white-space: pre; text-wrap-style: pretty; text-align: '.' right; text-align-last: center; text-indent: 1pt hanging each-line;"
        + "hanging-punctuation: first; hyphens: auto; hyphenate-limit-chars: 9 4 4; hyphenate-limit-lines: 3; hyphenate-limit-last: page; hyphenate-limit-zone: 9pt; hyphenate-character: 'x';"
        + "text-spacing-trim: trim-all; text-autospace: no-autospace; line-break: strict; word-break: keep-all; text-emphasis: dot red; text-emphasis-position: under right;"
        + "text-decoration-line: underline line-through; vertical-align: 1pt; display: block; float: left; margin: 1pt; padding: 1pt; width: 1pt; height: 1pt;"
        + "max-width: 1pt; max-height: 1pt; min-height: 1pt; border: 1pt solid blue; border-radius: 1pt; background-color: red; border-collapse: collapse; border-spacing: 1pt;"
        + "caption-side: bottom; break-before: page; break-after: page; break-inside: avoid; box-decoration-break: clone; column-count: 2; column-fill: auto; column-gap: 1pt; column-span: all; -osh-feather: 1pt 1pt; -osh-style-name: 'EXT'; -osh-line-numbers: 5; writing-mode: sideways-lr; orphans: 9; widows: 9; page: x;"
        + "initial-letter: 2; footnote-display: inline; footnote-policy: line; bookmark-level: 2; list-style-type: square; list-style-position: inside; content: 'x'; counter-reset: a;"
        + "counter-set: a; counter-increment: a; string-set: a 'x'; quotes: 'a' 'b'";

    [Fact]
    public void Every_property_that_parses_has_a_row_and_every_row_its_section()
    {
        Assert.DoesNotContain(PropertyTable.Names.Concat(PageDescriptors.Names), name => PropertyDefinitions.Find(name) is null);
        Assert.All(PropertyDefinitions.All, row => Assert.NotEmpty(row.Section));
    }

    [Fact]
    public void A_row_tells_an_initial_value_where_there_is_a_longhand_of_its_name()
    {
        var longhands = PropertyTable.Longhands.Select(l => l.Name).Order(StringComparer.Ordinal);
        Assert.Equal(longhands, PropertyDefinitions.All.Where(row => row.Initial is not null).Select(row => row.Name).Order(StringComparer.Ordinal));
        Assert.Equal(longhands, PropertyDefinitions.All.Where(row => row.IsInherited is not null).Select(row => row.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_name_of_a_property_sets_the_property()
    {
        foreach (var row in PropertyDefinitions.All.Where(row => row.AliasOf is not null))
        {
            Assert.Same(PropertyTable.Find(row.AliasOf!), PropertyTable.Find(row.Name));
        }

        Assert.Equal(Length.FromPoints(3), ParagraphStyle("p { margin-block-start: 3pt }").Margin.Top.Length);
    }

    [Fact]
    public void The_initial_values_are_those_of_the_table()
    {
        var context = new ComputeContext(ComputedStyle.Initial, ComputedStyle.Initial.FontSize, ComputedStyle.Initial.LineHeight);
        foreach (var row in PropertyDefinitions.All.Where(row => row.Initial is not null && !row.Name.StartsWith("border-", StringComparison.Ordinal)))
        {
            var style = ParagraphStyle($"p {{ {Unlike}; font-size: medium; font-variant-position: normal; {row.Name}: {row.Initial} }}");
            var longhand = PropertyTable.Longhands.Single(l => l.Name == row.Name);
            Assert.True(ReferenceEquals(longhand.Initial(style, context), style), row.Name);
        }

        Assert.Equal(ParagraphStyle("p { color: red }"), ParagraphStyle("p { color: red; border: medium none currentcolor }"));
    }

    [Fact]
    public void Every_longhand_is_inherited_or_initial_in_a_child_as_the_table_says()
    {
        var parent = ParagraphStyle($"p {{ {Unlike} }}");
        var child = Inheritance.ChildOf(parent);
        foreach (var longhand in PropertyTable.Longhands)
        {
            var unlike = !ReferenceEquals(longhand.Copy(parent, ComputedStyle.Initial), parent);
            Assert.True(unlike, $"The test must set {longhand.Name}");
            var isInherited = ReferenceEquals(longhand.Copy(child, parent), child);
            Assert.True(isInherited == PropertyDefinitions.Find(longhand.Name)!.IsInherited, longhand.Name);
            Assert.True(isInherited || ReferenceEquals(longhand.Copy(child, ComputedStyle.Initial), child), longhand.Name);
        }
    }

    [Fact]
    public void All_of_a_style_but_its_language_and_custom_properties_are_values_of_longhands()
    {
        var unlike = ParagraphStyle($"p {{ {Unlike} }}");
        var shell = ComputedStyle.Initial with { Language = unlike.Language, Custom = unlike.Custom };
        Assert.Equal(unlike, PropertyTable.Longhands.Aggregate(shell, (style, longhand) => longhand.Copy(style, unlike)));
        Assert.All(PropertyTable.Longhands, longhand => Assert.False(longhand.Agrees(unlike, shell), longhand.Name));
        var values = typeof(ComputedStyle).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(p => p.CanWrite && p.Name is not (nameof(ComputedStyle.Language) or nameof(ComputedStyle.Custom)));
        Assert.All(values, value => Assert.False(Equals(value.GetValue(unlike), value.GetValue(ComputedStyle.Initial)), value.Name));
    }
}
