using System.Buffers;
using System.Globalization;
using System.Text;

namespace OpenSourceHistory.Core.Text;

/// <summary>Addresses as authors write them, and as formats may hold them.</summary>
public static class WebAddress
{
    // Signs that no address may hold (RFC 3986, appendix A); brackets only enclose a host.
    private const string Forbidden = " \"<>\\^`{|}[]";

    private static readonly SearchValues<char> s_forbidden = SearchValues.Create(Forbidden);
    private static readonly SearchValues<char> s_schemeSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");
    private static readonly SearchValues<char> s_forbiddenInHost = SearchValues.Create(" \"<>\\^`{|}");

    /// <summary>The scheme of an address without its colon (RFC 3986, section 3.1); null for none. A single letter is the name of a drive.</summary>
    /// <param name="address">The address.</param>
    public static string? SchemeOf(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && char.IsAsciiLetter(address[0]) && !address.AsSpan(0, colon).ContainsAnyExcept(s_schemeSigns) ? address[..colon] : null;
    }

    /// <summary>An address in which signs that it may not hold are written as octets; all else stays as it is written.</summary>
    /// <param name="address">The address.</param>
    public static string Escape(string address)
    {
        var path = StartOfPath(address);
        var fragment = address.IndexOf('#', path);
        if (!address.AsSpan(path).ContainsAny(s_forbidden) && (fragment < 0 || !address.AsSpan(fragment + 1).Contains('#')) && !address.AsSpan(0, path).ContainsAny(s_forbiddenInHost))
        {
            return address;
        }

        var result = new StringBuilder(address.Length + 8);
        for (var i = 0; i < address.Length; i++)
        {
            var isForbidden = (Forbidden.Contains(address[i], StringComparison.Ordinal) && (i >= path || address[i] is not ('[' or ']'))) ||
                (address[i] == '#' && fragment >= 0 && i > fragment);
            result.Append(isForbidden ? Uri.HexEscape(address[i]) : address[i].ToString());
        }

        return result.ToString();
    }

    /// <summary>An address in ASCII: its host in Punycode (RFC 3492), its other characters as octets of UTF-8.</summary>
    /// <param name="address">The address.</param>
    public static string ToAscii(string address)
    {
        address = Escape(address);
        if (Ascii.IsValid(address))
        {
            return address;
        }

        var path = StartOfPath(address);
        var host = address.IndexOf("//", StringComparison.Ordinal) + 2;
        host = host < 2 || host > path ? path : host;
        return address[..host] + ToAsciiHost(address[host..path]) + ToOctets(address.AsSpan(path));
    }

    // Where the authority ends; behind the scheme where there is none.
    private static int StartOfPath(string address)
    {
        var host = address.IndexOf("//", StringComparison.Ordinal);
        var scheme = address.IndexOf(':', StringComparison.Ordinal);
        if (host < 0 || (host > 0 && host != scheme + 1))
        {
            return Math.Max(scheme + 1, 0);
        }

        var end = address.AsSpan(host + 2).IndexOfAny('/', '?', '#');
        return end < 0 ? address.Length : host + 2 + end;
    }

    private static string ToAsciiHost(string host)
    {
        try
        {
            return new IdnMapping { AllowUnassigned = true }.GetAscii(host);
        }
        catch (ArgumentException)
        {
            return ToOctets(host);
        }
    }

    private static string ToOctets(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length * 3);
        foreach (var octet in Encoding.UTF8.GetBytes(text.ToString()))
        {
            result.Append(octet < 0x80 ? ((char)octet).ToString() : Uri.HexEscape((char)octet));
        }

        return result.ToString();
    }
}
