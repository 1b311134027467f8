using OpenSourceHistory.Epub.Container;

namespace OpenSourceHistory.Epub.Documents;

/// <summary>A division and the content document that it becomes.</summary>
/// <param name="Division">The division.</param>
/// <param name="FileName">Name of its file in the folder of content documents.</param>
/// <param name="Contents">The table of contents that makes this file the navigation document; null in all others.</param>
internal sealed record ContentFile(Division Division, string FileName, Contents? Contents)
{
    /// <summary>Name of the navigation document.</summary>
    public const string NavigationFileName = "nav.xhtml";

    /// <summary>Name of the cover's content document.</summary>
    public const string CoverFileName = "cover.xhtml";

    /// <summary>One file for each division, in reading order, under names that differ also where case does not count.</summary>
    /// <param name="book">The book.</param>
    public static ValueList<ContentFile> PlanFor(Book book)
    {
        var names = new FileNames(NavigationFileName, CoverFileName);
        var files = new List<ContentFile>(book.Divisions.Count);
        var hasNavigation = false;
        foreach (var division in book.Divisions)
        {
            var contents = hasNavigation ? null : division.Blocks.OfType<Contents>().FirstOrDefault(c => c.Kind == ContentsKind.Headings);
            hasNavigation |= contents is not null;
            files.Add(new ContentFile(division, contents is null ? names.Take(division.Name, ".xhtml", "text") : NavigationFileName, contents));
        }

        return ValueList.From(files);
    }
}
