using System.Text;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Epub.Container;
using OpenSourceHistory.Epub.Resources;
using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Epub.StyleSheets;

/// <summary>The style sheets of the publication.</summary>
internal static class ReadingSystemStyles
{
    // Reading systems take a mark from the first family that has it, so Latin families of Chinese books are to have none of the marks that Chinese
    // sets in squares: double quotes, dashes, ellipses, interpuncts. Single quotes are apostrophes, too.
    private static readonly ValueList<CodePointRange> s_withoutMarks =
        [new(0, 0xB6), new(0xB8, 0x2013), new(0x2016, 0x201B), new(0x201E, 0x2024), new(0x2027, 0x10FFFF)];

    /// <summary>True where some rules hold for reading systems of some features alone, so that there is a sheet of such rules.</summary>
    /// <param name="sheet">The sheet.</param>
    public static bool HasConditional(StyleSheet sheet) =>
        sheet.Rules.Any(r => r.Media.FeaturesFor(MediaType.Epub, out var applies) is not null && applies);

    /// <summary>The sheets: what reading systems need to know of the markup, the book's own with its font faces pointing to the files embedded, and rules under conditions.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="book">The book that it styled.</param>
    /// <param name="documents">The content documents.</param>
    /// <param name="fonts">The files.</param>
    /// <returns>Sheets by path, and what could not be written in them.</returns>
    public static Result<ValueList<(string Path, byte[] Data)>> Write(StyleSheet sheet, StyledBook book, IEnumerable<byte[]> documents, ValueList<FontFile> fonts)
    {
        var byPath = fonts.ToDictionary(f => f.Face.Path, f => f.FileName, StringComparer.Ordinal);
        var latin = LanguageTag.IsWrittenInHan(book.Root.Language) && fonts.Any(f => f.Face.IsHan)
            ? fonts.Where(f => !f.Face.IsHan).Select(f => f.Face.Path).ToHashSet(StringComparer.Ordinal)
            : [];
        var css = new ReadingSystemSheet(sheet, book.Root, documents);
        var sheets = new List<(string Path, byte[] Data)>
        {
            (PublicationPaths.BaseStyleSheet, Encoding.UTF8.GetBytes(css.WriteBase())),
            (PublicationPaths.StyleSheet, Encoding.UTF8.GetBytes(css.Write(
                face => byPath.TryGetValue(face.Path, out var name) ? PublicationPaths.FromStyleSheet(PublicationPaths.FontFolder + name) : null,
                face => face.UnicodeRange.Count == 0 && latin.Contains(face.Path) ? s_withoutMarks : face.UnicodeRange))),
        };
        if (HasConditional(sheet))
        {
            sheets.Add((PublicationPaths.ConditionalStyleSheet, Encoding.UTF8.GetBytes(css.WriteConditional())));
        }

        // What is stated to conform must; for all others it is good to know.
        var severity = book.Book.Metadata.Accessibility?.Conformance is null ? Severity.Information : Severity.Warning;
        return new(ValueList.From(sheets), css.Findings.Concat(css.WeakContrasts(severity)));
    }
}
