using OpenSourceHistory.Citations.Text;

namespace OpenSourceHistory.Citations.Styles;

/// <summary><c>cs:name</c> with its <c>cs:name-part</c>s.</summary>
internal sealed record NameElement(NameOptions Options, Presentation Family, Presentation Given, Presentation Presentation)
{
    public static NameElement Plain { get; } =
        new(NameOptions.Empty, Presentation.Plain, Presentation.Plain, Presentation.Plain);
}
