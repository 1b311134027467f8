using System.Security.Cryptography;
using System.Text;

namespace OpenSourceHistory.Preview;

/// <summary>The address of a preview: on this machine alone, with a part that nobody can guess.</summary>
/// <param name="Port">The port.</param>
/// <param name="Token">That part.</param>
internal sealed record PreviewAddress(int Port, string Token)
{
    private const int TokenLength = 32;

    /// <summary>Host and port, as browsers name them when they ask. Whoever comes by another name was led here by a stranger's page (DNS rebinding).</summary>
    public string Host => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"127.0.0.1:{Port}");

    /// <summary>The origin of the preview's own pages.</summary>
    public string Origin => $"http://{Host}";

    /// <summary>The whole address.</summary>
    public string Url => $"{Origin}/{Token}/";

    /// <summary>A new part that nobody can guess: 128 bits.</summary>
    public static string NewToken() => RandomNumberGenerator.GetHexString(TokenLength, lowercase: true);

    /// <summary>What a request asks for, below the part that nobody can guess; null where it does not have it.</summary>
    /// <param name="path">The request's path.</param>
    public string? Find(string path) =>
        path.Length > TokenLength + 1 && path[0] == '/' && path[TokenLength + 1] == '/'
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(path[1..(TokenLength + 1)]), Encoding.UTF8.GetBytes(Token))
            ? path[(TokenLength + 2)..]
            : null;
}
