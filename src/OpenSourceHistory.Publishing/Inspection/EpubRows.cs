using System.Globalization;
using OpenSourceHistory.Epub.Inspection;

namespace OpenSourceHistory.Publishing.Inspection;

/// <summary>An EPUB's summary as lines.</summary>
internal static class EpubRows
{
    /// <summary>The lines.</summary>
    /// <param name="epub">What was found.</param>
    public static ValueList<SummaryRow> Of(EpubSummary epub)
    {
        var rows = new RowList()
            .Add("format", "EPUB " + epub.Version)
            .Add("title", epub.Title)
            .Add("language", epub.Language)
            .Add("identifier", epub.Identifier)
            .Add("modified", epub.Modified)
            .Add("words", epub.WordCount)
            .Add("notes", epub.NoteCount)
            .Add("contents", string.Create(CultureInfo.InvariantCulture, $"{epub.NavigationEntryCount} entries"))
            .Add("picture files", epub.PictureFileCount);
        AddEach(rows, "contributor", epub.Contributors);
        AddEach(rows, "page", epub.Spine.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Path} ({d.WordCount} words, {d.NoteCount} notes) {d.Title}")));
        AddEach(rows, "font", epub.Fonts.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Path} ({f.ByteCount / 1000} kB)")));
        AddEach(rows, "accessibility", epub.Accessibility.Select(a => $"{a.Key}: {a.Value}"));
        return rows.ToList();
    }

    private static void AddEach(RowList rows, string label, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            rows.Add(label, value);
        }
    }
}
