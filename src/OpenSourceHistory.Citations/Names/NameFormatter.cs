using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Rendering;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Names;

/// <summary>Sets one name (CSL 1.0.2, "Name-part Order").</summary>
internal sealed class NameFormatter(NameElement element, NameOptions options, CiteScope scope)
{
    private ParticleDemotion Demotion => scope.Style.Style.ParticleDemotion;

    public ValueList<Piece> Format(PersonName name, bool isInverted)
    {
        var split = Particles.Split(name);
        if (split.Literal is { } literal)
        {
            return Part(literal, element.Family);
        }

        if (split.Family is null)
        {
            return Part(split.Given ?? string.Empty, element.Given);
        }

        if (Scripts.IsEastAsian(split))
        {
            return EastAsian(split);
        }

        var level = scope.Cite.Disambiguation.GivenNames.GetValueOrDefault(name);
        return options.Form == NameForm.Short && level == 0 && !scope.Cite.IsSorting ? Short(split) : Long(split, level, isInverted);
    }

    private ValueList<Piece> EastAsian(PersonName name)
    {
        var family = Part(name.Family!, element.Family);
        return options.Form == NameForm.Short ? family : Join(string.Empty, family, Part(name.Given ?? string.Empty, element.Given));
    }

    private ValueList<Piece> Short(PersonName name) => Part(WithParticle(name.NonDroppingParticle, name.Family!), element.Family);

    private ValueList<Piece> Long(PersonName name, int level, bool isInverted)
    {
        var given = Given(name, level);
        if (name.IsStaticOrdering)
        {
            return Join(" ", Short(name), Part(given, element.Given));
        }

        return isInverted || scope.Cite.IsSorting ? Inverted(name, given) : Direct(name, given);
    }

    private ValueList<Piece> Direct(PersonName name, string given)
    {
        var family = Join(" ", Part(WithParticle(name.NonDroppingParticle, name.Family!), element.Family), Pieces.Of(name.HasCommaBeforeSuffix ? string.Empty : name.Suffix ?? string.Empty));
        var withDropping = name.DroppingParticle is { } dropping && EndsInApostrophe(dropping)
            ? Join(string.Empty, Part(dropping, element.Family), family)
            : Join(" ", Part(name.DroppingParticle ?? string.Empty, element.Given), family);
        var whole = Join(" ", Part(given, element.Given), withDropping);
        return name is { HasCommaBeforeSuffix: true, Suffix: { } suffix } ? Join(", ", whole, Pieces.Of(suffix)) : whole;
    }

    private ValueList<Piece> Inverted(PersonName name, string given)
    {
        var demotes = Demotion == ParticleDemotion.DisplayAndSort || (Demotion == ParticleDemotion.SortOnly && scope.Cite.IsSorting);
        var family = Part(demotes ? name.Family! : WithParticle(name.NonDroppingParticle, name.Family!), element.Family);
        var behind = string.Join(' ', new[] { given, name.DroppingParticle, demotes ? name.NonDroppingParticle : null }.Where(p => !string.IsNullOrEmpty(p)));
        var separator = options.SortSeparator ?? ", ";
        return Join(separator, family, Part(behind, element.Given), Pieces.Of(name.Suffix ?? string.Empty));
    }

    private string Given(PersonName name, int level)
    {
        var given = name.Given ?? string.Empty;
        if (options.InitializeWith is not { } mark || level == 2)
        {
            return given;
        }

        return Initials.Of(given, mark, options.Initialize == false, scope.Style.Style.InitializesWithHyphen);
    }

    private static string WithParticle(string? particle, string family) => particle switch
    {
        null or "" => family,
        _ when EndsInApostrophe(particle) || particle[^1] == '-' => particle + family,
        _ => particle + " " + family,
    };

    private static bool EndsInApostrophe(string particle) => particle[^1] is '\'' or '\u2019';

    private ValueList<Piece> Part(string text, Presentation presentation) => Decorator.Decorate(RichTextReader.Read(text), presentation, scope);

    private ValueList<Piece> Join(string delimiter, params ReadOnlySpan<ValueList<Piece>> parts) => scope.Style.Join(parts.ToArray(), delimiter);
}
