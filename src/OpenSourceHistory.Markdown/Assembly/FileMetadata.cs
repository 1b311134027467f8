using System.Text.RegularExpressions;
using OpenSourceHistory.Core.Text;
using OpenSourceHistory.Markdown.Data;
using OpenSourceHistory.Markdown.Description;
using OpenSourceHistory.Markdown.Yaml;

namespace OpenSourceHistory.Markdown.Assembly;

/// <summary>The metadata block at a Markdown file's head.</summary>
/// <param name="Values">Its keys, or null where there is no block.</param>
/// <param name="TextStart">Where the text begins behind it.</param>
internal sealed partial record FileMetadata(MappingReader? Values, int TextStart)
{
    /// <summary>The keys of a file of a book's folder.</summary>
    public static ValueList<string> FileKeys { get; } = ["title", "role", "lang", "language", "class"];

    private static readonly string[] s_languageKeys = ["lang", "language"];
    private static readonly string[] s_fileTexts = ["title", "role", "lang", "language"];
    private static readonly string[] s_bookTexts = [.. s_fileTexts, "subtitle", "description", "publisher", "date", "rights", "style"];

    /// <summary>The keys of a file that is a book by itself.</summary>
    public static ValueList<string> BookKeys { get; } =
    [
        .. FileKeys, "subtitle", "author", "authors", "date", "publisher", "description", "rights", "style", "subjects", "keywords", "toc", "notes",
        .. FileSources.Keys,
    ];

    /// <summary>Reads the block of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isSingleFile">True where the file is a book by itself; blocks of other tools are then passed over.</param>
    public static Result<FileMetadata> Read(SourceFile file, bool isSingleFile)
    {
        if (!TryFindBlock(file.Text, out var start, out var end, out var textStart))
        {
            return new(TitleBlock.Read(file) ?? new FileMetadata(null, 0), BeginsWithBlock(file.Text) ? [Unclosed(file)] : []);
        }

        var tree = new YamlTreeReader(file, start).Read(file.Text[start..end]);
        var value = tree.Value;
        if (isSingleFile && (tree.HasErrors || value is not (YamlMapping or null)))
        {
            // A rule at the head of a foreign file, unless a key stands right below it.
            var faults = BeginsWithBlock(file.Text) ? tree.Findings.Select(f => f with { Severity = Severity.Warning }) : [];
            return new(new FileMetadata(null, 0), ValueList.From(faults));
        }

        if (value is not YamlMapping mapping)
        {
            return new(new FileMetadata(null, value is null && !isSingleFile ? textStart : 0), tree.Findings);
        }

        var found = new DiagnosticBag();
        found.AddRange(tree.Findings);

        var reader = new MappingReader(mapping);
        CheckKinds(reader, isSingleFile ? s_bookTexts : s_fileTexts, found);
        return found.With(new FileMetadata(reader, textStart));
    }

    /// <summary>The text of a key with its place, or null.</summary>
    /// <param name="key">The key.</param>
    public YamlScalar? Scalar(string key) => Values?.Value(key) as YamlScalar;

    /// <summary>The text of a key, or null.</summary>
    /// <param name="key">The key.</param>
    public string? Text(string key) => Scalar(key)?.Text.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>BCP 47 language of the file's text; null where the file names none.</summary>
    public string? Language => LanguageReader.Of(s_languageKeys.Select(Text).FirstOrDefault(t => t is not null));

    /// <summary>The texts of a key: a list of them, or a single one.</summary>
    /// <param name="key">The key.</param>
    public IEnumerable<string> Texts(string key) => Values?.Value(key) switch
    {
        YamlScalar only => [only.Text],
        YamlSequence list => list.Items.OfType<YamlScalar>().Where(i => !i.IsNull).Select(i => i.Text),
        _ => [],
    };

    // What is no text where one is expected is told once, here.
    private static void CheckKinds(MappingReader reader, string[] texts, DiagnosticBag found)
    {
        foreach (var key in texts)
        {
            reader.Text(key, found);
        }

        reader.Texts("class", found);
        foreach (var written in s_languageKeys.Select(reader.Value).OfType<YamlScalar>())
        {
            LanguageReader.Read(written, found);
        }
    }

    private static Diagnostic Unclosed(SourceFile file) => new(
        MarkdownCodes.OpenMetadata, Severity.Warning, new SourceSpan(file, 0, 3), "This file's metadata is not closed; it is printed", ["Close it with a line of ---"]);

    // Most files begin with no rule: they need no expression, whose making takes longer than a short text does.
    private static bool BeginsWithBlock(string text) => text.StartsWith("---", StringComparison.Ordinal) && BeginsBlock().IsMatch(text);

    // A rule at the head of a file, and a key right below it.
    [GeneratedRegex(@"\A---[ \t]*\r?\n[A-Za-z][A-Za-z_-]*:(?: |\r?\n)")]
    private static partial Regex BeginsBlock();

    private static bool TryFindBlock(string text, out int start, out int end, out int textStart)
    {
        (start, end, textStart) = (0, 0, 0);
        if (!text.StartsWith("---", StringComparison.Ordinal) || !IsLine(text, 0, "---", out start) || start >= text.Length || text[start] is '\r' or '\n')
        {
            return false;
        }

        for (var line = start; line < text.Length; line = NextLine(text, line))
        {
            if (IsLine(text, line, "---", out textStart) || IsLine(text, line, "...", out textStart))
            {
                end = line;
                return true;
            }
        }

        return false;
    }

    private static bool IsLine(string text, int start, string content, out int next)
    {
        next = NextLine(text, start);
        return text.AsSpan(start, next - start).TrimEnd().SequenceEqual(content);
    }

    private static int NextLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }
}
