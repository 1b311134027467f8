using System.Globalization;
using OpenSourceHistory.Core.Files;

namespace OpenSourceHistory.Core.Text;

/// <summary>Tables of letters in the format of the Unicode Character Database: fields parted by semicolons, letters in hexadecimal.</summary>
internal static class CaseData
{
    /// <summary>The fields of each line.</summary>
    /// <param name="name">Name of the resource.</param>
    public static IEnumerable<string[]> Read(string name) =>
        EmbeddedText.Read(typeof(CaseData).Assembly, name).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(';', StringSplitOptions.TrimEntries));

    /// <summary>The letters of a field.</summary>
    /// <param name="field">The field.</param>
    public static string Letters(string field) =>
        string.Concat(field.Split(' ').Select(code => (char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
}
