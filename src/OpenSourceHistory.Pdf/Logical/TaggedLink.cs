using OpenSourceHistory.Pdf.Syntax;

namespace OpenSourceHistory.Pdf.Logical;

/// <summary>A link's annotation.</summary>
/// <param name="Page">Zero-based page.</param>
/// <param name="Annotation">Its object.</param>
/// <param name="Element">Index of its element; -1 where it has none.</param>
internal sealed record TaggedLink(int Page, ObjectId Annotation, int Element);
