using OpenSourceHistory.Markdown.Files;

namespace OpenSourceHistory.Markdown.Starting;

/// <summary>Reads <c>Book.txt</c> of Leanpub: a file on each line, in order. A line, or a file of that one line, says which matter begins.</summary>
internal sealed class LeanpubReader
{
    private const string FrontMatter = "frontmatter";
    private const string MainMatter = "mainmatter";
    private const string BackMatter = "backmatter";

    private readonly Dictionary<string, List<string>> _matters = new(StringComparer.Ordinal) { [FrontMatter] = [], [MainMatter] = [], [BackMatter] = [] };
    private string _matter = MainMatter;

    private LeanpubReader()
    {
    }

    /// <summary>The files of each matter; those that are not there are left out.</summary>
    /// <param name="name">Path of <c>Book.txt</c>.</param>
    /// <param name="text">Its text.</param>
    /// <param name="textOf">Text of the file at a path, or null where there is none.</param>
    public static BookParts Read(string name, string text, Func<string, string?> textOf)
    {
        var reader = new LeanpubReader();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var path = RelativePath.Combine(RelativePath.FolderOf(name), line);
            if (!reader.Begins(line) && MarkdownNames.IsChapter(path) && textOf(path) is { } chapter && !reader.Begins(chapter))
            {
                reader._matters[reader._matter].Add(path);
            }
        }

        return new BookParts(
            new ForeignMetadata(),
            reader.FilesOf(FrontMatter),
            ValueList.From(reader.FilesOf(MainMatter).Select(f => new ListedItem(f, IsPart: false))),
            reader.FilesOf(BackMatter));
    }

    // As in "frontmatter:" and "{frontmatter}".
    private bool Begins(string text)
    {
        var name = text.Trim().Trim('{', '}', ':');
        var isMatter = name != text.Trim() && _matters.ContainsKey(name);
        _matter = isMatter ? name : _matter;
        return isMatter;
    }

    private ValueList<string> FilesOf(string matter) => ValueList.From(_matters[matter].Distinct(StringComparer.Ordinal));
}
