using OpenSourceHistory.Styles.Content;
using OpenSourceHistory.Styles.Paged;

namespace OpenSourceHistory.Styles;

/// <summary>A book with the computed style of each node for one format; safe to use from several threads.</summary>
public sealed class StyledBook
{
    /// <summary>The book.</summary>
    public Book Book => throw new NotImplementedException();

    /// <summary>The format.</summary>
    public MediaType Media => throw new NotImplementedException();

    /// <summary>Style of the root element, <c>html</c>/<c>body</c>: the default for pages.</summary>
    public ComputedStyle Root => throw new NotImplementedException();

    /// <summary>Computed style of a node of the book.</summary>
    /// <param name="node">A node of <see cref="Book"/>, by reference.</param>
    public ComputedStyle StyleOf(Node node) => throw new NotImplementedException();

    /// <summary>Computed style of a pseudo-element, or null where no rule makes or changes it.</summary>
    /// <param name="node">A node of <see cref="Book"/>.</param>
    /// <param name="pseudo">Which pseudo-element.</param>
    public ComputedStyle? StyleOf(Node node, PseudoElement pseudo) => throw new NotImplementedException();

    /// <summary>Generated content of ::before, ::after, ::marker, ::footnote-call or ::footnote-marker; empty where none.</summary>
    /// <param name="node">A node of <see cref="Book"/>.</param>
    /// <param name="pseudo">Which pseudo-element.</param>
    public ValueList<ContentItem> ContentOf(Node node, PseudoElement pseudo) => throw new NotImplementedException();

    /// <summary>Named strings that a node assigns (<c>string-set</c>).</summary>
    /// <param name="node">A node of <see cref="Book"/>.</param>
    public ValueList<NamedString> StringsSetBy(Node node) => throw new NotImplementedException();

    /// <summary>Value of a counter at a node, after its own reset and increment; 0 where the counter does not exist.</summary>
    /// <param name="node">A node of <see cref="Book"/> that is an element.</param>
    /// <param name="counter">Name of the counter, such as <c>footnote</c>.</param>
    public int CounterAt(Node node, string counter) => throw new NotImplementedException();

    /// <summary>The value that <c>counter-reset: page N</c> on the node asks for, or null.</summary>
    /// <param name="node">A node of <see cref="Book"/>.</param>
    public int? PageNumberResetAt(Node node) => throw new NotImplementedException();

    /// <summary>Style of a page.</summary>
    /// <param name="context">What kind of page.</param>
    public PageStyle PageStyleOf(PageContext context) => throw new NotImplementedException();

    /// <summary>Style that an element of the given ancestry would have, the innermost last; for named styles of Word.</summary>
    /// <param name="path">Elements from below the body to the element asked for.</param>
    public ComputedStyle StyleOfSketch(params ReadOnlySpan<ElementSketch> path) => throw new NotImplementedException();
}
