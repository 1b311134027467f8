using System.Globalization;
using BenchmarkDotNet.Running;
using OpenSourceHistory.Benchmarks;
using OpenSourceHistory.Testing;

if (args is ["book", var folder, .. var rest])
{
    LongBook.Write(Repository.PathOf("manuscript"), folder, rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 1);
}
else if (args is ["review", var target, .. var count])
{
    EditedBook.Write(Repository.PathOf("manuscript"), target, count.Length > 0 ? int.Parse(count[0], CultureInfo.InvariantCulture) : 2000);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
