namespace OpenSourceHistory.Docx.Lists;

/// <summary>A <c>w:num</c>: one list that counts by itself.</summary>
/// <param name="Id">Identifier from 1.</param>
/// <param name="AbstractId">Its kind.</param>
/// <param name="Level">Level that it counts on.</param>
/// <param name="Start">Number of its first item; null for lists that go on with their kind.</param>
internal sealed record ListInstance(int Id, int AbstractId, int Level, int? Start);
