using OpenSourceHistory.Citations.Data;
using OpenSourceHistory.Citations.Styles;
using OpenSourceHistory.Core.Standards;
using OpenSourceHistory.Manuscript.Localization;
using OpenSourceHistory.Markdown.Description.Receivers;

namespace OpenSourceHistory.Publishing.Schemas;

/// <summary>Lists of names that the program has elsewhere, for the schemas that let authors write one of them.</summary>
internal static class SchemaTables
{
    private static readonly Dictionary<string, Func<IEnumerable<string>>> s_tables = new(StringComparer.Ordinal)
    {
        ["citation-styles"] = () => BundledStyles.Names,
        ["standards"] = () => PdfStandard.All.Select(s => s.Name),
        ["pdf-receivers"] = () => ReceiverCatalog.PdfNames,
        ["ebook-receivers"] = () => ReceiverCatalog.EbookNames,
        ["roles"] = () => Relators.Names.Concat(Relators.Names.Select(n => n.ToLowerInvariant())).Distinct(StringComparer.Ordinal),
        ["source-types"] = () => Variables.SourceTypes,
        ["text-variables"] = () => Variables.Text,
        ["number-variables"] = () => Variables.Numbers,
        ["date-variables"] = () => Variables.Dates,
        ["name-variables"] = () => Variables.Names,
    };

    /// <summary>The names of a list.</summary>
    /// <param name="name">The list's own name.</param>
    /// <exception cref="KeyNotFoundException">There is no such list: a fault of the program.</exception>
    public static IEnumerable<string> Of(string name) => s_tables[name]();
}
