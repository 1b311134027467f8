using OpenSourceHistory.Importing.Blocks;
using OpenSourceHistory.Importing.Context;

namespace OpenSourceHistory.Importing.Chapters;

/// <summary>Writes a chapter with the notes that it calls.</summary>
/// <param name="context">What it works with.</param>
/// <param name="lift">How much deeper headings stand in the document than in the book.</param>
internal sealed class ChapterText(DraftContext context, int lift)
{
    /// <summary>The text of a chapter; empty where there is nothing in it.</summary>
    /// <param name="chapter">The chapter.</param>
    public string Of(DraftChapter chapter)
    {
        context.Notes.BeginFile();
        var blocks = new BlockWriter(context) { Lift = lift }.Write(chapter.Blocks);
        while (context.Notes.Next() is { } note)
        {
            blocks.Add(NoteOf(note.Key, new BlockWriter(context) { Lift = lift }.Write(note.Value.Blocks)));
        }

        return blocks.Count == 0 ? string.Empty : string.Join("\n\n", blocks) + "\n";
    }

    private static string NoteOf(string label, List<string> blocks)
    {
        var text = string.Join("\n\n", blocks);
        return $"[^{label}]: " + string.Join('\n', text.Split('\n').Select((l, i) => i == 0 || l.Length == 0 ? l : "    " + l));
    }
}
