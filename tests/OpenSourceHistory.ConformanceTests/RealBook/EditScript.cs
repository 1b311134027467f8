using System.Text.RegularExpressions;
using OpenSourceHistory.Testing.Docx;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace OpenSourceHistory.ConformanceTests.RealBook;

/// <summary>
/// What three editors do to the real book: two hundred edits of twenty kinds, drawn by fixed numbers, so that each run makes the same. Editors share paragraphs but not words, but for those
/// edits that are to overlap.
/// </summary>
public sealed class EditScript
{
    /// <summary>The editors; the second has tracking off.</summary>
    public static readonly string[] Editors = ["Ann", "Bob", "Cho"];

    private static readonly (string Kind, int Count)[] s_kinds =
    [
        ("paragraph removed", 4), ("paragraphs joined", 4), ("paragraph split", 6), ("heading level", 3), ("paragraph added", 8), ("words across formatting", 8), ("words inside formatting", 12),
        ("heading reworded", 6), ("table cell", 8), ("list item", 6), ("note reworded", 9), ("note added", 9), ("emphasis set", 9), ("comment over paragraphs", 3), ("thread of comments", 6), ("comment on text", 9),
        ("overlapping words", 6), ("words inserted", 30), ("words deleted", 28), ("words replaced", 30),
    ];

    private readonly Random _random = new(12);
    private readonly HashSet<int> _whole = [];
    private readonly HashSet<(int Paragraph, string Word)> _words = [];
    private readonly string[] _sent;
    private readonly List<ScriptedEdit> _edits = [];
    private readonly string _written;
    private readonly WordEditor[] _editors;
    private readonly W.Paragraph[][] _paragraphs;

    /// <summary>Carries the script out.</summary>
    /// <param name="sent">The file that each editor was sent.</param>
    /// <param name="sources">All Markdown of the book: what stands in it is the author's.</param>
    public EditScript(IReadOnlyList<byte[]> sent, string sources)
    {
        _written = sources.ReplaceLineEndings(" ").Replace("&nbsp;", "\u00A0", StringComparison.Ordinal).Replace("---", "—", StringComparison.Ordinal).Replace("--", "–", StringComparison.Ordinal);
        _editors = [.. sent.Select((file, i) => new WordEditor(file, i == 1 ? null : Editors[i]))];
        _paragraphs = [.. _editors.Select(e => e.Paragraphs.ToArray())];
        _sent = [.. _paragraphs[0].Select(TextOf)];
        foreach (var (kind, count) in s_kinds)
        {
            for (var i = 0; i < count; i++)
            {
                Do(kind, _edits.Count);
            }
        }
    }

    /// <summary>The edits.</summary>
    public IReadOnlyList<ScriptedEdit> Edits => _edits;

    /// <summary>The files as the editors left them.</summary>
    public IReadOnlyList<byte[]> Files => [.. _editors.Select(e => e.Save())];

    private void Do(string kind, int number)
    {
        var who = number % Editors.Length;
        var word = $"kestrel{number}";
        var (editor, name) = (_editors[who], Editors[who]);
        switch (kind)
        {
            case "paragraph removed":
                var gone = WholeOf(who, p => IsBody(p) && p.Elements().All(c => c is W.ParagraphProperties or W.BookmarkStart or W.BookmarkEnd or W.Run) && !p.InnerXml.Contains("Reference", StringComparison.Ordinal));
                Add(kind, name, TextOf(gone)[..20], isOld: true);
                editor.Remove(gone);
                break;
            case "paragraphs joined":
                var first = WholeOf(who, p => IsBody(p) && p.NextSibling() is W.Paragraph next && IsBody(next) && Take(who, next));
                Add(kind, name, "\u2029", isOld: true);
                editor.Join(first);
                break;
            case "paragraph split":
                var whole = WholeOf(who, p => IsBody(p) && CutIn(p) is not null);
                var cut = CutIn(whole)!;
                Add(kind, name, "\u2029", isOld: false);
                editor.Split(cut, cut.Text.IndexOf(". ", 20, StringComparison.Ordinal) + 1);
                break;
            case "paragraph added":
                Add(kind, name, word, isOld: false);
                editor.AddBehind(_paragraphs[who][AnyOf(who, IsBody)], $"The {word} of an editor, in a paragraph of its own.");
                break;
            case "heading level":
                var heading = WholeOf(who, p => StyleOf(p) == "Heading2" && IsWritten(TextOf(p)));
                Add(kind, name, TextOf(heading), isOld: true);
                WordEditor.Restyle(heading, "Heading3");
                break;
            case "comment over paragraphs":
                var over = AnyOf(who, p => IsBody(p) && p.NextSibling() is W.Paragraph next && IsBody(next) && !_whole.Contains(Array.IndexOf(_paragraphs[who], next)));
                Add(kind, name, word, isComment: true);
                editor.CommentOn(_paragraphs[who][over].Elements<W.Run>().Last(), ((W.Paragraph)_paragraphs[who][over].NextSibling()!).Elements<W.Run>().First(), $"Is this {word} not too long?");
                break;
            default:
                DoWords(kind, who, word);
                break;
        }
    }

    private void DoWords(string kind, int who, string word)
    {
        var (editor, name) = (_editors[who], Editors[who]);
        var (paragraph, text, start, old) = SlotOf(who, PlaceOf(kind), kind);
        var length = old.Length;
        switch (kind)
        {
            case "comment on text":
                Add(kind, name, word, isComment: true);
                editor.CommentOn((W.Run)text.Parent!, (W.Run)text.Parent!, $"Why {word}?");
                break;
            case "thread of comments":
                Add(kind, name, word + "b", isComment: true);
                var asked = editor.CommentOn((W.Run)text.Parent!, (W.Run)text.Parent!, $"Why {word}a?");
                editor.CommentOn((W.Run)text.Parent!, (W.Run)text.Parent!, $"Because of {word}b.", asked);
                break;
            case "note added":
                Add(kind, name, "\uFDD0", isOld: false);
                editor.AddNote(text, start + length, $"The {word} says so.");
                break;
            case "emphasis set":
                Add(kind, name, old, isOld: true);
                WordEditor.Mark(text, start, length, new W.Italic());
                break;
            case "words deleted":
                Add(kind, name, old, isOld: true);
                editor.Replace(text, start, length + 1, string.Empty);
                break;
            case "words inserted":
                Add(kind, name, word, isOld: false);
                editor.Replace(text, start, 0, word + " ");
                break;
            case "words across formatting":
                // The last word before what is set off goes with the first of that.
                Add(kind, name, word, isOld: false);
                var before = PlainBefore(text)!;
                var cut = before.Text.TrimEnd(' ').LastIndexOf(' ') + 1;
                editor.Replace(text, 0, length, word);
                editor.Replace(before, cut, before.Text.TrimEnd(' ').Length - cut, word + "x");
                break;
            case "overlapping words":
                foreach (var other in new[] { 0, 1 })
                {
                    var own = WordEditor.TextsOf(_paragraphs[other][paragraph]).First(t => t.Text.Contains(old, StringComparison.Ordinal));
                    _edits.Add(new ScriptedEdit(kind, Editors[other], word + Editors[other]));
                    _editors[other].Replace(own, own.Text.IndexOf(old, StringComparison.Ordinal), length, word + Editors[other]);
                }

                break;
            default:
                Add(kind, name, word, isOld: false);
                editor.Replace(text, start, length, word);
                break;
        }
    }

    private void Add(string kind, string editor, string sign, bool isOld = false, bool isComment = false) => _edits.Add(new ScriptedEdit(kind, editor, sign) { IsOld = isOld, IsComment = isComment });

    private Func<W.Paragraph, W.Text, bool> PlaceOf(string kind) => kind switch
    {
        "words inside formatting" => (p, t) => IsBody(p) && IsSetOff(t),
        "words across formatting" => (p, t) => IsBody(p) && IsSetOff(t) && PlainBefore(t) is { } before && IsWritten(before.Text.Trim()),
        "heading reworded" => (p, _) => StyleOf(p).StartsWith("Heading", StringComparison.Ordinal),
        "table cell" => (p, _) => p.Ancestors<W.TableCell>().Any(),
        "list item" => (p, _) => StyleOf(p).StartsWith("List", StringComparison.Ordinal),
        "note reworded" => (p, _) => p.Ancestors<W.Footnote>().Any(),
        _ => (p, t) => IsBody(p) && !IsSetOff(t),
    };

    private static bool IsSetOff(W.Text text) => text.Parent is W.Run { RunProperties: { } look } && (look.GetFirstChild<W.RunStyle>()?.Val?.Value is "Emphasis" or "Strong" or "Event" or "Term" or "Hyperlink");

    private static W.Text? PlainBefore(W.Text text) => text.Parent!.ElementsBefore().LastOrDefault(e => e is not (W.BookmarkStart or W.BookmarkEnd)) is W.Run run && run.RunProperties?.RunStyle is null
        && run.LastChild is W.Text before && before.Text.EndsWith(' ') && before.Text.TrimEnd(' ').Contains(' ') ? before : null;

    private static string StyleOf(W.Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? string.Empty;

    private static string TextOf(W.Paragraph paragraph) => string.Concat(WordEditor.TextsOf(paragraph).Select(t => t.Text));

    private static bool IsBody(W.Paragraph paragraph) => StyleOf(paragraph) is "BodyText" or "FirstParagraph" && TextOf(paragraph).Length > 80 && !paragraph.Ancestors<W.TableCell>().Any()
        && paragraph.Descendants<W.BookmarkStart>().Any(b => b.Name?.Value is ['_', 'o', 's', 'h', not '_', ..]);

    private bool IsWritten(string text) => _written.Contains(text.Replace('’', '\'').Replace('‘', '\''), StringComparison.Ordinal) || _written.Contains(text, StringComparison.Ordinal);

    private static W.Text? CutIn(W.Paragraph paragraph) =>
        WordEditor.TextsOf(paragraph).FirstOrDefault(t => t.Text.Length > 60 && t.Text.IndexOf(". ", 20, StringComparison.Ordinal) > 0 && t.Parent!.Parent is W.Paragraph);

    private bool Take(int who, W.Paragraph paragraph) => Array.IndexOf(_paragraphs[who], paragraph) is >= 0 and var index && _whole.Add(index);

    private bool IsWhole(W.Paragraph paragraph) => IsWritten(WordEditor.TextsOf(paragraph).FirstOrDefault()?.Text.Trim() ?? "\0");

    // A paragraph that nobody else touches, by chance.
    private W.Paragraph WholeOf(int who, Func<W.Paragraph, bool> isMeant)
    {
        var found = AnyOf(who, isMeant);
        _whole.Add(found);
        return _paragraphs[who][found];
    }

    private int AnyOf(int who, Func<W.Paragraph, bool> isMeant)
    {
        var from = _random.Next(_sent.Length);
        return Enumerable.Range(0, _sent.Length).Select(i => (i + from) % _sent.Length).First(i => !_whole.Contains(i) && IsWhole(_paragraphs[who][i]) && isMeant(_paragraphs[who][i]));
    }

    // A word that nobody else touches, nor what stands beside it, by chance.
    private (int Paragraph, W.Text Text, int Start, string Word) SlotOf(int who, Func<W.Paragraph, W.Text, bool> isMeant, string kind)
    {
        var from = _random.Next(_sent.Length);
        foreach (var index in Enumerable.Range(0, _sent.Length).Select(i => (i + from) % _sent.Length).Where(i => !_whole.Contains(i)))
        {
            foreach (var text in WordEditor.TextsOf(_paragraphs[who][index]).Where(t => t.Parent!.Parent is W.Paragraph && isMeant(_paragraphs[who][index], t)))
            {
                var words = Regex.Matches(text.Text, @"\p{L}{4,}").Where(m => IsFree(index, m.Value) && IsFit(text.Text, m, kind)).ToList();
                if (words.Count > 0)
                {
                    var word = words[_random.Next(words.Count)];
                    Reserve(index, word.Value);
                    return (index, text, word.Index, word.Value);
                }
            }
        }

        throw new InvalidOperationException($"No place is left for {kind}");
    }

    private bool IsFit(string text, Match word, string kind) => IsWritten(text[Math.Max(0, word.Index - 8)..Math.Min(text.Length, word.Index + word.Length + 8)].Trim())
        && (kind != "words deleted" || (word.Index + word.Length < text.Length && text[word.Index + word.Length] == ' '))
        && (kind != "words across formatting" || word.Index == 0);

    private bool IsFree(int paragraph, string word) => !_words.Contains((paragraph, word)) && Regex.Count(_sent[paragraph], Regex.Escape(word)) == 1;

    private void Reserve(int paragraph, string word)
    {
        var all = Regex.Matches(_sent[paragraph], @"\p{L}+").Select(m => m.Value).ToList();
        var at = all.IndexOf(word);
        foreach (var near in all.Skip(Math.Max(0, at - 2)).Take(5))
        {
            _words.Add((paragraph, near));
        }
    }
}
