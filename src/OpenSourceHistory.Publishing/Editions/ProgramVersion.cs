namespace OpenSourceHistory.Publishing.Editions;

/// <summary>What the program calls itself in the books that it makes.</summary>
internal static class ProgramVersion
{
    /// <summary>The day of the version; changed with it.</summary>
    public static DateTimeOffset Day { get; } = new(2026, 11, 29, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Name and version, such as <c>osh 0.1</c>: the parts of a version that change what a book looks like.</summary>
    public static string Name { get; } = "osh " + typeof(ProgramVersion).Assembly.GetName().Version!.ToString(2);
}
