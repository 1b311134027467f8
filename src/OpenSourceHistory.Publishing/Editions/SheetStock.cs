using OpenSourceHistory.Styles;

namespace OpenSourceHistory.Publishing.Editions;

/// <summary>Sheets, each read once, with the faces and pictures of each.</summary>
/// <param name="defaultStyleSheet">Path of the sheet that comes with the program.</param>
/// <param name="workspace">The door to files.</param>
internal sealed class SheetStock(string defaultStyleSheet, IWorkspace workspace)
{
    private readonly Dictionary<string, Result<StyleSheet>> _sheets = new(StringComparer.Ordinal);
    private readonly Dictionary<(StyleSheet Sheet, StyleSheet? Own), StyleSheet> _manuscripts = [];
    private readonly Dictionary<StyleSheet, BookResources> _resources = new(ReferenceEqualityComparer.Instance);

    /// <summary>A sheet: a book's own finds the families that come with the program as if it declared them.</summary>
    /// <param name="path">Its path.</param>
    public Result<StyleSheet> SheetOf(string path)
    {
        if (!_sheets.TryGetValue(path, out var sheet))
        {
            var read = StyleSheet.Read(path, workspace);
            _sheets[path] = sheet = path == defaultStyleSheet ? read : read with { Value = read.Value.With(StyleSheet.Read(defaultStyleSheet, workspace).Value) };
        }

        return sheet;
    }

    /// <summary>A sheet with that of manuscripts laid over it.</summary>
    /// <param name="sheet">A sheet of this stock.</param>
    /// <param name="own">The edition's own sheet, which is laid over both; null for none.</param>
    public StyleSheet ForManuscript(StyleSheet sheet, StyleSheet? own)
    {
        if (!_manuscripts.TryGetValue((sheet, own), out var manuscript))
        {
            manuscript = sheet.ForManuscript();
            _manuscripts[(sheet, own)] = manuscript = own is null ? manuscript : manuscript.Under(own);
        }

        return manuscript;
    }

    /// <summary>The faces that a sheet declares, and pictures.</summary>
    /// <param name="sheet">A sheet of this stock.</param>
    public BookResources ResourcesOf(StyleSheet sheet)
    {
        if (!_resources.TryGetValue(sheet, out var resources))
        {
            _resources[sheet] = resources = BookResources.Of(sheet, workspace);
        }

        return resources;
    }
}
