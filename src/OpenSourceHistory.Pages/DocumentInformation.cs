namespace OpenSourceHistory.Pages;

/// <summary>The properties of a file of pages.</summary>
/// <param name="Title">Title.</param>
/// <param name="Subtitle">Subtitle, or null.</param>
/// <param name="Authors">Authors as displayed.</param>
/// <param name="Description">Description, or null.</param>
/// <param name="Subjects">Subject terms.</param>
/// <param name="Language">BCP 47 language.</param>
/// <param name="Publisher">Publisher, or null.</param>
/// <param name="Rights">Rights, or null.</param>
/// <param name="Identifier">Identifier of this edition, or null.</param>
public sealed record DocumentInformation(
    string Title,
    string? Subtitle,
    ValueList<string> Authors,
    string? Description,
    ValueList<string> Subjects,
    string Language,
    string? Publisher,
    string? Rights,
    string? Identifier);
