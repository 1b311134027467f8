using System.Text;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Markdown.Starting;

/// <summary>Tells the language of a book by the script of its text, where nobody else tells it.</summary>
internal static class TextLanguage
{
    // So many bytes tell it.
    private const int Enough = 100_000;

    /// <summary>Chinese, Japanese or Korean, where a quarter of the words are theirs; null for other scripts, which many languages share.</summary>
    /// <param name="files">Paths of the text's files, in order.</param>
    /// <param name="workspace">The door to files.</param>
    public static string? Of(IEnumerable<string> files, IWorkspace workspace)
    {
        // A character of theirs counts as a word, as does a run of other letters: code and formulas between have many letters and few words.
        var (words, han, kana, hangul, read) = (0, 0, 0, 0, 0);
        foreach (var file in files)
        {
            var text = Encoding.UTF8.GetString(workspace.ReadAllBytes(file).AsSpan() is var bytes && bytes.Length > Enough ? bytes[..Enough] : bytes);
            var isInWord = false;
            foreach (var rune in text.EnumerateRunes())
            {
                han += Scripts.IsHan(rune.Value) ? 1 : 0;
                kana += Scripts.IsKana(rune.Value) ? 1 : 0;
                hangul += Scripts.IsHangul(rune.Value) ? 1 : 0;
                words += Rune.IsLetter(rune) && !isInWord ? 1 : 0;
                isInWord = Rune.IsLetter(rune) && !Scripts.IsEastAsian(rune.Value);
            }

            read += text.Length;
            if (read > Enough)
            {
                break;
            }
        }

        return words == 0 || han + kana + hangul < words / 4 ? null : hangul > han + kana ? "ko" : kana > han / 5 ? "ja" : "zh";
    }
}
