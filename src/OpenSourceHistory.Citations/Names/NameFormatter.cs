using OpenSourceHistory.Citations.Context;
using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Citations.Text;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Citations.Names;

/// <summary>Sets one name (CSL 1.0.2, "Name-part Order").</summary>
internal sealed class NameFormatter(NameElement element, NameOptions options, CiteScope scope)
{
    private ParticleDemotion Demotion => scope.Style.Style.ParticleDemotion;

    /// <summary>Sets a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isInverted">The family name comes first.</param>
    /// <param name="level">How much of the given names is shown to tell it from others: 1 initials, 2 all.</param>
    public ValueList<Piece> Format(PersonName name, bool isInverted, int level)
    {
        var split = Particles.Split(name);
        if (split.Literal is { } literal)
        {
            return Part(literal, element.Family);
        }

        if (split.Family is null)
        {
            return Part(split.Given, element.Given);
        }

        if (IsEastAsian(split))
        {
            return EastAsian(split);
        }

        return options.Form == NameForm.Short && level == 0 ? Short(split) : Long(split, level, isInverted);
    }

    // The family name comes first and without a space where it is written in Chinese characters, kana or hangul.
    private static bool IsEastAsian(PersonName name) => Scripts.HasEastAsian(name.Family!);

    private ValueList<Piece> EastAsian(PersonName name)
    {
        var family = Part(name.Family!, element.Family);
        return options.Form == NameForm.Short ? family : Join(string.Empty, family, Part(name.Given, element.Given));
    }

    private ValueList<Piece> Short(PersonName name) => Affixed(FamilyWithParticle(name), element.Family);

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
        var dropping = Formatted(name.DroppingParticle, element.Given);
        var family = Join(" ", FamilyWithParticle(name), name.HasCommaBeforeSuffix ? [] : Plain(name.Suffix));
        var whole = Join(
            " ",
            Affixed(Formatted(given, element.Given), element.Given),
            Affixed(Join(EndsInApostrophe(name.DroppingParticle) ? string.Empty : " ", dropping, family), element.Family));
        return name.HasCommaBeforeSuffix ? Join(", ", whole, Plain(name.Suffix)) : whole;
    }

    private ValueList<Piece> Inverted(PersonName name, string given)
    {
        var demotes = Demotion == ParticleDemotion.DisplayAndSort || (Demotion == ParticleDemotion.SortOnly && scope.Cite.IsSorting);
        var family = demotes ? Formatted(name.Family, element.Family) : FamilyWithParticle(name);
        var behind = Join(
            " ",
            Formatted(given, element.Given),
            Formatted(name.DroppingParticle, element.Given),
            demotes ? Formatted(name.NonDroppingParticle, element.Family) : []);
        return Join(options.SortSeparator ?? ", ", Affixed(family, element.Family), Affixed(behind, element.Given), Plain(name.Suffix));
    }

    private ValueList<Piece> FamilyWithParticle(PersonName name)
    {
        var particle = name.NonDroppingParticle;
        var isJoined = EndsInApostrophe(particle) || (particle?.EndsWith('-') ?? false);
        return Join(isJoined ? string.Empty : " ", Formatted(particle, element.Family), Formatted(name.Family, element.Family));
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

    private static bool EndsInApostrophe(string? particle) => particle is { Length: > 0 } && (particle[^1] is '\'' or '\u2019');

    private ValueList<Piece> Part(string? text, Presentation presentation) => Affixed(Formatted(text, presentation), presentation);

    private ValueList<Piece> Formatted(string? text, Presentation presentation) =>
        string.IsNullOrEmpty(text) ? [] : Decorator.Formatted(RichTextReader.Read(text), presentation, scope);

    private ValueList<Piece> Affixed(ValueList<Piece> content, Presentation presentation) =>
        content.Count == 0 ? [] : Decorator.Affixed(content, presentation, scope.Style);

    private static ValueList<Piece> Plain(string? text) => string.IsNullOrEmpty(text) ? [] : RichTextReader.Read(text);

    private ValueList<Piece> Join(string delimiter, params ReadOnlySpan<ValueList<Piece>> parts) =>
        scope.Style.Join(parts.ToArray(), delimiter);
}
