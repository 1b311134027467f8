using System.Globalization;
using OpenSourceHistory.Fuzzing;
using OpenSourceHistory.Fuzzing.Checks;

// The long run: dotnet run -c Release --project tests/OpenSourceHistory.Fuzzing -- [CASES] [FIRST] [FOLDER], or KIND:NUMBER for one case.
// Cases are told apart by kind and number alone, so what fails can be made again; it is written into FOLDER.
if (args is ["--help" or "-h", ..])
{
    Console.WriteLine("""
        Usage: dotnet run -c Release --project tests/OpenSourceHistory.Fuzzing -- [CASES [FIRST [FOLDER]]]
               dotnet run -c Release --project tests/OpenSourceHistory.Fuzzing -- KIND:NUMBER [FOLDER]

        Builds CASES damaged books (20000) from number FIRST (0) on, in all formats, each eighth twice. A case fails where the program
        throws, does not come to an end, writes a file that our readers cannot read, or other bytes the second time. What fails is told,
        and kept in FOLDER (fuzz-failures); the exit code is 1 then. KIND:NUMBER builds one case and writes its files.
        """);
    return 0;
}

if (args is [var one, ..] && one.Contains(':', StringComparison.Ordinal))
{
    var parts = one.Split(':');
    var single = CaseMaker.Make(Enum.Parse<FuzzKind>(parts[0]), int.Parse(parts[1], CultureInfo.InvariantCulture));
    single.Keep(args.ElementAtOrDefault(1) ?? "fuzz-failures");
    var told = CaseRun.FaultOf(single, isTwice: true);
    Console.WriteLine($"{single.Name}: {told ?? "sound"}");
    return told is null ? 0 : 1;
}

var count = int.Parse(args.ElementAtOrDefault(0) ?? "20000", CultureInfo.InvariantCulture);
var first = int.Parse(args.ElementAtOrDefault(1) ?? "0", CultureInfo.InvariantCulture);
return LongRun.Execute(count, first, args.ElementAtOrDefault(2) ?? "fuzz-failures");
