namespace OpenSourceHistory.Manuscript;

/// <summary>A subject as a scheme of the trade has it.</summary>
/// <param name="Scheme">Name of the scheme, such as <c>Thema</c>.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">What the code stands for, in the author's words; null where not said.</param>
public sealed record SubjectCode(string Scheme, string Code, string? Name);
