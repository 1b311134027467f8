using OpenSourceHistory.Docx.Reading;
using OpenSourceHistory.Review.Comparing;
using OpenSourceHistory.Review.Reading;

namespace OpenSourceHistory.Review.Patching;

/// <summary>Carries paragraphs that were put in, taken out or given another style to the source.</summary>
/// <param name="index">How the source spells the story.</param>
/// <param name="speller">Writes new text.</param>
internal sealed class ParagraphPatcher(SourceIndex index, MarkdownSpeller speller)
{
    /// <summary>The patch of a paragraph that was taken out: its lines, with the blank ones behind them.</summary>
    /// <param name="change">The change.</param>
    public Patch Remove(StoryChange change)
    {
        var paragraph = index.ParagraphAt(change.Start);
        if (index.Story.Paragraphs[paragraph].IsInTable || change.Note > 0 || index.NodeOf(paragraph)?.Span is not { File: { } file } span || !IsText(file))
        {
            return Patch.Refuse("a cell, a paragraph of a note, or what the program made was taken out");
        }

        var start = file.OffsetOfLine(file.PositionOf(span.Start).Line);
        var end = LineEnd(file, span.End);
        while (end < file.Text.Length && file.Text[end] is '\n' or '\r')
        {
            end++;
        }

        return Patch.Of(new SourceEdit(file, start, end, string.Empty));
    }

    /// <summary>The patch of a paragraph that was put in: it stands behind the one before it.</summary>
    /// <param name="change">The change.</param>
    public Patch Add(StoryChange change)
    {
        var before = index.ParagraphAt(Math.Max(0, change.Start - 1));
        var node = index.NodeOf(before);
        if (change.Note > 0 || change.Start == 0 || change.Paragraph!.IsInTable || index.Story.Paragraphs[before].IsInTable || node?.Span is not { File: { } file } span || !IsText(file))
        {
            return Patch.Refuse("there is no place in the sources behind which it can stand");
        }

        var prefix = LinePrefix.Of(file, node is Heading ? span.Start : FirstOf(index.Story.Paragraphs[before]) ?? span.Start);
        if (speller.Spell(change.New.AsSpan()[..^1], MarkdownSpeller.Nothing, string.Empty) is not { } text || BeginningOf(change.Paragraph, prefix) is not { } beginning)
        {
            return Patch.Refuse($"Markdown cannot say this, or has nothing for the style “{change.Paragraph.Style}”");
        }

        var at = LineEnd(file, span.End);
        return Patch.Of(new SourceEdit(file, at, at, beginning + text));
    }

    /// <summary>The patch of another level of a heading.</summary>
    /// <param name="change">The change.</param>
    public Patch Restyle(StoryChange change)
    {
        var paragraph = index.ParagraphAt(change.Start);
        var level = StyleNames.HeadingLevel(change.Paragraph!.Style);
        var refused = Patch.Refuse($"the style is “{change.Paragraph.Style}” now, and was “{index.Story.Paragraphs[paragraph].Style}”");
        if (index.NodeOf(paragraph) is not { Span.File: { } file } node || !IsText(file) || FirstOf(index.Story.Paragraphs[paragraph]) is not { } first)
        {
            return refused;
        }

        var start = file.OffsetOfLine(file.PositionOf(first).Line);
        var signs = file.Text.AsSpan(start).IndexOfAnyExcept('#');
        if (node is Heading && signs > 0 && file.Text[start + signs] == ' ' && level is { } other)
        {
            return Patch.Of(new SourceEdit(file, start, start + signs, new string('#', other)));
        }

        return node is Paragraph && start == first && level is { } made && file.PositionOf(node.Span.End).Line == file.PositionOf(first).Line
            ? Patch.Of(new SourceEdit(file, start, start, new string('#', made) + " "))
            : refused;
    }

    private int? FirstOf(ReadingParagraph paragraph) => Enumerable.Range(paragraph.Start, paragraph.Length).Select(i => index[i]?.Start).FirstOrDefault(s => s is not null);

    private static string? BeginningOf(ReadingParagraph paragraph, LinePrefix prefix)
    {
        if (StyleNames.HeadingLevel(paragraph.Style) is { } level)
        {
            return $"\n\n{new string('#', level)} ";
        }

        if (paragraph.ListLevel is not null)
        {
            return prefix.Marker.Length > 0 ? prefix.Between(isItem: true) : paragraph.Style.StartsWith("list number", StringComparison.Ordinal) ? "\n\n1. " : "\n\n- ";
        }

        return paragraph.Style switch
        {
            "body text" or "normal" or "list paragraph" => prefix.Quote.Contains('>', StringComparison.Ordinal) || prefix.Marker.Length > 0 ? "\n\n" : prefix.Between(isItem: false),
            "block text" or "quote" => "\n\n> ",
            _ => null,
        };
    }

    private static int LineEnd(SourceFile file, int offset)
    {
        var end = file.Text.IndexOf('\n', Math.Max(0, offset > 0 && offset <= file.Text.Length && file.Text[offset - 1] == '\n' ? offset - 1 : offset));
        return end < 0 ? file.Text.Length : end > 0 && file.Text[end - 1] == '\r' ? end - 1 : end;
    }

    private static bool IsText(SourceFile file) => !file.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);
}
