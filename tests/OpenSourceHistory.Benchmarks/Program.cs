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
else if (args is ["catalogue", var place, var program, .. var sizes])
{
    int Size(int at, int otherwise) => sizes.Length > at ? int.Parse(sizes[at], CultureInfo.InvariantCulture) : otherwise;
    CatalogueBooks.Write(LongBook.Paragraphs(Repository.PathOf("manuscript")), place, Size(0, 1000), Size(1, 2));
    new CatalogueBenchmark(program, place, Size(0, 1000)).Run();
}
else if (args is ["peers", var texts, var peer, .. var runs])
{
    var paragraphs = LongBook.Paragraphs(Repository.PathOf("manuscript"));
    new PeerBenchmark(peer, texts, runs.Length > 0 ? int.Parse(runs[0], CultureInfo.InvariantCulture) : 5).Run(["Word.\n", .. ((double[])[0.1, 1, 10]).Select(t => LongBook.Text(paragraphs, t))]);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
