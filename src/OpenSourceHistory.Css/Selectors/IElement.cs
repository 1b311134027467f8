namespace OpenSourceHistory.Css.Selectors;

/// <summary>An element of any document, as selectors see it.</summary>
public interface IElement
{
    /// <summary>The element around it; null for the root.</summary>
    IElement? Parent { get; }

    /// <summary>The element in front of it in the same parent; null for the first.</summary>
    IElement? Previous { get; }

    /// <summary>The element behind it in the same parent; null for the last.</summary>
    IElement? Next { get; }

    /// <summary>Elements in it, text not among them.</summary>
    IReadOnlyList<IElement> Children { get; }

    /// <summary>What selectors have counted among them.</summary>
    ChildCounts ChildCounts { get; }

    /// <summary>Zero-based place among its parent's elements.</summary>
    int Index { get; }

    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>Its id, or null.</summary>
    string? Id { get; }

    /// <summary>Its classes.</summary>
    ValueList<string> Classes { get; }

    /// <summary>BCP 47 language, its own or inherited.</summary>
    string Language { get; }

    /// <summary>True where it has neither elements nor text.</summary>
    bool IsEmpty { get; }

    /// <summary>True where it is the source of a link.</summary>
    bool IsLink { get; }

    /// <summary>True where it has the class.</summary>
    /// <param name="name">The class.</param>
    bool HasClass(string name);

    /// <summary>Value of an attribute, or null.</summary>
    /// <param name="name">Name, in the letters of the kind of document.</param>
    string? Attribute(string name);
}
