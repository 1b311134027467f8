using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace OpenSourceHistory.UnitTests.Pdf.Golden;

/// <summary>The objects of a plain PDF file (no object streams) as text: a key a line, streams of text unpacked, others told by their size.</summary>
internal static partial class ReadablePdf
{
    /// <summary>Objects whose text a predicate takes, in order.</summary>
    /// <param name="file">The file's bytes.</param>
    /// <param name="isWanted">Whether an object, as printed, is shown.</param>
    public static string Print(byte[] file, Func<string, bool> isWanted) =>
        string.Join('\n', Objects(file).Where(isWanted));

    private static IEnumerable<string> Objects(byte[] file)
    {
        var latin = Encoding.Latin1.GetString(file);
        foreach (Match match in ObjectHead().Matches(latin))
        {
            var start = match.Index + match.Length;
            var end = latin.IndexOf("\nendobj", start, StringComparison.Ordinal);
            var stream = latin.IndexOf("\nstream\n", start, end - start, StringComparison.Ordinal);
            yield return stream < 0
                ? $"{match.Groups[1].Value} {Indent(latin[start..end])}\n"
                : $"{match.Groups[1].Value} {Indent(latin[start..stream])}\n{Content(latin[start..stream], file, stream + "\nstream\n".Length)}";
        }
    }

    // Each key on a line of its own, indented by its depth. The size of what was compressed depends on the library that did it.
    private static string Indent(string text)
    {
        var result = new StringBuilder();
        var dictionaries = new Stack<bool>();
        var isValue = false;
        foreach (Match token in Token().Matches(PackedLength().Replace(text, "/Length *")))
        {
            if (token.Value == ">>" || token.Value == "]")
            {
                dictionaries.Pop();
            }

            var isKey = token.Value[0] == '/' && !isValue && dictionaries.TryPeek(out var isDictionary) && isDictionary;
            result.Append(isKey ? "\n" + new string(' ', 2 * dictionaries.Count) : result.Length > 0 ? " " : string.Empty).Append(token.Value);
            isValue = isKey;
            if (token.Value == "<<" || token.Value == "[")
            {
                dictionaries.Push(token.Value == "<<");
            }
        }

        return result.ToString();
    }

    private static string Content(string dictionary, byte[] file, int start)
    {
        var length = int.Parse(PackedLength().Match(dictionary).Value["/Length ".Length..]);
        var bytes = file[start..(start + length)];
        bytes = dictionary.Contains("/FlateDecode", StringComparison.Ordinal) ? Inflate(bytes) : bytes;
        return IsText(bytes) ? Encoding.UTF8.GetString(bytes) + "\n" : "(binary)\n";
    }

    private static bool IsText(byte[] bytes) => !bytes.AsSpan().ContainsAnyInRange((byte)0, (byte)8);

    private static byte[] Inflate(byte[] content)
    {
        using var output = new MemoryStream();
        using (var inflate = new ZLibStream(new MemoryStream(content), CompressionMode.Decompress))
        {
            inflate.CopyTo(output);
        }

        return output.ToArray();
    }

    [GeneratedRegex(@"(?<=\n)(\d+ 0 obj)\n")]
    private static partial Regex ObjectHead();

    [GeneratedRegex(@"<<|>>|\[|\]|/[^\s/\[\]<>()]+|\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f]*>|[^\s/\[\]<>()]+", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex(@"/Length \d+")]
    private static partial Regex PackedLength();
}
