using Markdig.Helpers;
using Markdig.Parsers;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// References <c>@fig-x</c>, <c>@tbl-x</c> and <c>@sec-x</c>, and by Quarto's other prefixes where something has the id; any other at-sign is text,
/// or refers to an example.
/// </summary>
internal sealed class ReferenceParser : InlineParser
{
    public ReferenceParser() => OpeningCharacters = ['@'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var lengthOfId = Math.Max(LengthOfReference(slice.AsSpan()), LengthOf(slice.AsSpan(), ReferencePrefixes.Others));
        var isLabel = lengthOfId > 0;
        var length = isLabel ? lengthOfId : ExampleSyntax.LengthOfLabel(slice.AsSpan()[1..]) + 1;
        if (length == 1 || char.IsLetterOrDigit(slice.PeekCharExtra(-1)))
        {
            return false;
        }

        var label = slice.AsSpan()[1..length].ToString();
        processor.Inline = isLabel ? new LabelReference(label) : new ExampleReference(label);
        processor.Inline.Span = new Md.SourceSpan(processor.GetSourcePosition(slice.Start), processor.GetSourcePosition(slice.Start + length - 1));
        slice.Start += length;
        return true;
    }

    /// <summary>True where an id begins as those of figures, tables and sections do.</summary>
    /// <param name="id">The id.</param>
    public static bool IsLabel(string id) => ReferencePrefixes.Of(id, ReferencePrefixes.Own).Length > 0;

    /// <summary>True where an id begins as Quarto has it, as a word may too: without a target it is text.</summary>
    /// <param name="id">The id.</param>
    public static bool MayBeText(string id) => ReferencePrefixes.Of(id, ReferencePrefixes.Others).Length > 0;

    /// <summary>Count of characters of a reference at the start of a text with its sign, or 0.</summary>
    /// <param name="text">Text that begins with the sign.</param>
    public static int LengthOfReference(ReadOnlySpan<char> text) => LengthOf(text, ReferencePrefixes.Own);

    private static int LengthOf(ReadOnlySpan<char> text, ValueList<string> prefixes)
    {
        foreach (var prefix in prefixes)
        {
            if (text.Length > prefix.Length + 1 && text[1..].StartsWith(prefix, StringComparison.Ordinal))
            {
                return LengthOfId(text, prefix.Length + 1);
            }
        }

        return 0;
    }

    // A hyphen, dot or colon belongs to the id only where more of the id follows.
    private static int LengthOfId(ReadOnlySpan<char> text, int prefixLength)
    {
        var length = 0;
        for (var i = prefixLength; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || text[i] == '_')
            {
                length = i + 1;
            }
            else if (text[i] is not ('-' or '.' or ':'))
            {
                break;
            }
        }

        return length;
    }
}
