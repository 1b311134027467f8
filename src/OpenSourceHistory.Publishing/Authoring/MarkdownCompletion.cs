using System.Text.RegularExpressions;

namespace OpenSourceHistory.Publishing.Authoring;

/// <summary>Words that an author of Markdown may mean: keys and ids behind an at-sign, ids behind a number sign, labels of notes, classes.</summary>
/// <param name="index">What the book names.</param>
internal sealed partial class MarkdownCompletion(BookIndex index)
{
    /// <summary>The words at a place.</summary>
    /// <param name="file">The text.</param>
    /// <param name="offset">Offset of what is written next.</param>
    public IEnumerable<Completion> At(SourceFile file, int offset)
    {
        var line = file.Text[file.OffsetOfLine(file.PositionOf(offset).Line)..offset];
        SourceSpan Written(Match match) => new(file, offset - match.Groups["word"].Length, offset);
        if (Note().Match(line) is { Success: true } note)
        {
            return Names(NameKind.Note, Written(note)).Where(n => Equals(n.File, file)).Select(n => n.Completion);
        }

        if (Key().Match(line) is { Success: true } key)
        {
            return Names(NameKind.Source, Written(key)).Concat(Names(NameKind.Id, Written(key))).Select(n => n.Completion);
        }

        if (Anchor().Match(line) is { Success: true } anchor)
        {
            return Names(NameKind.Id, Written(anchor)).Select(n => n.Completion);
        }

        return Class().Match(line) is { Success: true } name
            ? index.Classes.Order(StringComparer.Ordinal).Select(c => new Completion(c, CompletionKind.Class, string.Empty, Written(name)))
            : [];
    }

    private IEnumerable<(SourceFile? File, Completion Completion)> Names(NameKind kind, SourceSpan written) => index.Names
        .Where(n => n.Kind == kind && n.IsDefinition)
        .DistinctBy(n => (n.Name, kind == NameKind.Note ? n.Whole.File : null))
        .Select(n => (n.Whole.File, new Completion(n.Name, CompletionKind.Reference, n.Title, written)));

    [GeneratedRegex(@"\[\^(?<word>[^\]\s]*)$")]
    private static partial Regex Note();

    [GeneratedRegex(@"(?<![\p{L}\p{N}\\])@\{?(?<word>[\p{L}\p{N}_:.#$%&+?<>~/-]*)$")]
    private static partial Regex Key();

    [GeneratedRegex(@"(\]\([^)\s]*|^ {0,3}\[[^\]]+\]:\s*\S*|href=[""']?[^""'\s>]*)#(?<word>[^)\s""'>]*)$")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"(\{[^{}]*(?<=[\s{])\.|^[\s>]*:{3,}[ \t]*(\{[^{}]*(?<=[\s{])\.)?)(?<word>[\p{L}\p{N}_-]*)$")]
    private static partial Regex Class();
}
