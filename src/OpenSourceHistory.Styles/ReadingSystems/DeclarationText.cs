using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Css.Values;
using OpenSourceHistory.Styles.Cascade;
using OpenSourceHistory.Styles.Properties;
using OpenSourceHistory.Styles.Support;

namespace OpenSourceHistory.Styles.ReadingSystems;

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
    private readonly RelativeLengths _lengths = new(body);

    /// <summary>The declarations as text; empty where none is left.</summary>
    /// <param name="withContent">False where the document itself holds what <c>content</c> says.</param>
    public string Write(bool withContent)
    {
        var texts = new List<string>();
        foreach (var declaration in declarations)
        {
            if (!declaration.Source.IsCustom && (withContent || declaration.Source.Name != "content") && !IsReaders(declaration.Source.Name)
                && ValueOf(declaration) is { } value)
            {
                var important = declaration.Source.IsImportant ? " !important" : string.Empty;
                texts.AddRange(Names(declaration.Source.Name, value).Select(d => $"{d.Name}: {d.Value}{important};"));
            }
        }

        return string.Join(' ', texts);
    }

    private static IEnumerable<(string Name, string Value)> Names(string name, string value)
    {
        switch (name)
        {
            case "hyphens":
                return [("-webkit-hyphens", value), ("-epub-hyphens", value), (name, value)];
            case "break-before" or "break-after" or "break-inside" or "page-break-before" or "page-break-after" or "page-break-inside":
                var modern = name.StartsWith("page-", StringComparison.Ordinal) ? name["page-".Length..] : name;
                var isForced = value is not ("auto" or "avoid" or "avoid-page" or "inherit" or "initial" or "unset");
                return [("page-" + modern, isForced ? "always" : value == "avoid-page" ? "avoid" : value), (modern, isForced ? "page" : value)];
            case "initial-letter":
                return [("-webkit-initial-letter", value), (name, value)];
            default:
                return [(name, value)];
        }
    }

    // Night mode and the reader's choice of size need these unset.
    private bool IsReaders(string name) => isRoot && name is "font-size" or "color" or "background" or "background-color";

    private string? ValueOf(CompiledDeclaration declaration)
    {
        var source = declaration.Source;
        if (SupportReport.Unsupported(source, MediaType.Epub) is not null
            || Substitution.Substitute(source.Value, custom) is not { } value
            || declaration.Property?.Parse(value) is null && declaration.Settings is not { Count: 0 })
        {
            return null;
        }

        return source.Name == "line-height"
            ? _lengths.LineHeight(value, FontSize())
            : _lengths.Write(source.Name, value);
    }

    // The size that the rule itself sets, else the body's: what an absolute line height is measured by.
    private Length FontSize()
    {
        foreach (var declaration in declarations.Reverse())
        {
            if (declaration.Source.Name == "font-size" && !isRoot && Substitution.Substitute(declaration.Source.Value, custom) is { } value
                && FontSizeOf(value) is { } size)
            {
                return size;
            }
        }

        return body.FontSize;
    }

    private Length? FontSizeOf(IReadOnlyList<Component> value)
    {
        var context = new ComputeContext(body, body.FontSize, body.LineHeight);
        var settings = PropertyTable.Find("font-size")!.Parse(value);
        return settings is [var setting] ? setting.Change(body, context).FontSize : null;
    }
}
