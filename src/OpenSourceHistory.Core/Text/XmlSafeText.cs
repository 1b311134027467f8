using System.Text;
using System.Xml;

namespace OpenSourceHistory.Core.Text;

/// <summary>The characters that XML can hold (XML 1.0, section 2.2): no controls but tabs and line ends, no half of a pair of surrogates.</summary>
public static class XmlSafeText
{
    /// <summary>The text without characters that XML cannot hold (controls, lone surrogates); the same instance where there are none.</summary>
    /// <param name="text">Any text.</param>
    public static string Clean(string text)
    {
        if (FindInvalid(text, 0) < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var length = ValidLength(text, i);
            clean.Append(text, i, length);
            i += Math.Max(length - 1, 0);
        }

        return clean.ToString();
    }

    /// <summary>The text with another character for each that XML cannot hold, so that offsets in it stay; the same instance where there are none.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="substitute">What stands in their place.</param>
    public static string Replace(string text, char substitute)
    {
        var at = FindInvalid(text, 0);
        if (at < 0)
        {
            return text;
        }

        var clean = text.ToCharArray();
        for (; at >= 0; at = FindInvalid(text, at + 1))
        {
            clean[at] = substitute;
        }

        return new string(clean);
    }

    /// <summary>Offset of the first character that XML cannot hold, or -1.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">Where to begin.</param>
    public static int FindInvalid(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var length = ValidLength(text, i);
            if (length == 0)
            {
                return i;
            }

            i += length - 1;
        }

        return -1;
    }

    private static int ValidLength(string text, int index) =>
        XmlConvert.IsXmlChar(text[index]) ? 1
        : index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]) ? 2
        : 0;
}
