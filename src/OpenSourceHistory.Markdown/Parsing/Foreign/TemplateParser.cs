using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing.Foreign;

/// <summary>Tags that mdBook, Quarto, Bookdown, Jekyll, Hugo and GitBook replace before they read Markdown: nothing in them is.</summary>
internal sealed class TemplateParser : InlineParser
{
    private const int LongestTag = 500;
    private const string Reference = "\\@ref(";

    private static readonly SearchValues<char> s_nameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.:");

    public TemplateParser() => OpeningCharacters = ['{', '\\'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = LengthOf(slice.AsSpan());
        if (length == 0)
        {
            return false;
        }

        processor.Inline = new ForeignInline(ForeignKind.Template, slice.AsSpan()[..length].ToString())
        {
            Span = new Md.SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + length - 1)),
        };
        slice.Start += length;
        return true;
    }

    private static int LengthOf(ReadOnlySpan<char> text)
    {
        if (text.Length < 4)
        {
            return 0;
        }

        if (text[0] == '\\')
        {
            return LengthOfReference(text);
        }

        var end = (text[1], text[2]) switch
        {
            ('{', '#') or ('{', '<') or ('{', '%') or ('{', ' ') => "}}",
            ('{', _) when char.IsAsciiLetter(text[2]) && IsName(text[2..]) => "}}",
            ('%', _) => "%}",
            ('<', _) => ">}",
            (':', not '}') => "}",
            _ => null,
        };
        if (end is null)
        {
            return 0;
        }

        var length = text[2..Math.Min(text.Length, LongestTag)].IndexOf(end, StringComparison.Ordinal);
        return length <= 0 ? 0 : length + 2 + end.Length;
    }

    // A variable, and nothing else.
    private static bool IsName(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(s_nameCharacters);
        return end > 0 && text[end..].StartsWith("}}", StringComparison.Ordinal);
    }

    // Bookdown's references by number.
    private static int LengthOfReference(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Reference, StringComparison.Ordinal))
        {
            return 0;
        }

        var length = text[Reference.Length..].IndexOfAnyExcept(s_nameCharacters);
        return length > 0 && text[Reference.Length + length] == ')' ? Reference.Length + length + 1 : 0;
    }
}
