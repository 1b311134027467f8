using System.Globalization;

namespace OpenSourceHistory.Core;

/// <summary>Numbers behind names that are taken. They go on from the last one given, so that many equal names take no longer than others.</summary>
/// <param name="first">The first number.</param>
public sealed class NameNumbers(int first)
{
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>A name, or where that is taken the first free one of it with a hyphen and a number.</summary>
    /// <param name="wanted">The name.</param>
    /// <param name="tryTake">Takes a name; false where it is taken.</param>
    public string Take(string wanted, Func<string, bool> tryTake)
    {
        var name = wanted;
        while (!tryTake(name))
        {
            var number = _next.GetValueOrDefault(wanted, first);
            _next[wanted] = number + 1;
            name = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        }

        return name;
    }
}
