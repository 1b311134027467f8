namespace OpenSourceHistory.Typesetting.Barcodes;

/// <summary>The modules of EAN-13 symbols and of their add-ons of two and five digits, 1 for a dark one (ISO/IEC 15420, 4.3 and 4.4).</summary>
internal static class EanModules
{
    private const string Guard = "101";
    private const string Centre = "01010";
    private const string AddOnGuard = "1011";
    private const string AddOnSeparator = "01";

    // Number set A; B is C from right to left, and C is A with dark and light exchanged.
    private static readonly string[] s_setA =
        ["0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011"];

    // The sets of the six digits on the left tell the first of the thirteen.
    private static readonly string[] s_leftSets =
        ["AAAAAA", "AABABB", "AABBAB", "AABBBA", "ABAABB", "ABBAAB", "ABBBAA", "ABABAB", "ABABBA", "ABBABA"];

    // The sets of an add-on tell its check value.
    private static readonly string[] s_setsOfTwo = ["AA", "AB", "BA", "BB"];
    private static readonly string[] s_setsOfFive =
        ["BBAAA", "BABAA", "BAABA", "BAAAB", "ABBAA", "AABBA", "AAABB", "ABABA", "ABAAB", "AABAB"];

    /// <summary>The 95 modules of thirteen digits.</summary>
    /// <param name="digits">The digits; the last is the check digit.</param>
    public static string Of(string digits) =>
        Guard + Encode(digits[1..7], s_leftSets[digits[0] - '0'], string.Empty) + Centre + string.Concat(digits[7..].Select(SetC)) + Guard;

    /// <summary>The modules of an add-on of two or five digits.</summary>
    /// <param name="digits">The digits.</param>
    public static string OfAddOn(string digits) => AddOnGuard + Encode(digits, SetsOf(digits), AddOnSeparator);

    private static string SetsOf(string digits)
    {
        if (digits.Length == 2)
        {
            return s_setsOfTwo[(((digits[0] - '0') * 10) + digits[1] - '0') % 4];
        }

        return s_setsOfFive[digits.Select((d, i) => (d - '0') * (i % 2 == 0 ? 3 : 9)).Sum() % 10];
    }

    private static string Encode(string digits, string sets, string separator) =>
        string.Join(separator, digits.Zip(sets, (digit, set) => set == 'A' ? s_setA[digit - '0'] : SetB(digit)));

    private static string SetB(char digit) => string.Concat(SetC(digit).Reverse());

    private static string SetC(char digit) => string.Concat(s_setA[digit - '0'].Select(m => m == '1' ? '0' : '1'));
}
