using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.CounterRules;
using OpenSourceHistory.Styles.Properties;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>Checks that need the whole sheet: custom properties that do not exist, values that they make invalid. Collects the families that text is set in.</summary>
/// <param name="content">The sheet.</param>
internal sealed class LateChecks(SheetContent content)
{
    private static readonly ComputeContext s_context =
        new(ComputedStyle.Initial, ComputedStyle.Initial.FontSize, ComputedStyle.Initial.LineHeight);

    private readonly DiagnosticBag _findings = new();
    private readonly Dictionary<ValueList<string>, FamilyList> _families = [];

    /// <summary>Makes the checks.</summary>
    /// <returns>The lists of families that pages are set in, and the warnings.</returns>
    public Result<ValueList<FamilyList>> Run()
    {
        var customs = CustomsOf(content.Rules.SelectMany(r => r.Declarations).Concat(content.Pages.SelectMany(DeclarationsOf)));
        foreach (var rule in content.Rules)
        {
            CheckAll(rule.Declarations, rule.Media, customs);
        }

        foreach (var page in content.Pages)
        {
            CheckAll(DeclarationsOf(page), page.Media, customs);
        }

        return new Result<ValueList<FamilyList>>(ValueList.From(_families.Values), _findings.ToSortedList());
    }

    private static ValueList<CompiledDeclaration> DeclarationsOf(PageRule page) =>
        page.Declarations.Concat(page.Boxes.SelectMany(b => b.Declarations)).Concat(page.FootnoteArea);

    // The values last declared for each name, wherever: enough to see whether a value can parse at all.
    private static Dictionary<string, IReadOnlyList<Component>> CustomsOf(IEnumerable<CompiledDeclaration> declarations)
    {
        var customs = new Dictionary<string, IReadOnlyList<Component>>(StringComparer.Ordinal);
        foreach (var declaration in declarations.Where(d => d.Source.IsCustom))
        {
            customs[declaration.Source.Name] = declaration.Source.Value;
        }

        return customs;
    }

    private void CheckAll(ValueList<CompiledDeclaration> declarations, MediaCondition media, Dictionary<string, IReadOnlyList<Component>> customs)
    {
        foreach (var declaration in declarations)
        {
            Check(declaration, media, customs);
        }
    }

    private void Check(CompiledDeclaration declaration, MediaCondition media, Dictionary<string, IReadOnlyList<Component>> customs)
    {
        if (declaration.Property is not { } property)
        {
            return;
        }

        var settings = declaration.Settings;
        if (settings is null)
        {
            if (Substitution.Substitute(declaration.Source.Value, customs.GetValueOrDefault) is not { } value)
            {
                ReportUndefined(declaration, customs.Keys);
                return;
            }

            settings = property.Parse(value);
            if (settings is null)
            {
                DeclarationCompiler.ReportInvalid(declaration.Source, _findings);
                return;
            }
        }

        CollectFamilies(declaration, settings, media);
        CheckCounterStyles(declaration, settings);
    }

    private void CheckCounterStyles(CompiledDeclaration declaration, IReadOnlyList<Setting> settings)
    {
        foreach (var setting in settings.Where(s => s.Property.Name is "content" or "list-style-type" or "string-set"))
        {
            var asked = new HashSet<string>(StringComparer.Ordinal);
            setting.Change(ComputedStyle.Initial, s_context with { CounterStyles = new CounterStyleTable(asked) });
            foreach (var name in asked.Where(n => !content.CounterStyles.Any(c => c.Name == n)))
            {
                var nearest = NearestName.Find(name, CounterStyle.Names.Concat(content.CounterStyles.Select(c => c.Name)).Concat(["inside", "outside"]));
                _findings.Warning(
                    StyleCodes.InvalidValue,
                    declaration.Source.ValueSpan,
                    $"No counter style is called '{name}'; figures stand in for it",
                    nearest is null ? ["Define it: @counter-style " + name + " { ... }"] : [$"Did you mean '{nearest}'?"]);
            }
        }
    }

    private void ReportUndefined(CompiledDeclaration declaration, IEnumerable<string> known)
    {
        var name = NamesIn(declaration.Source.Value).FirstOrDefault(n => !known.Contains(n, StringComparer.Ordinal));
        var nearest = name is null ? null : NearestName.Find(name, known);
        _findings.Warning(
            StyleCodes.UndefinedVariable,
            declaration.Source.ValueSpan,
            name is null ? "var() refers to itself" : $"The custom property '{name}' does not exist",
            nearest is null ? [] : [$"Did you mean '{nearest}'?"]);
    }

    private static IEnumerable<string> NamesIn(IReadOnlyList<Component> value) => value.SelectMany(c =>
        c.IsFunction("var") ? [Substitution.Arguments(c).Name] : NamesIn(c.Children));

    // Word and reading systems have fonts of their own, so only what pages are set in must be declared.
    private void CollectFamilies(CompiledDeclaration declaration, IReadOnlyList<Setting> settings, MediaCondition media)
    {
        if (!media.Matches(MediaType.Print) && !media.Matches(MediaType.Screen))
        {
            return;
        }

        foreach (var setting in settings.Where(s => s.Property.Name == "font-family"))
        {
            var families = setting.Change(ComputedStyle.Initial, s_context).FontFamilies;
            _families.TryAdd(families, new FamilyList(families, declaration.Source.ValueSpan));
        }
    }
}
