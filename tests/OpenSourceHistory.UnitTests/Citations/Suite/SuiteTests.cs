using OpenSourceHistory.Testing;
using Xunit;

namespace OpenSourceHistory.UnitTests.Citations.Suite;

/// <summary>Cases of the Citation Style Language: those beside this file, and a checkout of the official suite where one is named.</summary>
public sealed class SuiteTests
{
    private const string CheckoutVariable = "CSL_TEST_SUITE";

    private static string Folder => Repository.PathOf("tests", "OpenSourceHistory.UnitTests", "Citations", "Suite");

    [Fact]
    public void Measure()
    {
        if (Environment.GetEnvironmentVariable(CheckoutVariable) is not { Length: > 0 } checkout)
        {
            return;
        }
        var log = new List<string>(); int pass = 0, all = 0;
        var by = new SortedDictionary<string, (int, int)>(StringComparer.Ordinal);
        foreach (var f in Directory.GetFiles(checkout, "*.txt").Order(StringComparer.Ordinal))
        {
            all++;
            var c = SuiteCase.Load(f);
            string e, a;
            try { (e, a) = SuiteRunner.Run(c); } catch (Exception x) { e = "?"; a = x.ToString(); }
            var g = c.Name.Split('_')[0];
            by.TryGetValue(g, out var t);
            by[g] = (t.Item1 + (e == a ? 1 : 0), t.Item2 + 1);
            if (e == a) { pass++; log.Add("PASS " + c.Name); } else log.Add($"FAIL {c.Name}\n  exp: {e.Replace("\n", "\n       ")}\n  act: {a.Replace("\n", "\n       ")}");
        }
        foreach (var (k, v) in by) log.Add($"{k}: {v.Item1}/{v.Item2}");
        log.Add($"TOTAL {pass}/{all}");
        File.WriteAllLines("/tmp/cslwork/report.txt", log);
    }
}
