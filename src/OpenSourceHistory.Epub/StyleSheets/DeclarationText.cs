using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Definitions;
using OpenSourceHistory.Styles.Rules;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>Writes the declarations of a rule: what e-books honour, in units that follow the reader's own size.</summary>
/// <param name="declarations">The declarations.</param>
/// <param name="custom">Values of custom properties.</param>
/// <param name="body">Style of the body.</param>
/// <param name="isRoot">True for rules of the root, whose size and colours are left to the reader.</param>
internal sealed class DeclarationText(
    IReadOnlyList<CompiledDeclaration> declarations,
    Func<string, IReadOnlyList<Component>?> custom,
    ComputedStyle body,
    bool isRoot)
{
    private const string OldBreak = "page-break-";

    private readonly RelativeLengths _lengths = new(body);

    /// <summary>The declarations as text; empty where none is left.</summary>
    /// <param name="withContent">False where the document itself holds what <c>content</c> says.</param>
    public string Write(bool withContent) => string.Join(' ', declarations
        .Where(d => !d.Source.IsCustom && (withContent || d.Source.Name != "content"))
        .SelectMany(TextsOf));

    private static bool IsHonoured(Declaration declaration) => PropertyDefinitions.FindUnsupported(declaration, MediaType.Epub) is null;

    private IEnumerable<string> TextsOf(CompiledDeclaration declaration)
    {
        var definition = PropertyDefinitions.Find(declaration.Source.Name);

        // Night mode and the reader's choice of size need what is the reader's unset.
        if ((isRoot && definition is { IsReaders: true }) || !IsHonoured(declaration.Source) || declaration.Substituted(custom) is not { } substituted)
        {
            return [];
        }

        var source = substituted.Source;
        var value = definition?.EbookUnit == EbookUnit.Factor
            ? _lengths.Factor(source.Value, FontSize())
            : _lengths.Write(source.Value, inRem: definition?.EbookUnit == EbookUnit.Rem);
        var important = source.IsImportant ? " !important" : string.Empty;
        ValueList<string> names = definition is { EbookNames.Count: > 0 } ? definition.EbookNames : [source.Name];
        return names.Select(name => $"{name}: {ValueUnder(name, value)}{important};");
    }

    // Reading systems know pages, but neither left nor right ones, and by the older names no kinds of breaks at all.
    private static string ValueUnder(string name, string value)
    {
        var isOld = name.StartsWith(OldBreak, StringComparison.Ordinal);
        if (!isOld && !name.StartsWith("break-", StringComparison.Ordinal))
        {
            return value;
        }

        var isForced = value is not ("auto" or "avoid" or "avoid-page" or "inherit" or "initial" or "unset");
        return isForced ? (isOld ? "always" : "page") : isOld && value == "avoid-page" ? "avoid" : value;
    }

    // The size that the rule itself sets, else the body's: what an absolute line height is measured by.
    private Length FontSize()
    {
        var own = declarations.Where(d => !isRoot && d.Source.Name == "font-size").Select(d => d.Substituted(custom)).LastOrDefault(d => d is not null);
        return (own?.ApplyTo(body) ?? body).FontSize;
    }
}
