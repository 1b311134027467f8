using System.Globalization;
using OpenSourceHistory.Importing.Roles;

namespace OpenSourceHistory.Importing.Chapters;

/// <summary>Names of files by the headings of chapters.</summary>
/// <param name="chapters">How many chapters there are.</param>
internal sealed class ChapterFileNames(int chapters)
{
    private readonly string _digits = "D" + Math.Max(2, chapters.ToString(CultureInfo.InvariantCulture).Length).ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of a chapter's file.</summary>
    /// <param name="number">Its number from 1.</param>
    /// <param name="title">Its title.</param>
    public string Of(int number, string title) => $"{number.ToString(_digits, CultureInfo.InvariantCulture)}-{NameSlugs.Make(title, "chapter")}.md";
}
