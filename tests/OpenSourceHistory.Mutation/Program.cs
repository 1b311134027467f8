using OpenSourceHistory.Mutation;
using OpenSourceHistory.Testing;

// dotnet run --project tests/OpenSourceHistory.Mutation -c Release [-- NAME ...]
// Puts known faults into a copy of the program and runs the tests that are to notice them; exit code 1 where one goes unnoticed.
var mutants = MutantList.Read(File.ReadLines(Repository.PathOf("tests", "OpenSourceHistory.Mutation", "mutants.txt")));
var wanted = args.Length == 0 ? mutants : mutants.FindAll(m => args.Any(a => m.Name.StartsWith(a, StringComparison.Ordinal)));
var copy = MutatedCopy.Make(Path.Combine(Path.GetTempPath(), "osh-mutants"), mutants);
Console.WriteLine($"{mutants.Count} mutants in {copy.Folder}; building");
copy.Build();
var run = new MutantRun(copy);
if (run.IsNoticed(null, string.Join('|', mutants.Select(m => m.Tests).Distinct())))
{
    Console.WriteLine("The tests fail without a mutant");
    return 2;
}

var survivors = 0;
Parallel.ForEach(wanted, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, mutant =>
{
    var isNoticed = run.IsNoticed(mutant.Name, mutant.Tests);
    Console.WriteLine($"{(isNoticed ? "noticed " : "SURVIVES")} {mutant.Name}: {mutant.Description}");
    Interlocked.Add(ref survivors, isNoticed ? 0 : 1);
});
Console.WriteLine($"{wanted.Count - survivors} of {wanted.Count} noticed");
return survivors == 0 ? 0 : 1;
