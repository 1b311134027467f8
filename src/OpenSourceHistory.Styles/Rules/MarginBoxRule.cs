using OpenSourceHistory.Styles.Paged;

namespace OpenSourceHistory.Styles.Rules;

/// <summary>What a page rule says of one of its margin boxes.</summary>
/// <param name="Name">The box.</param>
/// <param name="Declarations">Its declarations.</param>
internal sealed record MarginBoxRule(MarginBoxName Name, ValueList<CompiledDeclaration> Declarations);
