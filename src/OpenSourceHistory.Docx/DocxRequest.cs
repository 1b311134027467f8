using OpenSourceHistory.Docx.Templates;
using OpenSourceHistory.Manuscript;
using OpenSourceHistory.Manuscript.Editions;
using OpenSourceHistory.Manuscript.Locators;

namespace OpenSourceHistory.Docx;

/// <summary>How a Word file is to be written.</summary>
public sealed record DocxRequest
{
    /// <summary>The pages of another edition, whose numbers stand in the file until Word has counted its own; null for three zeros in their places.</summary>
    public PrintedPages? Pages { get; init; }

    /// <summary>The divisions of the book that it has; null for all.</summary>
    public ValueList<Division>? Divisions { get; init; }

    /// <summary>Name of whom it is sent to, by which it bears the mark that its record is found by; null for a file of which none is kept.</summary>
    public string? Receiver { get; init; }

    /// <summary>What its edition asks for.</summary>
    public DocxOptions Options { get; init; } = DocxOptions.Default;

    /// <summary>The press's file whose styles and pages it is to have; null for those of the sheet.</summary>
    public PressTemplate? Template { get; init; }
}
