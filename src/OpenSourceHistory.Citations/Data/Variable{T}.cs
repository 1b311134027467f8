namespace OpenSourceHistory.Citations.Data;

/// <summary>A variable of a source and its value.</summary>
/// <typeparam name="T">What the variable holds.</typeparam>
/// <param name="Name">The variable's name.</param>
/// <param name="Value">Its value.</param>
public sealed record Variable<T>(string Name, T Value);
