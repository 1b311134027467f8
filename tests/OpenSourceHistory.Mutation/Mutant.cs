namespace OpenSourceHistory.Mutation;

/// <summary>A fault put into the program on purpose: the tests are to notice it.</summary>
/// <param name="Name">Its name, the value of the switch that turns it on.</param>
/// <param name="Description">What the program then does.</param>
/// <param name="File">The file, from the repository's root.</param>
/// <param name="Tests">Which tests are to notice: a filter of <c>dotnet test</c>.</param>
/// <param name="Original">Text of the file, which stands there once.</param>
/// <param name="Changed">What stands there instead; <c>MUTANT</c> is true where the fault is on.</param>
internal sealed record Mutant(string Name, string Description, string File, string Tests, string Original, string Changed);
