namespace OpenSourceHistory.Publishing.Trade;

/// <summary>A release of ONIX for Books.</summary>
/// <param name="Number">Its number.</param>
public sealed record OnixRelease(string Number)
{
    /// <summary>Numbers of those that can be written; what is written here is the same in both.</summary>
    public static ValueList<string> Numbers { get; } = ["3.1", "3.0"];

    /// <summary>Namespace of its reference names.</summary>
    internal string Namespace => $"http://ns.editeur.org/onix/{Number}/reference";
}
