using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Styles;

/// <summary><c>cs:choose</c>: the first branch that holds is rendered.</summary>
internal sealed record ChooseElement(ValueList<ChooseBranch> Branches) : StyleElement(Presentation.Plain);
