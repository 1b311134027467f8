using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Styles;

/// <summary><c>cs:et-al</c>.</summary>
internal sealed record EtAlElement(string Term, Presentation Presentation)
{
    public static EtAlElement Plain { get; } = new("et-al", Presentation.Plain);
}
