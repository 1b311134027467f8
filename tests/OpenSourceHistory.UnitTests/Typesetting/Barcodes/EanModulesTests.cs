using System.Globalization;
using OpenSourceHistory.Testing.Tools;
using OpenSourceHistory.Typesetting.Barcodes;
using Xunit;

namespace OpenSourceHistory.UnitTests.Typesetting.Barcodes;

public sealed class EanModulesTests
{
    // As zint 2.11 draws it, four modules a digit.
    private const string Known = "AEC4A71A9C6AB972E5CB96CA";

    [Fact]
    public void An_ISBN_has_the_modules_that_other_programs_give_it()
    {
        var modules = EanModules.Of("9780000000002");
        Assert.Equal(95, modules.Length);
        Assert.Equal(ToModules(Known), modules.PadRight(96, '0'));
    }

    [ToolTheory("zint")]
    [InlineData("9783161484100", null)]
    [InlineData("9791234567896", "00")]
    [InlineData("9780306406157", "13")]
    [InlineData("0123456789012", "34567")]
    [InlineData("1987654321098", "52495")]
    [InlineData("2000000000022", "90000")]
    [InlineData("3141592653588", "11111")]
    [InlineData("4271828182845", "86420")]
    [InlineData("5141421356237", "07")]
    [InlineData("6173205080756", "99999")]
    [InlineData("7223606797749", "20")]
    [InlineData("8264575131106", "12345")]
    public void Every_set_and_add_on_is_as_zint_makes_it(string digits, string? addOn)
    {
        var dump = ExternalTool.Run("zint", "-b", "EANX", "--dump", "-d", addOn is null ? digits[..12] : $"{digits[..12]}+{addOn}").Output;
        var expected = ToModules(string.Concat(dump.Where(char.IsAsciiHexDigit)));
        var whole = digits[..12] + CheckDigit(digits[..12]);
        var made = EanModules.Of(whole);
        Assert.Equal(expected[..95], made);
        if (addOn is not null)
        {
            Assert.Equal(expected[95..].Trim('0'), EanModules.OfAddOn(addOn));
        }
    }

    private static char CheckDigit(string digits) =>
        (char)('0' + ((10 - (digits.Select((d, i) => (d - '0') * (i % 2 == 0 ? 1 : 3)).Sum() % 10)) % 10));

    private static string ToModules(string hex) =>
        string.Concat(hex.Select(h => Convert.ToString(int.Parse(h.ToString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture), 2).PadLeft(4, '0')));
}
