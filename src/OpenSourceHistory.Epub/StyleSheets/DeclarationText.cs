using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Definitions;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>Writes declarations in words and units that old reading systems know.</summary>
internal static class DeclarationText
{
    private const string OldBreak = "page-break-";

    /// <summary>A declaration as text, under each name that it is known by.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="lengths">Writes its lengths.</param>
    /// <returns>The text; null where a length in it cannot be told.</returns>
    public static string? Write(FlatDeclaration declaration, EbookLengths lengths)
    {
        var definition = PropertyDefinitions.Find(declaration.Name);
        if ((WordOfSize(declaration, lengths) ?? lengths.Write(declaration.Value, definition?.EbookUnit ?? EbookUnit.AsWritten, IsSize(declaration))) is not { } value)
        {
            return null;
        }

        var important = declaration.IsImportant ? " !important" : string.Empty;
        ValueList<string> names = definition is { EbookNames.Count: > 0 } ? definition.EbookNames : [declaration.Name];
        return string.Join(' ', names.Select(name => $"{name}: {ValueUnder(name, value)}{important};"));
    }

    /// <summary>True for a declaration whose lengths are told by the size of the parent's text.</summary>
    /// <param name="declaration">The declaration.</param>
    public static bool IsSize(FlatDeclaration declaration) => declaration.Name is "font-size" or "font";

    // A word such as "medium" is the reader's size wherever it stands, not a share of the text around it.
    private static string? WordOfSize(FlatDeclaration declaration, EbookLengths lengths) =>
        declaration is { Name: "font-size", IsSameEverywhere: true, Value: [{ Kind: TokenKind.Ident }] } ? lengths.Share(declaration.Applied.FontSize) : null;

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
}
