using Markdig.Parsers;
using OpenSourceHistory.Core.Text;

namespace OpenSourceHistory.Markdown.Parsing;

/// <summary>
/// List items that Pandoc adds to CommonMark's: letters and roman numerals with a full stop or parenthesis (<c>a.</c>,
/// <c>IV)</c>), all three kinds in parentheses (<c>(1)</c>), and <c>#.</c>.
/// </summary>
internal sealed class LetteredItemParser : OrderedListItemParser
{
    /// <summary>The delimiter of items in parentheses, in the Markdown tree only.</summary>
    public const char BothParentheses = '(';

    // Words such as “mix” and “did” would be numerals too.
    private const int LargestNumeral = 60;

    public LetteredItemParser() => OpeningCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ(#".ToCharArray();

    /// <inheritdoc/>
    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        result = default;
        // Unlike numbers, letters do not begin a list within a paragraph, except one within an item.
        if (pendingBulletType == '\0' && state.LastBlock is Md.ParagraphBlock { Parent: not Md.ListItemBlock } paragraph && state.IsOpen(paragraph))
        {
            return false;
        }

        var text = state.Line.AsSpan();
        if (ExampleSyntax.LengthOfMark(text) is > 0 and var mark)
        {
            result = new ListInfo('1', "1", BothParentheses, "1");
            state.GoToColumn(state.Column + mark);
            return true;
        }

        var isEnclosed = text[0] == '(';
        var length = ReadNumeral(isEnclosed ? text[1..] : text, pendingBulletType, IsBehindLetterH(state), out result);
        var end = length + (isEnclosed ? 1 : 0);
        if (length == 0 || end >= text.Length || !IsDelimited(text, isEnclosed, end) || IsOtherText(text, pendingBulletType, end))
        {
            return false;
        }

        result.OrderedDelimiter = isEnclosed ? BothParentheses : text[end];
        state.GoToColumn(state.Column + end + 1);
        return true;
    }

    // Behind an item “h” comes an item “i”; elsewhere “i” is a numeral.
    private static bool IsBehindLetterH(BlockProcessor state)
    {
        Md.Block? block = state.LastBlock;
        while (block is not (null or Md.ListBlock))
        {
            block = block.Parent;
        }

        return block is Md.ListBlock { BulletType: 'a' or 'A', LastChild: Md.ListItemBlock { Order: 8 } };
    }

    private static bool IsDelimited(ReadOnlySpan<char> text, bool isEnclosed, int end)
    {
        var delimiter = text[end];
        return isEnclosed ? delimiter == ')' : delimiter == '.' || (delimiter == ')' && text[0] != '#');
    }

    // A copyright sign, and a person's initial with a single space behind it.
    private static bool IsOtherText(ReadOnlySpan<char> text, char pendingBulletType, int end)
    {
        if (pendingBulletType == '\0' && (text.StartsWith("(c)", StringComparison.OrdinalIgnoreCase) || text.StartsWith("(r)", StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        return char.IsAsciiLetterUpper(text[0]) && text[end] == '.' && end == 1 && text.Length > 2 && text[2] == ' ' && (text.Length == 3 || text[3] != ' ');
    }

    private static int ReadNumeral(ReadOnlySpan<char> text, char pendingBulletType, bool continuesLetters, out ListInfo info)
    {
        info = default;
        if (text.IsEmpty)
        {
            return 0;
        }

        if (text[0] == '#')
        {
            info = new ListInfo('1', "1", '.', "1");
            return 1;
        }

        return char.IsAsciiDigit(text[0]) ? ReadDigits(text, out info) : ReadLetters(text, pendingBulletType, continuesLetters, out info);
    }

    private static int ReadDigits(ReadOnlySpan<char> text, out ListInfo info)
    {
        var length = text.IndexOfAnyExceptInRange('0', '9');
        info = default;
        if (length is < 1 or > 9)
        {
            return 0;
        }

        info = new ListInfo('1', text[..length].ToString(), ')', "1");
        return length;
    }

    private static int ReadLetters(ReadOnlySpan<char> text, char pendingBulletType, bool continuesLetters, out ListInfo info)
    {
        info = default;
        var isUpper = char.IsAsciiLetterUpper(text[0]);
        var length = isUpper ? text.IndexOfAnyExceptInRange('A', 'Z') : text.IndexOfAnyExceptInRange('a', 'z');
        if (length < 1)
        {
            return 0;
        }

        var roman = Numerals.ParseRoman(text[..length]);
        // A single letter counts by letters, but “i” by numerals, and whatever goes on with a list of numerals.
        var isRoman = length > 1 || (pendingBulletType is 'i' or 'I' ? roman > 0 : text[0] is 'i' or 'I' && !continuesLetters);
        if (isRoman && roman is > 0 and <= LargestNumeral)
        {
            info = MakeInfo(isUpper ? 'I' : 'i', roman);
            return length;
        }

        if (length > 1)
        {
            return 0;
        }

        info = MakeInfo(isUpper ? 'A' : 'a', (text[0] | 0x20) - 'a' + 1);
        return 1;
    }

    private static ListInfo MakeInfo(char bullet, int number) =>
        new(bullet, number.ToString(System.Globalization.CultureInfo.InvariantCulture), '.', bullet.ToString());
}
