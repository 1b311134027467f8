using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Styles.Reading;

/// <summary>What stands behind the address of an <c>@import</c> (CSS Cascade 5, section 2).</summary>
/// <param name="IsMet">False where what <c>supports()</c> asks for is not there.</param>
/// <param name="Layer">The layer that the file's rules go to.</param>
/// <param name="Media">The media list.</param>
internal sealed record ImportConditions(bool IsMet, CascadeLayer Layer, IReadOnlyList<Component> Media)
{
    /// <summary>Reads the conditions.</summary>
    /// <param name="prelude">What stands behind <c>@import</c>, the address first.</param>
    /// <param name="around">The layer around the rule.</param>
    public static ImportConditions Read(IReadOnlyList<Component> prelude, CascadeLayer around)
    {
        List<Component> rest = [.. prelude.Skip(1).SkipWhile(c => c.Kind == TokenKind.Whitespace)];
        var layer = around;
        if (rest.Count > 0 && rest[0].IsIdent("layer"))
        {
            layer = around.Anonymous();
            rest.RemoveAt(0);
        }
        else if (rest.Count > 0 && rest[0].IsFunction("layer") && LayerNames.Read(rest[0].Children) is [var name])
        {
            layer = around.Named(name);
            rest.RemoveAt(0);
        }

        rest.RemoveRange(0, rest.TakeWhile(c => c.Kind == TokenKind.Whitespace).Count());
        var isMet = true;
        if (rest.Count > 0 && rest[0].IsFunction("supports"))
        {
            isMet = SupportsCondition.EvaluateImport(rest[0].Children);
            rest.RemoveAt(0);
        }

        return new ImportConditions(isMet, layer, [.. rest.SkipWhile(c => c.Kind == TokenKind.Whitespace)]);
    }
}
