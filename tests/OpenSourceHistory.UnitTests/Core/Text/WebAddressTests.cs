using OpenSourceHistory.Core.Text;
using Xunit;

namespace OpenSourceHistory.UnitTests.Core.Text;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c&d=%20#e", "https://example.org/a?b=c&d=%20#e")]
    [InlineData("https://example.org/a b\"<c>", "https://example.org/a%20b%22%3Cc%3E")]
    [InlineData("https://[::1]:80/a[1]", "https://[::1]:80/a%5B1%5D")]
    [InlineData("https://example.org/#a#b", "https://example.org/#a%23b")]
    [InlineData("https://example.org/日本", "https://example.org/日本")]
    [InlineData("mailto:a b@example.org", "mailto:a%20b@example.org")]
    public void Signs_that_an_address_may_not_hold_are_octets(string written, string expected) => Assert.Equal(expected, WebAddress.Escape(written));

    [Theory]
    [InlineData("https://例子.测试/页?问=答#段", "https://xn--fsqu00a.xn--0zwm56d/%E9%A1%B5?%E9%97%AE=%E7%AD%94#%E6%AE%B5")]
    [InlineData("https://bücher.example:8080/ü", "https://xn--bcher-kva.example:8080/%C3%BC")]
    [InlineData("//bücher.example", "//xn--bcher-kva.example")]
    [InlineData("mailto:ü@example.org", "mailto:%C3%BC@example.org")]
    [InlineData("https://example.org/a//b", "https://example.org/a//b")]
    public void Hosts_in_ASCII_are_in_Punycode_and_all_else_in_octets(string written, string expected) => Assert.Equal(expected, WebAddress.ToAscii(written));
}
