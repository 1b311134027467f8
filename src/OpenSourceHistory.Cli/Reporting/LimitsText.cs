using System.Globalization;
using OpenSourceHistory.Publishing.Builds;

namespace OpenSourceHistory.Cli.Reporting;

/// <summary>What formats do not show, a line each.</summary>
internal static class LimitsText
{
    private const int MostNames = 8;

    /// <summary>Writes the lines; nothing where all is shown.</summary>
    /// <param name="limits">The limits of each format.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(ValueList<FormatLimits> limits, TextWriter output)
    {
        if (limits.All(l => l.Missing.Count + l.Partial.Count == 0))
        {
            return;
        }

        output.WriteLine("Not shown as asked for (osh style --support tells of each property):");
        foreach (var format in limits)
        {
            output.WriteLine($"  {format.Format,-5} {Describe(format)}");
        }
    }

    private static string Describe(FormatLimits format)
    {
        var missing = format.Missing.Count == 0 ? "nothing is left out" : $"not: {List(format.Missing.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.What} ({m.Count})")))}";
        return format.Partial.Count == 0 ? missing : $"{missing}; in part: {List(format.Partial.Select(p => p.What))}";
    }

    private static string List(IEnumerable<string> names)
    {
        var all = names.ToList();
        return string.Join(", ", all.Take(MostNames)) + (all.Count > MostNames ? string.Create(CultureInfo.InvariantCulture, $" and {all.Count - MostNames} more") : string.Empty);
    }
}
