using OpenSourceHistory.Css.Syntax;
using OpenSourceHistory.Styles.Paged;

namespace OpenSourceHistory.Styles.Rules;

/// <summary>An <c>@page</c> rule for one selector.</summary>
/// <param name="Selector">Pages that it applies to.</param>
/// <param name="Declarations">Declarations of properties.</param>
/// <param name="Descriptors">Declarations of size, bleed and marks.</param>
/// <param name="Boxes">Margin boxes with their declarations.</param>
/// <param name="FootnoteArea">Declarations of <c>@footnote</c>.</param>
/// <param name="Media">The media lists around it.</param>
/// <param name="IsBuiltIn">True for rules of the built-in sheet.</param>
internal sealed record PageRule(
    PageSelector Selector,
    ValueList<CompiledDeclaration> Declarations,
    ValueList<Declaration> Descriptors,
    ValueList<MarginBoxRule> Boxes,
    ValueList<CompiledDeclaration> FootnoteArea,
    MediaCondition Media,
    bool IsBuiltIn);
