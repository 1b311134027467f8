using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace OpenSourceHistory.Pdf.Preflight.Reading;

/// <summary>Reads which characters the codes of a font stand for (ISO 32000-1, 9.10.3).</summary>
internal static class UnicodeMapReader
{
    private const int MostCodes = 65536;
    private const int MostNesting = 20;

    /// <summary>The characters of the codes.</summary>
    /// <param name="content">The map.</param>
    public static IReadOnlyDictionary<int, string> Read(ReadOnlyMemory<byte> content)
    {
        var texts = new Dictionary<int, string>();
        var scanner = new CoreTokenScanner(new MemoryInputBytes(content), false, new StackDepthGuard(MostNesting), isCMapParser: true, useLenientParsing: true);
        var operands = new List<IToken>();
        while (texts.Count <= MostCodes && scanner.MoveNext())
        {
            if (scanner.CurrentToken is not OperatorToken named)
            {
                operands.Add(scanner.CurrentToken);
                continue;
            }

            if (named.Data == "endbfchar")
            {
                AddCharacters(operands, texts);
            }
            else if (named.Data == "endbfrange")
            {
                AddRanges(operands, texts);
            }

            operands.Clear();
        }

        return texts;
    }

    private static void AddCharacters(List<IToken> operands, Dictionary<int, string> texts)
    {
        foreach (var pair in operands.OfType<HexToken>().Chunk(2).Where(p => p.Length == 2))
        {
            texts[CodeOf(pair[0])] = TextOf(pair[1]);
        }
    }

    private static void AddRanges(List<IToken> operands, Dictionary<int, string> texts)
    {
        for (var i = 0; i + 2 < operands.Count; i += 3)
        {
            if (operands[i] is not HexToken first || operands[i + 1] is not HexToken last)
            {
                continue;
            }

            var from = CodeOf(first);
            var count = Math.Clamp(CodeOf(last) - from + 1, 0, MostCodes);
            if (operands[i + 2] is ArrayToken list)
            {
                foreach (var (index, text) in list.Data.OfType<HexToken>().Take(count).Index())
                {
                    texts[from + index] = TextOf(text);
                }
            }
            else if (operands[i + 2] is HexToken begin && TextOf(begin) is { Length: > 0 } text)
            {
                for (var index = 0; index < count; index++)
                {
                    texts[from + index] = text[..^1] + (char)(text[^1] + index);
                }
            }
        }
    }

    private static int CodeOf(HexToken token)
    {
        var code = 0;
        foreach (var part in token.Bytes)
        {
            code = (code << 8) | part;
        }

        return code;
    }

    private static string TextOf(HexToken token) => Encoding.BigEndianUnicode.GetString(token.Bytes);
}
